import type { TermMatch } from '../../../../src/domain/terms/matching';

export interface LabelledText {
  readonly text: string;
  readonly expected: readonly TermMatch[];
}

/** Takes the marks out of a labelled sentence: `[SQL문]sql으로` → text `SQL문으로`, match `sql` 0–4. */
export function readLabels(sentence: string): LabelledText {
  const expected: TermMatch[] = [];
  let text = '';
  let done = 0;
  for (const mark of sentence.matchAll(/\[([^\]]+)\]([a-z0-9]+(?:-[a-z0-9]+)*)/g)) {
    const [whole, term = '', id = ''] = mark;
    text += sentence.slice(done, mark.index);
    expected.push({ id, start: text.length, end: text.length + term.length });
    text += term;
    done = mark.index + whole.length;
  }
  return { text: text + sentence.slice(done), expected };
}
