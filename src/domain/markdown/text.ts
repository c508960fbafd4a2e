import { bareAddresses } from './bare-addresses';

/**
 * Text as Markdown that shows exactly these characters, within one line; in GitHub and Obsidian, too. An address in it
 * becomes a link, as these two would make it one by themselves, and then a backslash before its `_` would be part of it.
 */
export function escapeInline(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, target } of bareAddresses(text)) {
    const link = linkOf(text.slice(start, end), target);
    const before = text.slice(from, start);
    // Before a bracket of ours it would make a picture of the link.
    const isPicture = link.startsWith('[') && before.endsWith('!');
    parts.push(isPicture ? `${escapeSigns(before.slice(0, -1))}\\!` : escapeSigns(before), link);
    from = end;
  }
  return [...parts, escapeSigns(text.slice(from))].join('');
}

/**
 * `<https://a.kr/b_c>` is a link with these characters in every Markdown. What it cannot hold is written out: an
 * address without a scheme, one that looks as if it had an entity in it (`?a&copy;b`), which some decode there.
 */
function linkOf(address: string, target: string): string {
  const isAutolink = address === target || MAIL_AUTOLINK.test(address);
  return isAutolink && !ENTITY.test(address) ? `<${address}>` : inlineLink(address, target.replace(IN_TARGET, '\\$&'));
}

/** https://spec.commonmark.org/0.31.2/#email-address, which has no `_` behind the `@`. */
const MAIL_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const MAIL_AUTOLINK = new RegExp(String.raw`^[\w.+-]+@${MAIL_LABEL}(?:\.${MAIL_LABEL})+$`);
const ENTITY = /&#?\w+;/;
const IN_TARGET = /[()]|&(?=#?\w+;)/g;

function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

const SIGNS = new RegExp([
  /[\\`*_[\]~$|]/.source,
  String.raw`<(?=[A-Za-z/!?])`,
  String.raw`&(?=#?\w+;)`,
  // A tag, a comment, a highlight and a block's name in Obsidian, a picture in GitHub: `#a`, `%%a%%`, `==a==`, `^a`, `:a:`.
  String.raw`(?<!\S)[#^](?=\S)`,
  String.raw`%(?=%)|(?<=%)%|=(?==)|(?<==)=`,
  String.raw`:(?=[a-z_+-][\w+-]*:)`,
  // What begins as an address and is none to us, GitHub could still take for one, signs and backslashes included.
  String.raw`(?<=(?<![A-Za-z])(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])):(?=//)|(?<=(?<![^\s*_~([\]])[Ww]{3})\.`,
].join('|'), 'g');

/** One line of text that starts a paragraph and nothing else: no heading, list, quote, underline or row of a table (`:-`). */
export function escapeLine(line: string): string {
  return escapeInline(line.trim())
    .replace(/^(?:[-+=>#]|:(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link; its address must have neither spaces nor parentheses of its own. */
export function inlineLink(text: string, url: string): string {
  return `[${escapeSigns(text)}](${url})`;
}

/** Words on one line, those that are missing left out. */
export function joinWords(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' · ');
}
