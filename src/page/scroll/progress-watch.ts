import { windowOf } from '../dom/window-of';
import type { SectionId } from '../../domain/post/outline';
import { measureProgress, percentOf, type Progress } from '../../domain/reading/progress';
import type { ReadingRecord } from '../../domain/reading/reading-record';
import { countEojeol } from '../../domain/reading/time';
import type { ReadingText } from '../text/reading-text';
import type { SectionStart } from '../recognise/sections';
import { closestTo, isConnected, parentOf } from '../dom/unclobbered';
import { reported } from '../dom/reported';

/** Pixels that no article exceeds. */
const FAR = 1_000_000;

/** How far the reader is in the article, by the blocks that were on the screen. */
export interface ReadingProgress {
  readonly progress: Progress;
  /** The sections that were read to their end. */
  readonly read: readonly SectionId[];
  /** Share of the article down to the viewport's lower edge, 0 to 100. */
  readonly percent: number;
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
  /** Counts what was read, and reports. */
  readonly tell: () => void;
  readonly stop: () => void;
}

/** Watches which blocks of the article the reader has seen, counts in the record what was read, and reports the progress, until it is stopped. */
export function watchProgress(
  document: Document,
  reading: ReadingText,
  sections: readonly SectionStart[],
  record: ReadingRecord,
  onProgress: (progress: ReadingProgress) => void,
): ProgressWatch {
  const view = windowOf(document);
  const blocks = readBlocks(reading, sections);
  const above = new Set<Element>();
  let timer: number | undefined;
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
    // Down to far below: a block that a jump passes without showing it changes, too.
    { rootMargin: `0px ${FAR}px ${FAR}px ${FAR}px` },
  );
  const tell = (): void => {
    view.clearTimeout(timer);
    const totals = new Map<SectionId, number>();
    let [passed, all, seenHere] = [0, 0, 0];
    for (const { section, eojeol, isSeen } of blocks.values()) {
      const upTo = (totals.get(section) ?? 0) + eojeol;
      totals.set(section, upTo);
      all += eojeol;
      if (!isSeen) continue;
      passed += eojeol;
      if (section === record.section()) seenHere = upTo;
    }
    const missing = record.count(seenHere, view.performance.now());
    // Who reads the last lines does not scroll any more.
    if (missing > 0) timer = view.setTimeout(reported(tell), missing);
    const left = sections.map(({ id, level }) => {
      const total = totals.get(id) ?? 0;
      return { id, level, total, left: Math.max(0, total - record.readOf(id)) };
    });
    onProgress({
      progress: measureProgress(left),
      read: left.flatMap(({ id, left: rest }) => (rest === 0 ? [id] : [])),
      percent: percentOf(passed, all),
      offset: [...blocks].find(([element]) => !above.has(element))?.[1].start ?? 0,
    });
  };
  for (const element of blocks.keys()) {
    gone.observe(element);
    seen.observe(element);
  }
  return {
    isIntact: () => [...blocks.keys()].every((element) => isConnected(element)),
    tell,
    stop() {
      view.clearTimeout(timer);
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
