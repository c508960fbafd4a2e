/** A text in composed form (NFC) and the way back to the offsets of the text it was made from. */
export interface ComposedText {
  readonly text: string;
  /** Original offset where the composed code unit at `index` starts. */
  startOf(index: number): number;
  /** Original offset where the composed code unit before `index` ends. */
  endOf(index: number): number;
}

/** Conjoining jamo, combining marks, and what is never seen: soft hyphen, zero-width space, word joiner, BOM. */
const NEEDS_WORK = /[\u0300-\u036f\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\u00ad\u200b\u2060\ufeff]/;

const CLUSTER =
  /[\u00ad\u200b\u2060\ufeff]|[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]?[\u11a8-\u11ff\ud7cb-\ud7fb]?|[\uac00-\ud7a3][\u11a8-\u11c2]|(?:[\ud800-\udbff][\udc00-\udfff]|[^])[\u0300-\u036f]+/g;

/** Composes `text` cluster by cluster and drops invisible characters; almost free where there is nothing to do. */
export function composeText(text: string): ComposedText {
  if (!NEEDS_WORK.test(text)) return { text, startOf: identity, endOf: identity };
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let done = 0;
  const copyUntil = (end: number): void => {
    if (end > done) parts.push(text.slice(done, end));
    while (done < end) {
      starts.push(done);
      ends.push(++done);
    }
  };
  for (const match of text.matchAll(CLUSTER)) {
    copyUntil(match.index);
    done = match.index + match[0].length;
    const composed = isInvisible(match[0]) ? '' : match[0].normalize('NFC');
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit++) {
      starts.push(match.index);
      ends.push(done);
    }
  }
  copyUntil(text.length);
  return {
    text: parts.join(''),
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index - 1] ?? 0,
  };
}

function isInvisible(cluster: string): boolean {
  return cluster === '\u00ad' || cluster === '\u200b' || cluster === '\u2060' || cluster === '\ufeff';
}

function identity(index: number): number {
  return index;
}
