import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tagRanges } from '../../../domain/notes/tags';
import { noteRowTexts } from '../../../i18n/note-row';
import { markedParts } from '../../shared/marked-parts';
import { excerptStart } from './excerpt-start';
import { useRowScope } from './row-scope';
import { useTexts } from '../../shared/texts';

/**
 * A note's text as it was typed, with its tags marked. Of a long text five lines are shown until the reader asks for more;
 * screen readers get all of it. Where a search found something further down, the shown lines begin there.
 */
export function NoteBody({ text, name }: { readonly text: string; readonly name: string }) {
  const texts = useTexts(noteRowTexts);
  const { find } = useRowScope();
  const element = useRef<HTMLParagraphElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [isLong, setLong] = useState(false);
  const begin = isWhole ? 0 : excerptStart(text, find(text)[0]?.start ?? 0);

  // Measured before it is painted, and again when the window gets narrower or wider.
  useLayoutEffect(() => {
    const body = element.current;
    if (body === null || isWhole) return;
    const measure = (): void => setLong(body.scrollHeight > body.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(body);
    return () => observer.disconnect();
  }, [text, isWhole, begin]);

  return (
    <>
      <p class="note-body" ref={element} data-clipped={!isWhole}>
        {begin > 0 && <span aria-hidden="true">… </span>}
        {begin > 0 && <span class="visually-hidden">{text.slice(0, begin)}</span>}
        <TaggedText text={text} from={begin} />
      </p>
      {(isLong || isWhole || begin > 0) && (
        <button
          type="button"
          class="plain show-more"
          aria-expanded={isWhole}
          aria-label={`${isWhole ? texts.showLess : texts.showMore}: ${name}`}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? texts.showLess : texts.showMore}
        </button>
      )}
    </>
  );
}

/** Text from an offset on, with its tags, none of which is broken after its `#`. */
function TaggedText({ text, from }: { readonly text: string; readonly from: number }) {
  const { find } = useRowScope();
  const found = find(text);
  let end = from;
  const parts = tagRanges(text)
    .filter(({ start }) => start >= from)
    .map((tag) => {
      const before = markedParts(text, found, end, tag.start);
      end = tag.end;
      return (
        <Fragment key={tag.start}>
          {before}
          <span class="tag">{markedParts(text, found, tag.start, tag.end)}</span>
        </Fragment>
      );
    });
  return (
    <>
      {parts}
      {markedParts(text, found, end, text.length)}
    </>
  );
}
