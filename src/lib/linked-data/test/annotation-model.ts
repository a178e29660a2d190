/**
 * The requirements (“MUST”) of the Web Annotation data model for the files that the site writes, as JSON Schema draft-04. They
 * are our own version of the assertions in the W3C’s tests (github.com/w3c/web-annotation-tests, *Musts.test), in the same order
 * and with the same names. Each has a change that breaks it, so that a schema that accepts everything is detected.
 *
 * Three are not in the W3C’s lists: creatorIsAgent, 3.3.5-motivation and 3.3.5-bodyPurpose.
 *
 * Left out: assertions on things that the site never writes (choices, composites, lists and independents, text direction, states,
 * style classes, generators, SVG, XPath, CSS, position and range selectors, dates and rights of bodies and targets, totals
 * and labels of pages). `w3c-tests.test.ts` runs the W3C’s own files, if they are available.
 */

const CONTEXT = { enum: ['http://www.w3.org/ns/anno.jsonld'] };
const IRI = { type: 'string', format: 'uri' };
const TIME = { type: 'string', format: 'date-time', pattern: 'Z$' };
const PURPOSE = {
  enum: [
    ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
    ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
  ],
};

const QUOTE = { properties: { type: { enum: ['TextQuoteSelector'] }, exact: { type: 'string' } }, required: ['exact'] };
const FRAGMENT = {
  properties: {
    type: { enum: ['FragmentSelector'] },
    value: { type: 'string' },
    conformsTo: IRI,
    refinedBy: { type: 'object', ...QUOTE, required: ['type', 'exact'] },
  },
  required: ['value'],
};
const SELECTOR = { type: 'object', required: ['type'], oneOf: [QUOTE, FRAGMENT] };
const SPECIFIC = {
  type: 'object',
  required: ['source'],
  properties: { source: IRI },
  anyOf: [{ required: ['purpose'] }, { required: ['selector'] }],
};
const TEXTUAL = { type: 'object', required: ['value'], properties: { value: { type: 'string' } } };

const has = (key: string, value: object): object => ({ type: 'object', required: [key], properties: { [key]: value } });
const mayHave = (key: string, value: object): object => ({ type: 'object', properties: { [key]: value } });
const oneOrMore = (schema: object): object => ({
  oneOf: [
    { type: ['string', 'object'], ...schema },
    { type: 'array', minItems: 1, items: schema },
  ],
});
const each = (key: string, schema: object): object => mayHave(key, oneOrMore(schema));

/** Assertions on an annotation (annotationMusts, bodyMusts, targetMusts, specificResourceMusts). */
export const annotationMusts: Musts = {
  '3.1-annotationContextValidated': [has('@context', CONTEXT), { '@context': 'https://schema.org' }],
  '3.1-annotationIdValidated': [has('id', IRI), { id: 'c7-3' }],
  '3.1-annotationTypeValidated': [has('type', { enum: ['Annotation'] }), { type: 'Note' }],
  '3.1-targetKeyFound': [{ required: ['target'] }, { target: undefined }],
  '3.2-targetObjectsRecognized': [each('target', { oneOf: [IRI, SPECIFIC] }), { target: { type: 'SpecificResource' } }],
  '3.2.5-notBodyBodyValue': [{ not: { required: ['body', 'bodyValue'] } }, { bodyValue: 'words' }],
  '3.3.1-annotationCreatedValidated': [mayHave('created', TIME), { created: '2026-11-22' }],
  '3.3.1-annotationModifiedValidated': [mayHave('modified', TIME), { modified: 'yesterday' }],
  '3.3.1-creatorIsAgent': [each('creator', { oneOf: [IRI, { type: 'object' }] }), { creator: 3 }],
  '3.3.6-annotationRightsValidated': [each('rights', IRI), { rights: 'CC BY' }],
  '3.3.7-annotationViaValidated': [each('via', IRI), { via: 'page' }],
  '3.2-bodyObjectsRecognized': [each('body', { oneOf: [IRI, SPECIFIC, TEXTUAL] }), { body: [{ type: 'TextualBody' }] }],
  '3.3.5-motivation': [each('motivation', PURPOSE), { motivation: 'judging' }],
  '3.3.5-bodyPurpose': [
    each('body', mayHave('purpose', PURPOSE)),
    { body: [{ source: 'https://a.example/', purpose: 'x' }] },
  ],
  '3.2.7-bodySpecificResourceNoItems': [
    each('body', { not: { required: ['source', 'items'] } }),
    { body: { source: 'https://a.example/', items: [] } },
  ],
  '4-bodySpecificResourceNoValue': [
    each('body', { not: { required: ['source', 'value'] } }),
    { body: { source: 'https://a.example/', value: 'words' } },
  ],
  '3.2.7-targSpecificResourceNoItems': [
    each('target', { not: { required: ['source', 'items'] } }),
    { target: { source: 'https://a.example/', items: [] } },
  ],
  '4.2-selectorValidIfPresent': [
    each('target', each('selector', SELECTOR)),
    { target: { source: 'https://a.example/', selector: { exact: 'words' } } },
  ],
  '4.2-fragmentCssXPathSelectorValid': [
    each('target', each('selector', ifType('FragmentSelector', FRAGMENT))),
    { target: { source: 'https://a.example/', selector: { type: 'FragmentSelector', conformsTo: 'words' } } },
  ],
  '4.2.4-textQuoteSelectorValid': [
    each('target', each('selector', ifType('TextQuoteSelector', QUOTE))),
    { target: { source: 'https://a.example/', selector: { type: 'TextQuoteSelector', prefix: 'words' } } },
  ],
};

/** Assertions on a collection (collectionMusts). */
export const collectionMusts: Musts = {
  '5.1-collectionContextValidated': [has('@context', CONTEXT), { '@context': [] }],
  '5.1-collectionIdValidated': [has('id', IRI), { id: 'collection' }],
  '5.1-collectionTypeValidated': [has('type', { enum: ['AnnotationCollection'] }), { type: 'Collection' }],
  '5.1-collectionLabelValidated': [each('label', { type: 'string' }), { label: 3 }],
  '5.1-collectionTotalValidated': [mayHave('total', { type: 'integer', minimum: 0 }), { total: -1 }],
  '5.1-collectionFirstValidated': [has('first', IRI), { first: 'page-1' }],
  '5.1-collectionLastValidated': [mayHave('last', IRI), { last: 'page-1' }],
  '3.3.1-collectionCreatedValidated': [mayHave('created', TIME), { created: '2026' }],
  '3.3.1-collectionModifiedValidated': [mayHave('modified', TIME), { modified: '2026' }],
  '3.3.6-collectionRightsValidated': [each('rights', IRI), { rights: 'CC BY' }],
};

/** Assertions on a page (pageMusts). */
export const pageMusts: Musts = {
  '5.2-pageContextValidated': [has('@context', CONTEXT), { '@context': undefined }],
  '5.2-pageIdValidated': [has('id', IRI), { id: 'page-1' }],
  '5.2-pageTypeValidated': [has('type', { enum: ['AnnotationPage'] }), { type: 'Page' }],
  '5.2-pageItemsValidated': [
    has('items', { type: 'array', items: { oneOf: [IRI, has('type', { enum: ['Annotation'] })] } }),
    { items: [{ type: 'Note' }] },
  ],
  '3.3.1-pageCreatedValidated': [mayHave('created', TIME), { created: '2026' }],
  '3.3.1-pageModifiedValidated': [mayHave('modified', TIME), { modified: '2026' }],
  '3.3.6-pageRightsValidated': [each('rights', IRI), { rights: 'CC BY' }],
  '5.2-pageStartIndexValidated': [mayHave('startIndex', { type: 'integer', minimum: 0 }), { startIndex: 1.5 }],
  '5.2-pagePartOfValidated': [mayHave('partOf', IRI), { partOf: 'collection' }],
  '5.2-pageNextValidated': [mayHave('next', IRI), { next: 'page-2' }],
  '5.2-pagePrevValidated': [mayHave('prev', IRI), { prev: 'page-0' }],
};

/** Schemas by the name of the assertion, each with a change that it must reject. */
export type Musts = Readonly<Record<string, readonly [schema: object, broken: Readonly<Record<string, unknown>>]>>;

function ifType(type: string, schema: object): object {
  return { anyOf: [schema, { not: has('type', { enum: [type] }) }] };
}
