/** The programs that benches compare with are installed when a bench first runs: the type check does without them. */
declare module 'approx-string-match';
declare module 'flexsearch';
declare module 'minisearch';
declare module '@postlight/parser';
declare module '@extractus/article-extractor';
declare module 'metascraper';
declare module 'metascraper-*';
declare module 'linkedom';
