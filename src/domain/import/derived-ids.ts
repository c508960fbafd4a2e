import { textDigest } from '../text/text-digest';

/**
 * Gives ids to notes that a file does not name. An id is made from what the note says, so that the same note of the same
 * file gets the same id in two windows: the second one to store it then sees that it is stored already.
 */
export class DerivedIds {
  /** How many ids were made from the same words. */
  readonly #made = new Map<string, number>();
  /** The last id that was asked for: `next` often follows `first`, and there may be 200,000 notes. */
  #last = { text: '', id: '' };

  /** `isTaken`: whether an id is the one of another note. */
  constructor(readonly isTaken: (id: string) => boolean) {}

  /** The id that was made from these words when they came in alone. */
  first(words: readonly string[]): string {
    const text = JSON.stringify(words);
    this.#last = { text, id: idFrom(`0 ${text}`) };
    return this.#last.id;
  }

  /** The next free id for these words. */
  next(words: readonly string[]): string {
    const text = JSON.stringify(words);
    for (let at = this.#made.get(text) ?? 0; ; at += 1) {
      const id = at === 0 && this.#last.text === text ? this.#last.id : idFrom(`${at} ${text}`);
      if (this.isTaken(id)) continue;
      this.#made.set(text, at + 1);
      return id;
    }
  }
}

/** An UUID of version 8, the one for ids that are made in a way of one's own: https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
function idFrom(text: string): string {
  const hex = SEEDS.map((seed) => hexOf(textDigest(text, seed))).join('');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const SEEDS = [1, 2, 3];

/** 53 bits as thirteen hexadecimal digits; the highest bit is left out. */
function hexOf(digest: string): string {
  return (parseInt(digest, 36) % 2 ** 52).toString(16).padStart(13, '0');
}
