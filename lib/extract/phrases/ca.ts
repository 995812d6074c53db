/** What Catalan sites write around an article. */
import type { Phrases } from './index';

export const ca: Phrases = {
  related: [
    'llegeix també', 'llegiu també', 'llegir també', 'llegeix més', 'llegir més', 'llegeix-ne més', 'vegeu també', 'veure també', 'mira també',
    'més informació', 'més notícies', 'més sobre', 'notícies relacionades', 'notícia relacionada', 'articles relacionats',
    'article relacionat', 'contingut relacionat', 'relacionat', 'relacionades', 'relacionats', 'et pot interessar', 'us pot interessar',
    'també et pot interessar', 'potser t’interessa', 'no et perdis', 'no us perdeu', 'el més llegit', 'el més vist', 'més llegides',
    'les més llegides', 'últimes notícies', 'darreres notícies', 'recomanat', 'recomanats', 'et recomanem', 'us recomanem',
    'continua llegint', 'segueix llegint', 'clica aquí', 'article anterior', 'article següent', 'per saber-ne més', 'a més',
    'consulta també', 'escolta', 'temes relacionats',
  ],
  invitation: [
    'subscriu-te', 'subscriviu-vos', 'fes-te subscriptor', 'fes-te’n subscriptor', 'feu-vos subscriptors', 'fes-te soci', 'fes-te’n soci',
    'newsletter', 'butlletí', 'el nostre butlletí', 'la nostra newsletter', 'segueix-nos', 'seguiu-nos', 'segueix ~ a',
    'uneix-te', 'apunta-t’hi', 'descarrega’t', 'el teu correu', 'correu electrònic', 'canal de whatsapp', 'canal de telegram',
    'el nostre canal', 'dona suport', 'dóna suport', 'fes una donació', 'registra’t', 'política de privacitat', 'vols rebre',
  ],
  paywall: [
    'contingut exclusiu', 'exclusiu per a subscriptors', 'només per a subscriptors', 'per continuar llegint', 'per seguir llegint',
    'ja ets subscriptor', 'ja sóc subscriptor', 'ja soc subscriptor', 'inicia sessió', 'inicia la sessió', 'iniciar sessió',
    'fes-te subscriptor per', 'accedeix',
  ],
  furniture: [
    'comparteix', 'compartiu', 'compartir', 'comparteix a', 'comparteix la notícia', 'comparteix aquesta notícia', 'comparteix-ho',
    'imprimir', 'imprimeix', 'copia l’enllaç', 'enllaç copiat', 'envia', 'enviar', 'desa', 'guardar', 'comentaris', 'comentari',
    'comenta', 'deixa un comentari', 'deixa el teu comentari', 'veure comentaris', 'cap comentari', 'sense comentaris', 'etiquetes',
    'etiqueta', 'temes', 'tema', 'arxivat a', 'categories', 'publicitat', 'anunci', 'patrocinat', 'contingut patrocinat', 'vídeo', 'foto',
    'galeria', 'carregant', 'tanca', 'tancar', 'menú', 'cerca', 'tornar', 'següent', 'anterior', 'font', 'fonts',
    'tots els drets reservats', 'portada', 'inici', 'contacte', 'escoltar', 'ampliar la imatge', 'resum',
  ],
  consent: [
    'aquest contingut està bloquejat', 'per veure aquest contingut', 'acceptar galetes', 'accepta les galetes', 'acceptar les galetes',
    'configurar galetes', 'configuració de galetes', 'contingut extern', 'activa javascript', 'el teu consentiment',
  ],
  credit: [
    'foto', 'fotos', 'fotografia', 'imatge', 'imatges', 'crèdit', 'crèdits', 'font', 'il·lustració', 'arxiu', 'cedida', 'foto d’arxiu',
    'imatge d’arxiu', 'autor de la foto',
  ],
  by: [
    'per', 'escrit per', 'redactat per', 'autor', 'autora', 'autors', 'text', 'text de', 'redacció', 'de', 'publicat per', 'reportatge de',
    'entrevista de', 'amb informació de',
  ],
  dated: [
    'publicat', 'publicat el', 'publicada', 'publicada el', 'actualitzat', 'actualitzat el', 'actualitzada', 'data', 'data de publicació',
    'última actualització', 'darrera actualització', 'creat', 'creat el', 'modificat', 'modificat el',
  ],
  readingTime: ['min de lectura', 'minuts de lectura', 'minut de lectura', 'min. de lectura', 'temps de lectura', 'lectura', 'minuts'],
  biography: ['sobre l’autor', 'sobre l’autora', 'sobre els autors', 'l’autor és', 'l’autora és', 'veure tots els articles', 'biografia'],
  notice: [
    'correcció', 'fe d’errades', 'fe d’errors', 'rectificació', 'aclariment', 'actualització', 'nota de la redacció', 'nota de l’editor',
    'aquest article ha estat actualitzat', 'aquesta notícia ha estat actualitzada', 'una versió anterior d’aquest',
  ],
  absent: [
    'pàgina no trobada', 'no s’ha trobat', 'error 404', 'la pàgina que busqueu', 'la pàgina que cerqueu', 'accés denegat',
    'inicia sessió', 'inicieu sessió', 'registreu-vos', 'resultats de la cerca', 'resultats per a',
  ],
};
