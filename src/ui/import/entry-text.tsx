import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TextRange } from '../../domain/text/text-range';
import { wordChanges } from '../../domain/text/word-changes';
import { useImportScope } from './scope';

/** Characters (UTF-16 units) of one text that are drawn: texts may have a million, and there are many rows. */
const SHOWN = 1_200;
/** Characters before the first changed word that are drawn. */
const BEFORE = 120;
const FIRST_WORDS = 60;

/** The first line of a text, shortened. */
export function firstWords(text: string): string {
  const line = text.slice(0, SHOWN).trim().split('\n')[0] ?? '';
  return line.length > FIRST_WORDS ? `${line.slice(0, FIRST_WORDS)}…` : line;
}

/** A text as it would be stored, shortened where it is long. */
export function Excerpt({ text }: { readonly text: string }) {
  const { texts } = useImportScope();
  if (text === '') return <p class="quiet">{texts.noText}</p>;
  return <Shortened text={text} ranges={[]} mark={() => null} />;
}

interface ComparedProps {
  readonly here: string;
  readonly inFile: string;
}

/** The text here and the text in the file, side by side where there is room. Words that only one of them has are marked. */
export function Compared({ here, inFile }: ComparedProps) {
  const { texts } = useImportScope();
  const { removed, added } = useMemo(() => wordChanges(here, inFile), [here, inFile]);
  return (
    <div class="import-compared">
      <div role="group" aria-label={texts.here}>
        <p class="quiet" aria-hidden="true">
          {texts.here}
        </p>
        <Shortened text={here} ranges={removed} mark={(words) => <Marked as="del" words={words} around={texts.removed} />} />
      </div>
      <div role="group" aria-label={texts.inFile}>
        <p class="quiet" aria-hidden="true">
          {texts.inFile}
        </p>
        <Shortened text={inFile} ranges={added} mark={(words) => <Marked as="ins" words={words} around={texts.added} />} />
      </div>
    </div>
  );
}

interface MarkedProps {
  readonly as: 'del' | 'ins';
  readonly words: string;
  readonly around: readonly [string, string];
}

/** Changed words: struck through or underlined, and said in words, since not every screen reader tells such elements. */
function Marked({ as: Element, words, around: [begin, end] }: MarkedProps) {
  return (
    <Element>
      <span class="visually-hidden">{begin}</span>
      {words}
      <span class="visually-hidden">{end}</span>
    </Element>
  );
}

interface ShortenedProps {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly mark: (words: string) => ComponentChildren;
}

/** The part of a text around its first change. */
function Shortened({ text, ranges, mark }: ShortenedProps) {
  const { texts } = useImportScope();
  if (text === '') return <p class="quiet">{texts.noText}</p>;
  const start = text.length <= SHOWN ? 0 : Math.max(0, (ranges[0]?.start ?? 0) - BEFORE);
  const end = Math.min(text.length, start + SHOWN);
  const parts: ComponentChildren[] = start > 0 ? ['…'] : [];
  let at = start;
  for (const range of ranges) {
    const [from, to] = [Math.max(range.start, at), Math.min(range.end, end)];
    if (from >= to) continue;
    parts.push(text.slice(at, from), mark(text.slice(from, to)));
    at = to;
  }
  parts.push(text.slice(at, end), ...(end < text.length ? ['…'] : []));
  return (
    <>
      <p class="import-body">{parts}</p>
      {end - start < text.length && <p class="quiet">{texts.longer(text.length)}</p>}
    </>
  );
}
