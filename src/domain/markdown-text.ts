/** Text as Markdown that shows exactly these characters, within one line; in GitHub and Obsidian, too. */
export function escapeInline(text: string): string {
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
].join('|'), 'g');

/** One line of text that starts a paragraph and nothing else: no heading, list, quote or underline. */
export function escapeLine(line: string): string {
  return escapeInline(line.trim())
    .replace(/^[-+=>#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link; its address must have neither spaces nor parentheses of its own. */
export function inlineLink(text: string, url: string): string {
  return `[${escapeInline(text)}](${url})`;
}

/** Words on one line, those that are missing left out. */
export function joinWords(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' · ');
}
