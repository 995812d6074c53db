/** Catalan: words around bylines and dates. */
import type { LanguageWords } from './index';

export const ca: LanguageWords = {
  by: [
    'per', 'autor', 'autora', 'autors', 'text', 'text de', 'text i fotos', 'escrit per', 'publicat per', 'redactat per', 'signat per',
    'entrevista de', 'un article de', 'un reportatge de',
  ],
  and: ['i', 'amb'],
  roles: [
    'redacció', 'redactor', 'redactora', 'periodista', 'corresponsal', 'enviat', 'enviada', 'especial', 'columnista', 'director',
    'directora', 'editor', 'editora', 'agència', 'agències', 'notícies', 'premsa', 'foto', 'vídeo', 'opinió', 'política', 'economia',
    'esports', 'cultura', 'internacional', 'nacional', 'local', 'societat', 'comparteix', 'comentaris', 'llegir', 'llegeix', 'més',
    'minuts', 'lectura', 'actualitzat', 'publicat', 'equip', 'el', 'la', 'els', 'les', 'servei', 'col·laborador', 'col·laboradora',
    'fotògraf', 'fotògrafa', 'professor', 'professora', 'catedràtic', 'catedràtica', 'universitat', 'advocat', 'advocada', 'escriptor',
    'escriptora', 'inici',
  ],
  published: [
    'publicat', 'publicat el', 'publicada', 'publicada el', 'data', 'data de publicació', 'creat', 'creat el', 'publicació', 'penjat el',
    'aquesta entrada ha estat publicada el', "aquesta entrada s'ha publicat el",
  ],
  modified: [
    'actualitzat', 'actualitzat el', 'actualitzada', 'actualització', 'última actualització', 'darrera actualització', 'modificat',
    'modificat el', 'darrera modificació',
  ],
};
