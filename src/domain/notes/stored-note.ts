import type { QuoteTarget } from '../quotes/selectors';
import { NOTE_COLOURS } from './colours';
import type { Note } from './notes';

/**
 * The note in a record that is just as this version stores notes; `null` for every other record, about which the schema
 * decides (`readStoredRecord`). The first screen of a window needs no more than this, and does not wait for the schema.
 */
export function noteInRecord(record: unknown): Note | null {
  if (!isObject(record) || 'format' in record) return null;
  const { id, post, section, body, target, term, figure, colour, tags, createdAt, updatedAt } = record;
  const { revision, editor, sequence, deletedAt, conflictOf } = record;
  if (!isString(id) || !isString(post) || !isString(section) || !isString(body) || !isString(editor)) return null;
  if (!isNumber(createdAt) || !isNumber(updatedAt) || !isCount(revision) || !isCount(sequence)) return null;
  if (!(term === null || isString(term)) || !(conflictOf === null || isString(conflictOf))) return null;
  if (!(figure === null || isCount(figure)) || !(deletedAt === null || isNumber(deletedAt))) return null;
  const known = NOTE_COLOURS.find((each) => each === colour);
  const place = target === null ? null : targetIn(target);
  if (known === undefined || place === undefined || !Array.isArray(tags)) return null;
  // A copy has no holes, which `every` would pass over.
  const words: readonly unknown[] = [...tags];
  if (!words.every(isString)) return null;
  return {
    ...{ id, post, section, body, target: place, term, figure, colour: known, tags: words, createdAt, updatedAt },
    ...{ revision, editor, sequence, deletedAt, conflictOf },
  };
}

function targetIn(target: unknown): QuoteTarget | undefined {
  if (!isObject(target) || !isObject(target['quote']) || !isObject(target['position'])) return undefined;
  const { type, exact, prefix, suffix } = target['quote'];
  const { type: positionType, start, end } = target['position'];
  if (type !== 'TextQuoteSelector' || !isString(exact) || !isString(prefix) || !isString(suffix)) return undefined;
  if (positionType !== 'TextPositionSelector' || !isCount(start) || !isCount(end)) return undefined;
  return { quote: { type, exact, prefix, suffix }, position: { type: positionType, start, end } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
