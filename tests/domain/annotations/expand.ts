/**
 * Terms of http://www.w3.org/ns/anno.jsonld as far as notes can use them, written down from the specification (no JSON-LD
 * processor is among the dependencies): with each, what it means.
 */
export const ANNO_TERMS: Readonly<Record<string, string>> = {
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  SpecificResource: 'oa:SpecificResource',
  Software: 'as:Application',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: 'oa:hasSource',
  selector: 'oa:hasSelector',
  motivation: 'oa:motivatedBy',
  purpose: 'oa:hasPurpose',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  value: 'rdf:value',
  format: 'dc:format',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
  generated: 'dcterms:issued',
  generator: 'as:generator',
  name: 'foaf:name',
  label: 'rdfs:label',
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
  first: 'as:first',
  last: 'as:last',
  partOf: 'as:partOf',
  items: 'as:items',
};

export interface Expanded {
  /** With the names that the keys mean. */
  readonly value: unknown;
  /** Keys and types that a processor would drop, because no context has them. */
  readonly dropped: readonly string[];
}

/** The part of JSON-LD's expansion that decides what is dropped: each key becomes the name that the contexts give it. */
export function expand(document: Readonly<Record<string, unknown>>): Expanded {
  const prefixes: Record<string, string> = {};
  const terms: Record<string, string> = {};
  for (const context of document['@context'] as readonly unknown[]) {
    if (context === 'http://www.w3.org/ns/anno.jsonld') Object.assign(terms, ANNO_TERMS);
    else Object.assign(prefixes, context);
  }
  const dropped: string[] = [];
  const nameOf = (key: string): string | null => {
    if (key.startsWith('@')) return key;
    if (terms[key] !== undefined) return terms[key];
    const [prefix = '', local] = key.split(/:(.*)/s);
    return local !== undefined && prefixes[prefix] !== undefined ? prefixes[prefix] + local : null;
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, each]) => {
        const name = nameOf(key);
        if (name === null || each === null) dropped.push(key);
        if (name === '@type' && nameOf(String(each)) === null) dropped.push(String(each));
        return name === null ? [] : [[name, key === '@context' ? each : walk(each)]];
      }),
    );
  };
  return { value: walk(document), dropped };
}
