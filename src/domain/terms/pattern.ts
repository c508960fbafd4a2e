import type { TermRule } from '../post/glossary';

/** One spelling of a term. */
export interface Spelling {
  readonly rule: TermRule;
  /** Composed and folded, in lower case where case makes no difference; split where spaces may be: `딥 러닝` is `딥` and `러닝`. */
  readonly parts: readonly string[];
  /** Number of letters, without spaces. */
  readonly length: number;
  readonly tails: readonly string[];
  /** Whether upper and lower case make no difference. */
  readonly ignoreCase: boolean;
  /** Whether it is a phrase in which the term does not count, instead of the term itself. */
  readonly isPhrase: boolean;
}

export interface TermPattern {
  /** By the first two letters in lower case, without spaces, or by the only one; shortest first. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /**
   * Global; finds the characters where a spelling may start. The engine scans far faster than a loop that is not compiled
   * yet.
   */
  readonly starts: RegExp;
}

/** Indexes every alias and every `notWithin` phrase, in any normal form. */
export function buildPattern(rules: readonly TermRule[]): TermPattern {
  const all: string[] = [];
  const meanings: Pick<Spelling, 'rule' | 'tails' | 'isPhrase'>[] = [];
  for (const rule of rules) {
    const tails = rule.tails?.map((tail) => tail.normalize('NFC')) ?? NO_TAILS;
    for (const alias of rule.aliases.flatMap(spellingVariants)) {
      meanings.push({ rule, tails, isPhrase: false });
      all.push(alias);
      for (const phrase of rule.notWithin ?? []) {
        meanings.push({ rule, tails, isPhrase: true });
        all.push(phrase.replace('*', alias));
      }
    }
  }
  // All of them as one text: each for itself they take twice as long before the engine has compiled anything.
  const folded = foldText(all.join('\n').normalize('NFC'));
  const lower = lowerText(folded).split('\n');
  const spellings = new Map<string, Spelling[]>();
  folded.split('\n').forEach((text, index) => {
    const meaning = meanings[index];
    const lowered = lower[index] ?? '';
    const isOneWord = !lowered.includes(' ');
    const letters = isOneWord ? lowered : lowered.replaceAll(' ', '');
    if (meaning === undefined || letters === '') return;
    const { rule, tails, isPhrase } = meaning;
    const ignoreCase = ignoresCase(rule, text);
    const written = ignoreCase ? lowered : text;
    const parts = isOneWord ? [written] : written.trim().split(/ +/);
    const spelling = { rule, parts, length: letters.length, tails, ignoreCase, isPhrase };
    const alike = spellings.get(letters.slice(0, 2));
    if (alike !== undefined) alike.push(spelling);
    else spellings.set(letters.slice(0, 2), [spelling]);
  });
  for (const alike of spellings.values()) if (alike.length > 1) alike.sort((one, other) => one.length - other.length);
  return { spellings, starts: startsOf(spellings) };
}

const NO_TAILS: readonly string[] = [];

/** The spelling variants of an alias with a hyphen: Text-to-SQL, Text to SQL. */
export function spellingVariants(alias: string): readonly string[] {
  return alias.includes('-') ? [alias, alias.replaceAll('-', ' ')] : [alias];
}

/**
 * Turns curly quotes, hyphens, middle dots and spaces of every kind into the plain one; case stays. The length does not
 * change.
 */
export function foldText(text: string): string {
  return text.replace(FOLDED, (character) => PLAIN[character] ?? (character < '\u2011' ? ' ' : '·'));
}

/** Lower case with the same length: offsets must stay valid, and the terms' Latin letters are ASCII. */
export function lowerText(text: string): string {
  if (!/[A-Z]/.test(text)) return text;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const FOLDED = /[\t\u00a0\u2000-\u200a\u2010\u2011\u2018\u2019\u201c\u201d\u2022\u2027\u202f\u2219\u22c5\u3000\u30fb\u318d]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u202f': ' ',
  '\u3000': ' ',
};

/** An alias of several words is the term in upper or lower case: Github actions runner. */
export function ignoresCase({ ignoreCase }: TermRule, alias: string): boolean {
  return ignoreCase === true || (/[ -]/.test(alias) && /[a-z]\S*[ -].*[a-z]/i.test(alias));
}

/**
 * Two characters are checked, so that few positions are tried in vain; inside a run of plain letters no spelling starts. One
 * class for all first ones and one for all second ones: an expression that knows which go together takes longer to compile
 * than it saves.
 */
function startsOf(spellings: ReadonlyMap<string, readonly Spelling[]>): RegExp {
  let [letters, afterLetters, alone, signs, afterSigns, counted, afterCounted] = ['', '', '', '', '', '', ''];
  // Counted loops and comparisons: this runs once, and closures and expressions cost most before the engine has compiled them.
  for (const [key, alike] of spellings) {
    const first = key.charAt(0);
    let second = key.charAt(1);
    let isCounter = false;
    let isCut = false;
    for (let at = 0; at < alike.length; at += 1) {
      const { parts, rule, isPhrase } = alike[at] as Spelling;
      isCut ||= parts.length > 1 && parts[0]?.length === 1;
      isCounter ||= rule.isCounter === true && !isPhrase;
    }
    if (isCounter) {
      counted += first;
      afterCounted += second;
    }
    if (isCut) second += ' ';
    if (key.length === 1) alone += first;
    else if ((first >= '가' && first <= '힣') || (first >= 'a' && first <= 'z') || (first >= '0' && first <= '9') || first === '_') {
      letters += first;
      afterLetters += second;
    } else {
      signs += first;
      afterSigns += second;
    }
  }
  const starts = [
    `(?<![\\w가-힣])${classOf(letters)}(?=${classOf(afterLetters)})`,
    classOf(alone),
    `${classOf(signs)}(?=${classOf(afterSigns)})`,
    `${classOf(counted)}(?=${classOf(afterCounted)})(?<=[\\d십백천만억].)`,
  ];
  return new RegExp(starts.join('|'), 'g');
}

/** A class of every character that folds to one of these; an empty one matches nothing. */
function classOf(characters: string): string {
  return `[${[...new Set(characters + characters.toUpperCase())].join('').replace(/[^\w가-힣]/g, (sign) => VARIANTS[sign] ?? `\\${sign}`)}]`;
}

const VARIANTS: Readonly<Record<string, string>> = {
  ' ': '\\s',
  '·': '·\u2022\u2027\u2219\u22c5\u30fb\u318d',
  '-': '\\-\u2010\u2011',
  "'": "'\u2018\u2019",
  '"': '"\u201c\u201d',
};
