/**
 * What texts are searched as: letters and digits alone, so that neither case nor spacing nor signs make a difference; each
 * text on a line of its own. Written into one buffer, since ten thousand notes are read before the first key.
 */
export function squeeze(...texts: readonly string[]): string {
  let length = 0;
  for (const [at, text] of texts.entries()) {
    const plain = text.normalize('NFC').toLowerCase();
    if (length + plain.length >= buffer.length) buffer = enlarged(length + plain.length);
    if (at > 0) buffer[length++] = LINE_FEED;
    for (let index = 0; index < plain.length; index += 1) {
      const code = plain.charCodeAt(index);
      const kind = KINDS[code] || kindOf(code);
      if (kind === LETTER) buffer[length++] = code;
      else if (kind === SURROGATE && IS_LETTER.test(pairAt(plain, index))) buffer[length++] = code;
    }
  }
  return DECODER.decode(buffer.subarray(0, length));
}

/** The source of a regular expression for what `squeeze` leaves out. */
export const ANY_SIGNS = String.raw`[^\p{L}\p{N}]*`;

const IS_LETTER = /[\p{L}\p{N}]/u;
const LINE_FEED = 10;
const LETTER = 1;
const SIGN = 2;
const SURROGATE = 3;
/** The kind of each UTF-16 unit that was seen; 0 for the others. */
const KINDS = new Uint8Array(0x1_0000);
let buffer = new Uint16Array(4096);
/** Five times as fast as `String.fromCharCode`. Every device that has these browsers is little-endian. */
const DECODER = new TextDecoder('utf-16le');

function kindOf(code: number): number {
  const kind = code >= 0xd800 && code <= 0xdfff ? SURROGATE : IS_LETTER.test(String.fromCharCode(code)) ? LETTER : SIGN;
  KINDS[code] = kind;
  return kind;
}

/** The character that a half of it belongs to. */
function pairAt(text: string, index: number): string {
  const isFirst = text.charCodeAt(index) < 0xdc00;
  return isFirst ? text.slice(index, index + 2) : text.slice(Math.max(0, index - 1), index + 1);
}

function enlarged(length: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 * length + 2);
  larger.set(buffer);
  return larger;
}
