/** Portuguese: words around bylines and dates. */
import type { LanguageWords } from './index';

export const pt: LanguageWords = {
  by: [
    'por', 'de', 'autor', 'autora', 'autores', 'texto', 'texto de', 'escrito por', 'publicado por', 'postado por', 'redigido por',
    'reportagem de',
  ],
  and: ['e', 'com'],
  roles: [
    'redação', 'redacção', 'redator', 'redatora', 'repórter', 'jornalista', 'correspondente', 'enviado', 'enviada', 'especial',
    'colunista', 'diretor', 'diretora', 'editor', 'editora', 'agência', 'notícias', 'imprensa', 'foto', 'vídeo', 'política',
    'economia', 'esporte', 'esportes', 'desporto', 'cultura', 'mundo', 'compartilhe', 'comentários', 'leia', 'mais', 'minutos',
    'leitura', 'atualizado', 'publicado', 'equipe', 'o', 'a', 'os', 'as', 'serviço', 'colaborador', 'colaboradora', 'professor',
    'professora',
  ],
  published: [
    'publicado', 'publicado em', 'publicada em', 'data', 'data de publicação', 'criado em', 'postado em', 'publicação', 'em',
    'esta entrada foi publicada em', 'este post foi publicado em', 'este artigo foi publicado em',
  ],
  modified: [
    'atualizado', 'atualizado em', 'atualizada em', 'última atualização', 'modificado em', 'modificado', 'actualizado em',
    'atualização',
  ],
};
