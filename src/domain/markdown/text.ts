import { bareAddresses } from './bare-addresses';

/**
 * Text as Markdown that shows exactly these characters on one line, also in GitHub and Obsidian. An address becomes a
 * link here: both would make it a link anyway, and then a backslash before its `_` would be part of the address.
 */
export function escapeInline(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, target } of bareAddresses(text)) {
    const link = linkOf(text.slice(start, end), target);
    const before = text.slice(from, start);
    // A `!` directly before our bracket would turn the link into a picture.
    const isPicture = link.startsWith('[') && before.endsWith('!');
    parts.push(isPicture ? `${escapeSigns(before.slice(0, -1))}\\!` : escapeSigns(before), link);
    from = end;
  }
  return [...parts, escapeSigns(text.slice(from))].join('');
}

/**
 * `<https://a.kr/b_c>` is a link with these characters in every Markdown. An inline link is written where that form does
 * not work: for an address without a scheme, and for one that seems to contain an entity (`?a&copy;b`), which some
 * readers decode there.
 */
function linkOf(address: string, target: string): string {
  const isAutolink = address === target || MAIL_AUTOLINK.test(address);
  return isAutolink && !ENTITY.test(address) ? `<${address}>` : inlineLink(address, target.replace(IN_TARGET, '\\$&'));
}

/** https://spec.commonmark.org/0.31.2/#email-address, which allows no `_` after the `@`. */
const MAIL_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const MAIL_AUTOLINK = new RegExp(String.raw`^[\w.+-]+@${MAIL_LABEL}(?:\.${MAIL_LABEL})+$`);
const ENTITY = /&#?\w+;/;
const IN_TARGET = /[()]|&(?=#?\w+;)/g;

function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

const SIGNS = new RegExp(
  [
    /[\\`*_[\]~$|]/.source,
    String.raw`<(?=[A-Za-z/!?])`,
    String.raw`&(?=#?\w+;)`,
    // A tag, a comment, a highlight and a block's name in Obsidian, an emoji in GitHub: `#a`, `%%a%%`, `==a==`, `^a`,
    // `:a:`.
    String.raw`(?<!\S)[#^](?=\S)`,
    String.raw`%(?=%)|(?<=%)%|=(?==)|(?<==)=`,
    String.raw`:(?=[a-z_+-][\w+-]*:)`,
    // The start of something that we do not take as an address. GitHub could still make a link of it, including signs
    // and backslashes.
    String.raw`(?<=(?<![A-Za-z])(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])):(?=//)|(?<=(?<![^\s*_~([\]])[Ww]{3})\.`,
  ].join('|'),
  'g',
);

/** One line of text at the start of a paragraph, so that it is not a heading, list, quote, underline or row of a table (`:-`). */
export function escapeLine(line: string): string {
  return escapeInline(line.trim())
    .replace(/^(?:[-+=>#]|:(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link. Its address must not contain spaces or parentheses. */
export function inlineLink(text: string, url: string): string {
  return `[${escapeSigns(text)}](${url})`;
}

/** Joins texts on one line, without those that are missing. */
export function joinWords(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' · ');
}
