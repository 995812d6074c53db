/** Spanish: words around bylines and dates. */
import type { LanguageWords } from './index';

export const es: LanguageWords = {
  by: [
    'por', 'autor', 'autora', 'autores', 'texto', 'texto de', 'escrito por', 'publicado por', 'redactado por', 'firmado por',
    'elaborado por', 'entrevista de', 'una entrevista de', 'un artículo de', 'un reportaje de', 'reportaje de', 'una información de', 'una crónica de',
  ],
  and: ['y', 'e', 'con'],
  roles: [
    'redacción', 'redactor', 'redactora', 'periodista', 'corresponsal', 'enviado', 'enviada', 'especial', 'columnista', 'director',
    'directora', 'editor', 'editora', 'agencia', 'agencias', 'noticias', 'prensa', 'foto', 'vídeo', 'video', 'opinión', 'política',
    'economía', 'deportes', 'cultura', 'internacional', 'nacional', 'sociedad', 'compartir', 'comentarios', 'leer', 'más', 'min',
    'minutos', 'lectura', 'actualizado', 'publicado', 'equipo', 'el', 'la', 'los', 'las', 'servicio', 'colaborador', 'colaboradora',
    'fotógrafo', 'profesor', 'profesora', 'catedrático', 'catedrática', 'universidad', 'abogado', 'abogada', 'escritor', 'escritora',
    'inicio',
  ],
  published: [
    'publicado', 'publicado el', 'publicada', 'fecha', 'fecha de publicación', 'creado', 'creado el', 'publicación', 'subido el',
    'emitido',
    'esta entrada fue publicada el', 'esta entrada se publicó el', 'este artículo fue publicado el', 'publicada el',
  ],
  modified: [
    'actualizado', 'actualizado el', 'actualizada', 'última actualización', 'modificado', 'modificado el', 'actualización', 'act',
  ],
};
