import { isHangulSyllable } from '../korean/hangul';
import { endsInJosa } from '../korean/josa';
import type { TextRange } from '../text/text-range';

/** An address in a text. */
export interface BareAddress extends TextRange {
  /** The target of the link: `http://www.a.kr` for `www.a.kr`, `mailto:a@b.kr` for `a@b.kr`. */
  readonly target: string;
}

/**
 * The addresses in one line that GitHub makes links of by itself, in order: `https://…`, `www.…`, `a@b.kr`. They end
 * where a reader sees their end, unlike in GitHub, which takes `https://a.kr/b_c에서` and `https://a.kr/b_c)와` for one
 * address each.
 */
export function bareAddresses(line: string): readonly BareAddress[] {
  const found = [...line.matchAll(ADDRESS)].map((match) => {
    const { index: start, groups: { web, www } = {} } = match;
    if (web !== undefined) return addressAt(start, trimAddress(web), '');
    if (www !== undefined) return addressAt(start, trimAddress(www), 'http://');
    return addressAt(start, match[0], match[0].includes(':') ? '' : 'mailto:');
  });
  // `https://를` talks about addresses and is none.
  return found.filter(({ target }) => !target.endsWith('://'));
}

function addressAt(start: number, text: string, scheme: string): BareAddress {
  return { start, end: start + text.length, target: scheme + text };
}

// https://github.github.com/gfm/#autolinks-extension-, with the signs of RFC 3986 and braces (`/users/{id}`) for "any
// but space and <". The last part of a host is not half Hangul: `https://a.kr에서`, but `https://한글.한국`.
const LABEL = String.raw`[\p{L}\p{M}\p{N}_-]+`;
const HOST = String.raw`(?=[\p{L}\p{N}])(?:${LABEL}\.)*(?:[A-Za-z0-9_-]+|${LABEL})(?::\d+)?`;
const PATH = String.raw`(?:[/?#][\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=%{}|^]*)?`;
const USER = String.raw`(?:[A-Za-z0-9\-._~!$&'()*+,;=:%]+@)?`;
const WEB = String.raw`(?<![A-Za-z])(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://${USER}${HOST}${PATH}`;
const WWW = String.raw`(?<![^\s*_~([\]])[Ww]{3}\.${HOST}${PATH}`;
// Each begins at the start of a run of its characters; otherwise a long run would be read again from every character.
const MAIL_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?';
const MAIL = String.raw`(?<![A-Za-z0-9._+-])(?:mailto:|xmpp:)?[A-Za-z0-9._+-]+@${MAIL_LABEL}(?:\.${MAIL_LABEL})+`;
const ADDRESS = new RegExp(`(?<web>${WEB})|(?<www>${WWW})|${MAIL}`, 'gu');

/** An address without what belongs to the sentence around it: `https://a.kr/(b))에서는.` becomes `https://a.kr/(b)`. */
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

/** No entity's name is longer; this and the next limit keep the cost of an address constant. */
const LONGEST_ENTITY = 33;
/** Longer runs of syllables are words, not particles. */
const LONGEST_PARTICLE = 14;

/** The length of `&lt;` at the end, else that of the semicolon. */
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
