/** What Spanish sites write around an article. */
import type { Phrases } from './index';

export const es: Phrases = {
  related: [
    'lea también', 'lee también', 'leer también', 'lea además', 'lee además', 'leer más', 'ver más', 'te puede interesar',
    'le puede interesar', 'puede interesarte', 'te podría interesar', 'también te puede interesar', 'quizás te interese',
    'más información', 'más noticias', 'más sobre', 'más en', 'noticias relacionadas', 'noticia relacionada', 'artículos relacionados',
    'artículo relacionado', 'contenido relacionado', 'relacionado', 'relacionadas', 'relacionados', 'notas relacionadas', 'ver también',
    'vea también', 'mira también', 'mire también', 'además', 'no te pierdas', 'no se pierda', 'lo más leído', 'lo más visto', 'lo más',
    'las más leídas', 'últimas noticias', 'recomendado', 'recomendados', 'recomendamos', 'te recomendamos', 'le recomendamos',
    'sigue leyendo', 'seguir leyendo', 'continúa leyendo', 'continuar leyendo', 'haga clic aquí', 'haz clic aquí', 'clic aquí',
    'mirá también', 'leé también', 'en vivo', 'en video', 'en fotos', 'escuche', 'escucha', 'mira', 'siguiente artículo',
    'artículo anterior', 'conoce más', 'entérate', 'temas relacionados', 'para leer más', 'lea más', 'lee más',
  ],
  invitation: [
    'suscríbete', 'suscríbase', 'suscribirse', 'suscribite', 'suscripción', 'recibe', 'reciba', 'recibí', 'newsletter', 'boletín',
    'nuestro boletín', 'nuestra newsletter', 'nuestro newsletter', 'síguenos', 'síganos', 'seguinos', 'únete', 'únase',
    'descarga nuestra', 'tu correo', 'su correo', 'correo electrónico', 'en tu bandeja', 'canal de whatsapp', 'nuestro canal',
    'apóyanos', 'apoya el periodismo', 'haz una donación', 'haga una donación', 'regístrate', 'regístrese', 'regístrese aquí',
    'sigue toda la', 'sigue las noticias', 'todas las noticias en', 'para más información síguenos', 'política de privacidad',
    'añade ~ como fuente',
  ],
  paywall: [
    'este contenido es exclusivo', 'contenido exclusivo', 'exclusivo para suscriptores', 'solo para suscriptores',
    'sólo para suscriptores', 'para seguir leyendo', 'para continuar leyendo', 'ya eres suscriptor', 'ya soy suscriptor',
    'ya tengo cuenta', 'inicia sesión', 'iniciar sesión', 'inicie sesión', 'suscríbete para', 'artículo solo para', 'lee sin límites',
    'regístrate gratis', 'has alcanzado',
  ],
  furniture: [
    'compartir', 'comparte', 'compartir en', 'compartir esta noticia', 'compartilo', 'imprimir', 'copiar enlace', 'enlace copiado',
    'enviar', 'guardar', 'comentarios', 'comentario', 'comentar', 'deja un comentario', 'deja tu comentario', 'ver comentarios',
    'etiquetas', 'etiqueta', 'temas', 'tema', 'archivado en', 'categorías', 'publicidad', 'anuncio', 'patrocinado',
    'contenido patrocinado', 'video', 'vídeo', 'foto', 'galería', 'cargando', 'cerrar', 'menú', 'buscar', 'volver', 'siguiente',
    'anterior', 'seguir', 'ver todo', 'fuente', 'fuentes', 'todos los derechos reservados', 'derechos reservados', 'tu navegador',
    'su navegador', 'portada', 'inicio', 'contacto', 'escuchar', 'ampliar imagen', 'normas', 'reportar error', 'resumen',
    'compartir noticia', 'compartir la noticia', 'compartir artículo', 'compartí esta nota', 'comparte esta noticia', 'sin comentarios', 'no hay comentarios',
  ],
  consent: [
    'este contenido está bloqueado', 'para ver este contenido', 'aceptar cookies', 'acepta las cookies', 'aceptar las cookies',
    'configuración de cookies', 'configurar cookies', 'contenido externo', 'activa javascript', 'habilita javascript',
    'tu consentimiento',
  ],
  credit: [
    'foto', 'fotos', 'fotografía', 'imagen', 'imágenes', 'crédito', 'créditos', 'fuente', 'ilustración', 'archivo', 'cortesía',
    'foto de archivo', 'infografía', 'crédito de la foto',
  ],
  by: [
    'por', 'escrito por', 'redactado por', 'autor', 'autora', 'autores', 'texto', 'texto de', 'redacción', 'de', 'publicado por',
    'editado por', 'reportaje de', 'entrevista de', 'enviado especial', 'con información de',
  ],
  dated: [
    'publicado', 'publicado el', 'publicada', 'actualizado', 'actualizado el', 'actualizada', 'fecha', 'fecha de publicación',
    'última actualización', 'creado', 'creado el', 'modificado', 'modificado el', 'el',
  ],
  readingTime: [
    'min de lectura', 'minutos de lectura', 'minuto de lectura', 'min. de lectura', 'tiempo de lectura', 'lectura', 'minutos',
    'tiempo estimado',
  ],
  biography: [
    'sobre el autor', 'sobre la autora', 'sobre los autores', 'acerca del autor', 'acerca de', 'el autor es', 'la autora es',
    'sobre la firma', 'ver todos los artículos', 'biografía',
  ],
  notice: [
    'corrección', 'fe de errores', 'fe de erratas', 'rectificación', 'aclaración', 'actualización', 'nota del editor',
    'nota de la redacción', 'nota de redacción', 'este artículo ha sido actualizado', 'esta noticia ha sido actualizada',
    'esta nota fue actualizada', 'una versión anterior de este',
  ],
  absent: [
    'página no encontrada', 'no encontrado', 'error 404', 'la página que buscas', 'la página que busca', 'acceso denegado',
    'iniciar sesión', 'inicia sesión', 'regístrate', 'búsqueda', 'buscar', 'resultados de búsqueda', 'resultados de la búsqueda',
    'resultados para', 'tu privacidad es importante',
  ],
};
