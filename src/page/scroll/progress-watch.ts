import type { SectionId } from '../../domain/post/outline';
import { measureProgress, type Progress } from '../../domain/reading/progress';
import { countEojeol } from '../../domain/reading/time';
import type { ReadingText } from '../text/reading-text';
import type { SectionStart } from '../recognise/sections';
import { closestTo, isConnected, parentOf } from '../dom/unclobbered';
import { reported } from '../dom/reported';

/** Pixels above the viewport that no article exceeds. */
const FAR = 1_000_000;

/** How far the reader is in the article, by the blocks that were on the screen. */
export interface ReadingProgress {
  readonly progress: Progress;
  /** Offset in the reading text of the first block that is not wholly above the viewport. */
  readonly offset: number;
}

/** A block of the article: how much there is to read in it, and whether it was completely on the screen or above it. */
interface Block {
  readonly section: SectionId;
  readonly start: number;
  eojeol: number;
  isSeen: boolean;
}

export interface ProgressWatch {
  /** Whether the page still contains every observed block; it may have replaced some of the article. */
  readonly isIntact: () => boolean;
  readonly stop: () => void;
}

/** Watches which blocks of the article the reader has seen, and reports the progress, until it is stopped. */
export function watchProgress(
  document: Document,
  reading: ReadingText,
  sections: readonly SectionStart[],
  onProgress: (progress: ReadingProgress) => void,
): ProgressWatch {
  const view = document.defaultView;
  if (view === null) return { isIntact: () => true, stop: () => undefined };
  const blocks = readBlocks(reading, sections);
  const above = new Set<Element>();
  // The root reaches from far above down to the viewport's lower edge: a block completely inside has been on the screen,
  // or was passed.
  const seen = new view.IntersectionObserver(
    reported((entries) => {
      for (const { target, intersectionRatio } of entries) {
        const block = blocks.get(target);
        if (block !== undefined) block.isSeen = intersectionRatio >= 0.99;
      }
      tell();
    }),
    { rootMargin: `${FAR}px ${FAR}px 0px ${FAR}px`, threshold: [0, 0.99, 1] },
  );
  const gone = new view.IntersectionObserver(
    reported((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (!isIntersecting && boundingClientRect.bottom <= 0) above.add(target);
        else above.delete(target);
      }
    }),
  );
  const tell = (): void => {
    const counts = new Map(sections.map(({ id, level }) => [id, { id, level, total: 0, left: 0 }]));
    for (const { section, eojeol, isSeen } of blocks.values()) {
      const count = counts.get(section);
      if (count === undefined) continue;
      count.total += eojeol;
      if (!isSeen) count.left += eojeol;
    }
    onProgress({
      progress: measureProgress([...counts.values()]),
      offset: [...blocks].find(([element]) => !above.has(element))?.[1].start ?? 0,
    });
  };
  for (const element of blocks.keys()) {
    gone.observe(element);
    seen.observe(element);
  }
  return {
    isIntact: () => [...blocks.keys()].every((element) => isConnected(element)),
    stop() {
      gone.disconnect();
      seen.disconnect();
    },
  };
}

/** The elements that contain the lines of the article, with how much there is to read in each. */
function readBlocks({ text, segments }: ReadingText, sections: readonly SectionStart[]): Map<Element, Block> {
  const blocks = new Map<Element, Block>();
  let section = 0;
  for (const { node, start, end } of segments) {
    const element = blockOf(node);
    while ((sections[section + 1]?.start ?? Infinity) <= start) section += 1;
    const id = sections[section]?.id;
    if (element === null || id === undefined) continue;
    const eojeol = countEojeol(text.slice(start, end));
    const known = blocks.get(element);
    if (known === undefined) blocks.set(element, { section: id, eojeol, isSeen: false, start });
    else known.eojeol += eojeol;
  }
  return blocks;
}

function blockOf(node: Text): Element | null {
  const parent = parentOf(node);
  return parent === null ? null : closestTo(parent, 'p, li, h1, h2, h3, h4, h5, h6, figcaption, blockquote, td, th, dt, dd, pre, div');
}
