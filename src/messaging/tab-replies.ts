import { LONGEST_TRACE } from '../domain/failure-record';
import type { NotRecognisedReason, PageReport, TabMessages } from './messages';

type Response<Type extends keyof TabMessages> = TabMessages[Type]['response'];

/**
 * Whether a tab's answer has the shape of an answer to this message. It comes from a page's process and is checked like
 * any message from there: with an object instead of a section in a report, no note that starts from it could be stored.
 */
export function isTabAnswer<Type extends keyof TabMessages>(type: Type, value: unknown): value is Response<Type> {
  return SHAPES[type](value);
}

const SHAPES: { readonly [Type in keyof TabMessages]: (value: unknown) => boolean } = {
  'page/report': isReport,
  'selection/read': isPassageOrNone,
  'figure/read': isFigureOrNone,
  'figure/show': saysWhetherFound,
  'highlight/at-caret': isPassageOrNone,
  'page/notes': isNothing,
  'contents/toggle': isNothing,
  'page/jump': isNothing,
  'highlight/show': saysWhetherFound,
  'term/show': saysWhetherFound,
  'highlight/missing': (value) => isRecord(value) && isListOf(value['missing'], isNumber),
};

const REASONS: readonly NotRecognisedReason[] = ['other-post', 'no-headings', 'too-few'];

/** Limits that no real report reaches: on features and their failures, on headings, and on the length of an id. */
const MOST_BROKEN = 32;
const MOST_HEADINGS = 256;
const LONGEST_ID = 64;

function isReport(value: unknown): value is PageReport {
  if (!isRecord(value) || !(value['failures'] === undefined || isListOf(value['failures'], isFailure, MOST_BROKEN))) return false;
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

function isFailure(value: unknown): boolean {
  return isRecord(value) && isId(value['where']) && typeof value['trace'] === 'string' && value['trace'].length <= LONGEST_TRACE;
}

function saysWhetherFound(value: unknown): boolean {
  return isRecord(value) && typeof value['isFound'] === 'boolean';
}

function isFound(value: unknown): boolean {
  return isListOf(value, isId, MOST_HEADINGS);
}

/** Checks what a window reads of it; before anything of a passage is stored, the schema of its message checks all of it. */
function isPassageOrNone(value: unknown): boolean {
  return value === null || (isRecord(value) && hasPostAndSection(value) && isTarget(value['target']));
}

function isFigureOrNone(value: unknown): boolean {
  if (value === null) return true;
  return (
    isRecord(value) && hasPostAndSection(value) && isNumber(value['figure']) && (value['target'] === null || isTarget(value['target']))
  );
}

function hasPostAndSection({ post, section }: Record<string, unknown>): boolean {
  return isId(post) && typeof section === 'string';
}

function isTarget(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { quote, position } = value;
  return (
    isRecord(quote) &&
    isRecord(position) &&
    [quote['exact'], quote['prefix'], quote['suffix']].every((text) => typeof text === 'string') &&
    isNumber(position['start']) &&
    isNumber(position['end'])
  );
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
