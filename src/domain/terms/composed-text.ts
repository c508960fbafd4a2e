import { INVISIBLE } from '../text/invisible';

/**
 * A text in composed form (NFC), with its Latin in plain width and no invisible characters, and the offsets in the
 * original.
 */
export interface ComposedText {
  readonly text: string;
  /** Original offset where the composed code unit at `index` starts. */
  startOf(index: number): number;
  /** Original offset where the composed code unit before `index` ends. */
  endOf(index: number): number;
}

/** Conjoining jamo, combining marks, full-width Latin, and invisible characters. */
const NEEDS_WORK = new RegExp(`[\\u0300-\\u036f\\u1100-\\u11ff\\ua960-\\ua97c\\ud7b0-\\ud7fb\\uff01-\\uff5e${INVISIBLE}]`);

const CLUSTER = new RegExp(
  `[${INVISIBLE}]+|[\\u1100-\\u115f\\ua960-\\ua97c][\\u1160-\\u11a7\\ud7b0-\\ud7c6]?[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]?|[\\uac00-\\ud7a3][\\u11a8-\\u11c2]|(?:[\\ud800-\\udbff][\\udc00-\\udfff]|[^])[\\u0300-\\u036f]+`,
  'g',
);
const ALL_INVISIBLE = new RegExp(`^[${INVISIBLE}]`);
/** Full-width forms of the printable ASCII characters, in the same order. */
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_OFFSET = 0xfee0;
/** A cluster with more marks than this forms no other letter, and composing it would take engines very long. */
const LONGEST_CLUSTER = 32;

/** So many pieces are joined at a time: a list of a hundred thousand pieces costs too much. */
const BLOCK = 512;

/** Composes `text` cluster by cluster; almost free where there is nothing to do. */
export function composeText(text: string): ComposedText {
  if (!NEEDS_WORK.test(text)) return { text, startOf: identity, endOf: identity };
  const plain = text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET));
  // Typed arrays: lists that grow unit by unit are slow for long texts.
  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  const blocks: string[] = [];
  let parts: string[] = [];
  let done = 0;
  let units = 0;
  const copyUntil = (end: number): void => {
    if (end > done) parts.push(plain.slice(done, end));
    while (done < end) {
      starts[units] = done;
      ends[units++] = ++done;
    }
  };
  CLUSTER.lastIndex = 0;
  for (let match = CLUSTER.exec(plain); match !== null; match = CLUSTER.exec(plain)) {
    const [cluster] = match;
    copyUntil(match.index);
    if (parts.length > BLOCK) {
      blocks.push(parts.join(''));
      parts = [];
    }
    done = match.index + cluster.length;
    if (ALL_INVISIBLE.test(cluster)) continue;
    const composed = cluster.length > LONGEST_CLUSTER ? cluster : cluster.normalize('NFC');
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit++) {
      starts[units] = match.index;
      ends[units++] = done;
    }
  }
  copyUntil(text.length);
  const length = units;
  return {
    text: blocks.join('') + parts.join(''),
    startOf: (index) => (index < length ? (starts[index] ?? 0) : text.length),
    endOf: (index) => (index > 0 ? (ends[index - 1] ?? 0) : 0),
  };
}

function identity(index: number): number {
  return index;
}
