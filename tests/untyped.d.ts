/** Tools of other formats that come without types; tests use little of them. */
declare module 'jsonld';
declare module 'papaparse';
declare module '@citation-js/core';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
