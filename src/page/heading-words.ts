import { isSameHeading, normaliseHeading, undecorate } from '../domain/heading-text';
import type { Post } from '../domain/post';
import { OURS } from './companion-element';
import { closestTo, firstChildOf, firstWithin, isLike, nextSiblingOf, nodeTypeOf, parentOf, textOf } from './unclobbered';

/** A heading of the outline as an element says it. */
export interface SaidHeading {
  /** Index into the post's outline. */
  readonly entry: number;
  /** The words that say it, normalised; the element may say more. */
  readonly words: string;
}

/** What the headings of a post are known by. */
interface KnownWords {
  readonly all: readonly SaidHeading[];
  readonly byWords: ReadonlyMap<string, SaidHeading>;
  /** Most blocks of a page are blank lines: those are not looked at. */
  readonly shortest: number;
  /** Selector of what stands in headings and is none of their words. */
  readonly added: string;
}

/** Longer texts are no headings (the longest of the post has 47 characters), translations and buttons included. */
const LONGEST = { tag: 400, block: 160 };
/** More pieces than this are no heading with something added; each run of them is looked at. */
const MOST_PIECES = 48;

/** Made once for each post: every block of a page is compared with them. */
const known = new WeakMap<Post, KnownWords>();

/**
 * The heading that an element says: as its whole text, numbers and signs around it aside, or, in a real heading (`isTag`),
 * as part of it beside a translation, a button's word or a badge. `null` where it says none.
 */
export function saidBy(element: Element, isTag: boolean, post: Post): SaidHeading | null {
  const words = wordsOf(post);
  const text = textOf(element);
  if (text.length < words.shortest || text.length > (isTag ? LONGEST.tag : LONGEST.block)) return null;
  const whole = saidIn(normaliseHeading(text), words);
  if (whole !== null) return whole;
  // Without additions and without a heading in it, only an edited heading is left.
  const pieces = containsHeading(text, words) || firstWithin(element, words.added) !== null ? piecesOf(element, words.added) : [];
  const own = pieces.length === 0 ? text : pieces.map(({ data }) => data).join('');
  // Only real headings are given the benefit of a small edit; a paragraph must say it to the letter.
  return saidIn(normaliseHeading(own), words) ?? saidByRun(element, pieces, isTag, words) ?? (isTag ? saidAlmost(own, words) : null);
}

function wordsOf(post: Post): KnownWords {
  let words = known.get(post);
  if (words === undefined) known.set(post, (words = readWords(post)));
  return words;
}

function readWords({ outline, markup }: Post): KnownWords {
  const all = outline.flatMap(({ text, others = [] }, entry) => [text, ...others].map((each) => ({ entry, words: undecorate(normaliseHeading(each)) })));
  return {
    all,
    byWords: new Map(all.map((said) => [said.words, said])),
    shortest: Math.min(...all.map(({ words }) => words.length)),
    added: `${markup.additions}, ${OURS}`,
  };
}

function containsHeading(text: string, { all }: KnownWords): boolean {
  const normalised = normaliseHeading(text);
  return all.some(({ words }) => normalised.includes(words));
}

function saidIn(normalised: string, { byWords }: KnownWords): SaidHeading | null {
  return byWords.get(undecorate(normalised)) ?? null;
}

/** Texts of an element that are its own, in order: none of what stands in additions. */
function piecesOf(element: Element, added: string): Text[] {
  const pieces: Text[] = [];
  const collect = (at: Element): void => {
    for (let child = firstChildOf(at); child !== null; child = nextSiblingOf(child)) {
      const type = nodeTypeOf(child);
      if (type === 3) pieces.push(child as Text);
      else if (type === 1 && !isLike(child as Element, added)) collect(child as Element);
    }
  };
  collect(element);
  return pieces;
}

/** The longest run of neighbouring pieces that says a heading. */
function saidByRun(element: Element, pieces: readonly Text[], isTag: boolean, words: KnownWords): SaidHeading | null {
  const texts = pieces.map(({ data }) => normaliseHeading(data));
  if (pieces.length > MOST_PIECES || !containsHeading(texts.join(''), words)) return null;
  for (let length = texts.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= texts.length; from += 1) {
      const said = saidIn(texts.slice(from, from + length).join(''), words);
      if (said !== null && (isTag || isBold(element, pieces, from, from + length))) return said;
    }
  }
  return null;
}

/** Whether a block says a run in bold and the rest in elements of others: words of its own make it a sentence. */
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

function saidAlmost(text: string, { all }: KnownWords): SaidHeading | null {
  const words = undecorate(normaliseHeading(text));
  const close = all.find(({ words: wanted }) => Math.abs(wanted.length - words.length) <= wanted.length / 8 + 2 && isSameHeading(words, wanted));
  return close === undefined ? null : { entry: close.entry, words };
}
