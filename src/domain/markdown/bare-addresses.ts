import { isHangulSyllable } from '../korean/hangul';
import { endsInJosa } from '../korean/josa';
import type { TextRange } from '../text/text-range';

/** An address in a text. */
export interface BareAddress extends TextRange {
  /** The target of the link: `http://www.a.kr` for `www.a.kr`, `mailto:a@b.kr` for `a@b.kr`. */
  readonly target: string;
}

/**
 * Finds the addresses in one line that GitHub turns into links by itself, in order: `https://…`, `www.…`, `a@b.kr`. An
 * address ends where a reader would end it. GitHub goes further: it takes all of `https://a.kr/b_c에서` and of
 * `https://a.kr/b_c)와` as the address.
 */
export function bareAddresses(line: string): readonly BareAddress[] {
  const found = [...line.matchAll(ADDRESS)].map((match) => {
    const { index: start, groups: { web, www } = {} } = match;
    if (web !== undefined) return addressAt(start, trimAddress(web), '');
    if (www !== undefined) return addressAt(start, trimAddress(www), 'http://');
    return addressAt(start, match[0], match[0].includes(':') ? '' : 'mailto:');
  });
  // `https://를` is a sentence about addresses, not an address.
  return found.filter(({ target }) => !target.endsWith('://'));
}

function addressAt(start: number, text: string, scheme: string): BareAddress {
  return { start, end: start + text.length, target: scheme + text };
}

// https://github.github.com/gfm/#autolinks-extension-, with the characters of RFC 3986 and braces (`/users/{id}`)
// instead of "any but space and <". The last part of a host does not go from ASCII into Hangul: the host of
// `https://a.kr에서` is `a.kr`, that of `https://한글.한국` is `한글.한국`.
const LABEL = String.raw`[\p{L}\p{M}\p{N}_-]+`;
const HOST = String.raw`(?=[\p{L}\p{N}])(?:${LABEL}\.)*(?:[A-Za-z0-9_-]+|${LABEL})(?::\d+)?`;
const PATH = String.raw`(?:[/?#][\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=%{}|^]*)?`;
const USER = String.raw`(?:[A-Za-z0-9\-._~!$&'()*+,;=:%]+@)?`;
const WEB = String.raw`(?<![A-Za-z])(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://${USER}${HOST}${PATH}`;
const WWW = String.raw`(?<![^\s*_~([\]])[Ww]{3}\.${HOST}${PATH}`;
// Each match starts at the start of a run of its characters; otherwise a long run would be scanned again from every character.
const MAIL_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?';
const MAIL = String.raw`(?<![A-Za-z0-9._+-])(?:mailto:|xmpp:)?[A-Za-z0-9._+-]+@${MAIL_LABEL}(?:\.${MAIL_LABEL})+`;
const ADDRESS = new RegExp(`(?<web>${WEB})|(?<www>${WWW})|${MAIL}`, 'gu');

/** Removes what belongs to the sentence around an address: `https://a.kr/(b))에서는.` becomes `https://a.kr/(b)`. */
function trimAddress(address: string): string {
  const unopened = new Map<string, number>(BRACKETS.map(([open, close]) => [close, countOf(address, close) - countOf(address, open)]));
  let end = address.length;
  for (;;) {
    const last = address.charAt(end - 1);
    const surplus = unopened.get(last) ?? 0;
    const isEnd = surplus <= 0 && !PUNCTUATION.includes(last);
    const length = isEnd ? particleLength(address, end) : last === ';' ? entityLength(address, end) : 1;
    if (length === 0) return address.slice(0, end);
    if (surplus > 0) unopened.set(last, surplus - 1);
    end -= length;
  }
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;
const PUNCTUATION = "?!.,:;*_~'";

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** No name of an entity is longer. This limit and the next one keep the cost per address constant. */
const LONGEST_ENTITY = 33;
/** Longer runs of syllables are words, not particles. */
const LONGEST_PARTICLE = 14;

/** The length of an entity such as `&lt;` at the end, or else 1, for the semicolon. */
function entityLength(address: string, end: number): number {
  return /&[A-Za-z]+;$/.exec(address.slice(Math.max(0, end - LONGEST_ENTITY), end))?.[0].length ?? 1;
}

/** The length of the particles at the end, e.g. `에서는`; 0 where the last syllables belong to the address, as in `/wiki/한글`. */
function particleLength(address: string, end: number): number {
  let start = end;
  while (end - start <= LONGEST_PARTICLE && isHangulSyllable(address.charCodeAt(start - 1))) start -= 1;
  const before = address.charAt(start - 1);
  return /[A-Za-z0-9/)\]}*~']/.test(before) && endsInJosa(address.slice(start, end), before) ? end - start : 0;
}
