import type { ImportFailure } from '../domain/import/failure';
import { isHangulSyllable } from '../domain/korean/hangul';
import { failure, success, type Result } from '../domain/result';

/** Bytes of a file: some twenty thousand notes of usual length. A larger file would block the page for long. */
export const MAX_FILE = 33_554_432;

/** Lines of a file. A file with more is not one of notes, and each line costs memory. */
const MOST_LINES = 2_000_000;

/** The text of a file, and its format. */
export interface ImportedText {
  readonly kind: 'markdown' | 'backup';
  readonly text: string;
}

/**
 * Decodes the bytes of a file: UTF-8, UTF-16 (with a byte order mark, or recognised by its zero bytes) or EUC-KR.
 * Anything else is a failure that says what it is.
 */
export function readImportedFile(bytes: Uint8Array): Result<ImportedText, ImportFailure> {
  if (bytes.length > MAX_FILE) return failure({ reason: 'too-large', most: MAX_FILE });
  const decoded = decode(bytes);
  return decoded.ok ? readImportedText(decoded.value) : decoded;
}

/** The same for pasted text, which may begin with the mark of the file that it was copied from. */
export function readImportedText(pasted: string): Result<ImportedText, ImportFailure> {
  const text = pasted.replace(/^\uFEFF/, '');
  if (text.length > MAX_FILE || countLines(text) > MOST_LINES) return failure({ reason: 'too-large', most: MAX_FILE });
  const begin = text.slice(0, 2_000).trimStart().toLowerCase();
  if (begin === '' && text.trim() === '') return failure({ reason: 'empty' });
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body)\b/.test(begin)) return failure({ reason: 'html' });
  return success({ kind: BACKUP.test(begin) ? 'backup' : 'markdown', text });
}

/** JSON, perhaps cut off; no Markdown that begins with a link of Obsidian (`[[a]]`) or a template (`{{title}}`). */
const BACKUP = /^(?:\{\s*(?:["}]|$)|\[(?:\]|\s*(?:[{"]|$)))/;

function decode(bytes: Uint8Array): Result<string, ImportFailure> {
  const [one = 0, two = 0] = bytes;
  if (one === 0xff && two === 0xfe) return decodeAs('utf-16le', bytes);
  if (one === 0xfe && two === 0xff) return decodeAs('utf-16be', bytes);
  const zeros = zerosOf(bytes);
  if (zeros !== null) return zeros === 'binary' ? failure({ reason: 'binary' }) : decodeUnmarked(zeros, bytes);
  const utf8 = decodeAs('utf-8', withoutCutEnd(bytes));
  if (utf8.ok) return isBinary(utf8.value) ? failure({ reason: 'binary' }) : utf8;
  const korean = decodeAs('euc-kr', bytes);
  if (korean.ok && isKorean(korean.value)) return korean;
  return failure({ reason: isBinary(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE))) ? 'binary' : 'encoding' });
}

/** What only looks like UTF-16 has control characters then. */
function decodeUnmarked(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Result<string, ImportFailure> {
  const decoded = decodeAs(encoding, bytes);
  return decoded.ok && isBinary(decoded.value) ? failure({ reason: 'binary' }) : decoded;
}

/** UTF-8 without a character at the end that was cut off: `EA B0` of `EA B0 80`. */
function withoutCutEnd(bytes: Uint8Array): Uint8Array {
  // A character has four bytes at most. All but the first begin with the bits 10.
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

function decodeAs(encoding: string, bytes: Uint8Array): Result<string, ImportFailure> {
  try {
    return success(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    // The bytes are not valid in this encoding.
    return failure({ reason: 'encoding' });
  }
}

const SAMPLE = 65_536;

/**
 * In UTF-16 without a byte order mark every second byte is zero, at least for spaces and line ends. Some of the other bytes
 * are, too: those of 가 (AC00), 저 (C800) and 대 (B300).
 */
function zerosOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | null {
  const counts = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, at) => {
    if (byte === 0) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = counts;
  if (even + odd === 0) return null;
  if (bytes.length % 2 === 1 || Math.min(even, odd) > (even + odd) / 3) return 'binary';
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** Whether there are more control characters than a text has. */
function isBinary(text: string): boolean {
  return countUnits(text, (unit) => unit === 0x7f || (unit < 0x20 && !isUsed(unit))) > Math.min(text.length, SAMPLE) / 50;
}

/** Tab, line ends, form feed, and the escape character of terminals. */
function isUsed(unit: number): boolean {
  return (unit >= 0x09 && unit <= 0x0d) || unit === 0x1b;
}

/** Bytes of another encoding rarely decode to Hangul, so most of the characters outside ASCII must be Hangul. */
function isKorean(text: string): boolean {
  return countUnits(text, isHangulSyllable) > countUnits(text, (unit) => unit >= 0x80) / 2;
}

function countUnits(text: string, is: (unit: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < Math.min(text.length, SAMPLE); at += 1) if (is(text.charCodeAt(at))) count += 1;
  return count;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
