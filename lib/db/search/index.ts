/** Search and list: the index of what is kept, and the questions asked of it. */
export { clearIndex, completeIndex } from './rebuild';
export { type CatalogueRow } from './entry';
export { facetCounts, type FacetCount, type FacetCounts } from './facets';
export { type ArticleCount, countArticles, idsBetween, idsOfArticles, type ListedArticle, pageOfArticles, type Sort } from './list';
export type { Mark, Passage, PassageSource } from './passage';
export type { ArticleFilter, Facet } from './plan';
export { tendIndex } from './tend';
