/** The part of the W3C Web Annotation context (REC-annotation-vocab-20170223, appendix) that Pressmark's annotations use. */
const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
const idOf = (iri: string) => ({ '@id': iri, '@type': '@id' });
const dateOf = (iri: string) => ({ '@id': iri, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' });
const countOf = (iri: string) => ({ '@id': iri, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' });
const activity = (name: string) => `http://www.w3.org/ns/activitystreams#${name}`;

export const annoContext = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: oa('Annotation'),
    TextualBody: oa('TextualBody'),
    TextQuoteSelector: oa('TextQuoteSelector'),
    TextPositionSelector: oa('TextPositionSelector'),
    TimeState: oa('TimeState'),
    AnnotationCollection: activity('OrderedCollection'),
    AnnotationPage: activity('OrderedCollectionPage'),
    commenting: oa('commenting'),
    highlighting: oa('highlighting'),
    identifying: oa('identifying'),
    tagging: oa('tagging'),
    body: idOf(oa('hasBody')),
    target: idOf(oa('hasTarget')),
    source: idOf(oa('hasSource')),
    selector: idOf(oa('hasSelector')),
    state: idOf(oa('hasState')),
    cached: idOf(oa('cachedSource')),
    motivation: { '@id': oa('motivatedBy'), '@type': '@vocab' },
    purpose: { '@id': oa('hasPurpose'), '@type': '@vocab' },
    exact: oa('exact'),
    prefix: oa('prefix'),
    suffix: oa('suffix'),
    start: countOf(oa('start')),
    end: countOf(oa('end')),
    sourceDate: dateOf(oa('sourceDate')),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    created: dateOf('http://purl.org/dc/terms/created'),
    modified: dateOf('http://purl.org/dc/terms/modified'),
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    items: { '@id': activity('items'), '@type': '@id', '@container': '@list' },
    first: idOf(activity('first')),
    total: countOf(activity('totalItems')),
    startIndex: countOf(activity('startIndex')),
  },
};
