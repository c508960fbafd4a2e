/**
 * The JSON-LD context of the Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/#json-ld-context), as facts:
 * each term with the name that it stands for. Tests reach no network, so it is here. The vocabulary is © W3C, published under
 * the W3C Software and Document License (https://www.w3.org/copyright/software-license/).
 */
const PREFIXES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  iana: 'http://www.iana.org/assignments/relation/',
  owl: 'http://www.w3.org/2002/07/owl#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
};

/** Terms by the vocabulary that they are of; `name=other` where it calls them otherwise. */
const CLASSES_AND_VALUES = {
  oa: `Annotation TextualBody ResourceSelection SpecificResource FragmentSelector CssSelector XPathSelector TextQuoteSelector
    TextPositionSelector DataPositionSelector SvgSelector RangeSelector TimeState HttpRequestState CssStylesheet=CssStyle Choice
    Motivation bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning
    replying reviewing assessing tagging auto=autoDirection ltr=ltrDirection rtl=rtlDirection`,
  dctypes: 'Dataset Image=StillImage Video=MovingImage Audio=Sound Text',
  foaf: 'Person Organization',
  as: 'Software=Application AnnotationCollection=OrderedCollection AnnotationPage=OrderedCollectionPage',
  schema: 'Audience',
};

const LITERALS = {
  oa: 'bodyValue processingLanguage exact prefix suffix styleClass',
  dc: 'format language',
  rdf: 'value',
  rdfs: 'label',
  foaf: 'name email=mbox email_sha1=mbox_sha1sum nickname=nick',
  schema: 'accessibility=accessibilityFeature',
};

/** Their values are names of other things. */
const LINKS = {
  oa: `body=hasBody target=hasTarget source=hasSource selector=hasSelector state=hasState scope=hasScope refinedBy
    startSelector=hasStartSelector endSelector=hasEndSelector renderedVia via canonical stylesheet=styledBy cached=cachedSource`,
  dcterms: 'creator rights conformsTo',
  foaf: 'homepage',
  as: 'generator partOf first last next prev',
  schema: 'audience',
};

const WORDS = { oa: 'motivation=motivatedBy purpose=hasPurpose textDirection' };
const TIMES = { dcterms: 'created modified generated=issued', oa: 'sourceDate sourceDateStart sourceDateEnd' };
const COUNTS = { oa: 'start end', as: 'total=totalItems startIndex' };

function termsOf(lists: Readonly<Record<string, string>>): readonly (readonly [term: string, name: string])[] {
  return Object.entries(lists).flatMap(([prefix, list]) =>
    list.split(/\s+/).map((word) => {
      const [term = '', name = term] = word.split('=');
      return [term, `${prefix}:${name}`] as const;
    }),
  );
}

function typed(lists: Readonly<Record<string, string>>, type: string): object {
  return Object.fromEntries(termsOf(lists).map(([term, name]) => [term, { '@id': name, '@type': type }]));
}

export const ANNO_CONTEXT_DOCUMENT = {
  '@context': {
    ...PREFIXES,
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    ...Object.fromEntries([...termsOf(CLASSES_AND_VALUES), ...termsOf(LITERALS)]),
    ...typed(LINKS, '@id'),
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    ...typed(WORDS, '@vocab'),
    ...typed(TIMES, 'xsd:dateTime'),
    ...typed(COUNTS, 'xsd:nonNegativeInteger'),
  },
};
