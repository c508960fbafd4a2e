/**
 * What the Web Annotation model says MUST be (https://www.w3.org/TR/annotation-model/, tested for implementations by the
 * schemas of web-platform-tests), as far as it concerns notes. Gives each breach as `path: rule`.
 */
export function breaches(collection: unknown): readonly string[] {
  const found: string[] = [];
  const must = (holds: boolean, path: string, rule: string): void => {
    if (!holds) found.push(`${path}: ${rule}`);
  };

  const top = recordOf(collection);
  must(listOf(top['@context']).includes('http://www.w3.org/ns/anno.jsonld'), 'collection', '3.6 has the context of the standard');
  must(isIri(top['id']), 'collection', '5.1 has exactly one id, an IRI');
  must(listOf(top['type']).includes('AnnotationCollection'), 'collection', '5.1 has the type AnnotationCollection');
  must(
    listOf(top['label']).every((label) => typeof label === 'string'),
    'collection',
    '5.1 each label is a text',
  );
  must(isDateTime(top['generated']), 'collection', '3.3.1 generated is one xsd:dateTime, in UTC');
  must(isIri(recordOf(top['generator'])['id']), 'collection', '3.3.2 the generator has an IRI');
  must(isCount(top['total']), 'collection', '5.1 total is a number that is not negative');
  const page = recordOf(top['first']);
  must(isIri(page['id']), 'page', '5.2 has exactly one id, an IRI');
  must(listOf(page['type']).includes('AnnotationPage'), 'page', '5.2 has the type AnnotationPage');
  must(page['partOf'] === top['id'], 'page', '5.2 is part of its collection');
  must(page['startIndex'] === undefined || isCount(page['startIndex']), 'page', '5.2 startIndex is a number that is not negative');
  must(Array.isArray(page['items']), 'page', '5.2 has the list of its annotations');
  const items = listOf(page['items']);
  must(top['total'] === items.length, 'collection', '5.1 total is the number of annotations');
  must(new Set(items.map((item) => recordOf(item)['id'])).size === items.length, 'page', '3.1 no two annotations have one id');
  items.forEach((item, at) => annotation(recordOf(item), `items[${at}]`));
  return found;

  function annotation(item: Members, path: string): void {
    must(isIri(item['id']), path, '3.1 has exactly one id, an IRI');
    must(listOf(item['type']).includes('Annotation'), path, '3.1 has the type Annotation');
    must(listOf(item['target']).length > 0 && item['target'] !== undefined, path, '3.1 has one target or more');
    must(item['bodyValue'] === undefined || item['body'] === undefined, path, '3.2.5 has not both body and bodyValue');
    for (const time of ['created', 'modified', 'generated'])
      must(item[time] === undefined || isDateTime(item[time]), `${path}.${time}`, '3.3.1 is one xsd:dateTime, in UTC');
    for (const each of listOf(item['motivation'])) must(isMotivation(each), `${path}.motivation`, '3.3.5 is one of the standard');
    listOf(item['body']).forEach((body, at) => textualBody(recordOf(body), `${path}.body[${at}]`));
    listOf(item['target']).forEach((target) => {
      if (typeof target === 'string') must(isIri(target), `${path}.target`, '3.2.1 is an IRI');
      else specificResource(recordOf(target), `${path}.target`);
    });
  }

  function textualBody(body: Members, path: string): void {
    must(body['type'] === 'TextualBody', path, '3.2.4 has the type TextualBody');
    must(typeof body['value'] === 'string', path, '3.2.4 has exactly one value, a text');
    must(body['format'] === undefined || /^[\w.+-]+\/[\w.+-]+$/.test(String(body['format'])), path, '3.2.2 format is one media type');
    must(body['purpose'] === undefined || isMotivation(body['purpose']), path, '3.3.5 purpose is one of the standard');
  }

  function specificResource(target: Members, path: string): void {
    must(isIri(target['source']), path, '4 has exactly one source, an IRI');
    for (const each of listOf(target['selector'])) {
      const selector = recordOf(each);
      if (selector['type'] === 'TextQuoteSelector') {
        must(typeof selector['exact'] === 'string', path, '4.2.4 has exactly one exact text');
        for (const side of ['prefix', 'suffix'])
          must(['string', 'undefined'].includes(typeof selector[side]), path, `4.2.4 has at most one ${side}`);
      } else if (selector['type'] === 'TextPositionSelector') {
        must(isCount(selector['start']) && isCount(selector['end']), path, '4.2.5 has one start and one end, not negative');
      } else must(false, path, '4.2 has a selector of the standard');
    }
  }
}

type Members = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDateTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
}

/** https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging';

function isMotivation(value: unknown): boolean {
  return MOTIVATIONS.split(' ').includes(String(value));
}
