import { isSameHeading, normaliseHeading, undecorate } from '../../domain/post/heading-text';
import type { Post } from '../../domain/post/post';
import { closestTo, firstChildOf, firstWithin, matchesSelector, nextSiblingOf, nodeTypeOf, parentOf } from '../dom/unclobbered';

/** A heading of the outline that was found in an element's text. */
export interface SaidHeading {
  /** Index into the post's outline. */
  readonly entry: number;
  /** The heading's text, normalised; the element may contain more. */
  readonly words: string;
}

/** Longer texts are no headings (the longest of the post has 47 characters), even with translations and buttons. */
export const LONGEST = { tag: 400, block: 160 };
/** An element with more pieces of text than this is no heading; every run of pieces is compared. */
const MOST_PIECES = 48;

const known = new WeakMap<Post['outline'], readonly SaidHeading[]>();

/** All texts that count as a heading of a post. */
export function headingWords({ outline }: Pick<Post, 'outline'>): readonly SaidHeading[] {
  const before = known.get(outline);
  if (before !== undefined) return before;
  const words = outline.flatMap(({ text, others = [] }, entry) =>
    [text, ...others].map((said) => ({ entry, words: undecorate(normaliseHeading(said)) })),
  );
  known.set(outline, words);
  return words;
}

/**
 * The heading in an element: as its whole text, apart from numbers and signs around it, or, in a real heading (`isTag`),
 * as part of it beside a translation, a button or a badge. `null` where there is none. `text` is the element's, `added` a
 * selector of what is added to headings.
 */
export function saidBy(element: Element, text: string, isTag: boolean, all: readonly SaidHeading[], added: string): SaidHeading | null {
  if (text.length > (isTag ? LONGEST.tag : LONGEST.block) || all.every(({ words }) => words.length > text.length)) return null;
  const normalised = normaliseHeading(text);
  const whole = saidIn(normalised, all);
  if (whole !== null) return whole;
  // Without additions, and without a heading in the text, only an edited heading is possible.
  const pieces = containsHeading(normalised, all) || firstWithin(element, added) !== null ? piecesOf(element, added) : [];
  const own = pieces.length === 0 ? text : pieces.map(({ data }) => data).join('');
  // A small edit is allowed only in real headings; a paragraph must have the exact text.
  return saidIn(normaliseHeading(own), all) ?? saidByRun(element, pieces, isTag, all) ?? (isTag ? saidAlmost(own, all) : null);
}

function containsHeading(normalised: string, all: readonly SaidHeading[]): boolean {
  return all.some(({ words }) => normalised.includes(words));
}

function saidIn(normalised: string, all: readonly SaidHeading[]): SaidHeading | null {
  const wanted = undecorate(normalised);
  return all.find(({ words }) => words === wanted) ?? null;
}

/** The texts of an element itself, in order, without those of additions. */
function piecesOf(element: Element, added: string): Text[] {
  const pieces: Text[] = [];
  const collect = (at: Element): void => {
    for (let child = firstChildOf(at); child !== null; child = nextSiblingOf(child)) {
      const type = nodeTypeOf(child);
      if (type === 3) pieces.push(child as Text);
      else if (type === 1 && !matchesSelector(child as Element, added)) collect(child as Element);
    }
  };
  collect(element);
  return pieces;
}

/** The longest run of neighbouring pieces that is a heading. */
function saidByRun(element: Element, pieces: readonly Text[], isTag: boolean, all: readonly SaidHeading[]): SaidHeading | null {
  const texts = pieces.map(({ data }) => normaliseHeading(data));
  if (pieces.length > MOST_PIECES || !containsHeading(normaliseHeading(texts.join('')), all)) return null;
  for (let length = texts.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= texts.length; from += 1) {
      const said = saidIn(texts.slice(from, from + length).join(''), all);
      if (said !== null && (isTag || isBold(element, pieces, from, from + length))) return said;
    }
  }
  return null;
}

/** Whether a run is bold in its block and the rest is in other elements: text of the block itself would make it a sentence. */
function isBold(block: Element, pieces: readonly Text[], from: number, to: number): boolean {
  return pieces.every((piece, at) => {
    if (at >= from && at < to) return isWithinBold(piece);
    return parentOf(piece) !== block || !/[a-z0-9가-힣]/i.test(piece.data);
  });
}

function isWithinBold(piece: Text): boolean {
  const parent = parentOf(piece);
  return parent !== null && closestTo(parent, 'b, strong') !== null;
}

function saidAlmost(text: string, all: readonly SaidHeading[]): SaidHeading | null {
  const words = undecorate(normaliseHeading(text));
  const close = all.find(
    ({ words: wanted }) => Math.abs(wanted.length - words.length) <= wanted.length / 8 + 2 && isSameHeading(words, wanted),
  );
  return close === undefined ? null : { entry: close.entry, words };
}
