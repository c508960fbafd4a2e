import type { NotRecognisedReason, PageReport, TabMessages } from './messages';

type Response<Type extends keyof TabMessages> = TabMessages[Type]['response'];

/**
 * Whether what a tab answered is an answer to this. It comes out of a page's process and is looked at like any message
 * from there: a report with an object for its section would make every note that is begun in it one that cannot be stored.
 */
export function isTabAnswer<Type extends keyof TabMessages>(type: Type, value: unknown): value is Response<Type> {
  return LOOKS[type](value);
}

const LOOKS: { readonly [Type in keyof TabMessages]: (value: unknown) => boolean } = {
  'page/report': isReport,
  'selection/read': isPassageOrNone,
  'highlight/at-caret': isPassageOrNone,
  'page/notes': isNothing,
  'contents/toggle': isNothing,
  'page/jump': isNothing,
  'highlight/show': (value) => isRecord(value) && typeof value['isFound'] === 'boolean',
  'term/show': (value) => isRecord(value) && typeof value['isFound'] === 'boolean',
  'highlight/missing': (value) => isRecord(value) && isListOf(value['missing'], isNumber),
};

const REASONS: readonly NotRecognisedReason[] = ['other-post', 'no-headings', 'too-few'];

/** More parts than the companion will ever have, more headings than a post, and longer ids. */
const MOST_BROKEN = 32;
const MOST_HEADINGS = 256;
const LONGEST_ID = 64;

function isReport(value: unknown): value is PageReport {
  if (!isRecord(value)) return false;
  switch (value['state']) {
    case 'recognised': {
      const { sessionsFound, headingsFound, section, broken, found } = value;
      return isNumber(sessionsFound) && isNumber(headingsFound) && isId(section) && isListOf(broken, isId, MOST_BROKEN) && isFound(found);
    }
    case 'not-recognised':
      return REASONS.some((reason) => reason === value['reason']) && isFound(value['found']);
    case 'aside':
      return value['reason'] === 'removed' || value['reason'] === 'taken';
    default:
      return value['state'] === 'waiting' || value['state'] === 'off';
  }
}

function isFound(value: unknown): boolean {
  return isListOf(value, isId, MOST_HEADINGS);
}

/** The parts a window reads of it; what is stored of a passage passes the schema of its message. */
function isPassageOrNone(value: unknown): boolean {
  if (value === null) return true;
  if (!isRecord(value) || !isId(value['post']) || typeof value['section'] !== 'string' || !isRecord(value['target'])) return false;
  const { quote, position } = value['target'];
  return isRecord(quote) && isRecord(position)
    && [quote['exact'], quote['prefix'], quote['suffix']].every((text) => typeof text === 'string')
    && isNumber(position['start']) && isNumber(position['end']);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean, most = Number.POSITIVE_INFINITY): boolean {
  return Array.isArray(value) && value.length <= most && value.every(isItem);
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isNothing(value: unknown): boolean {
  return value === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
