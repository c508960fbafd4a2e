import type { TermRule } from './glossary';

/** One spelling at the end of a path through the index. */
export interface Spelling {
  readonly rule: TermRule;
  /** Composed and folded; spaces mark where spaces may stand. */
  readonly alias: string;
  readonly tails: readonly string[];
  /** A phrase in which the rule does not hold, rather than the term itself. */
  readonly isPhrase: boolean;
}

/** A node of the index of all spellings: letters folded to lower case, spaces left out. */
export interface PatternNode {
  readonly next: Map<number, PatternNode>;
  /** A space may stand after this node in some spelling that passes it. */
  gap: boolean;
  readonly spellings: Spelling[];
}

export interface TermPattern {
  readonly root: PatternNode;
  /** Global; finds the characters where a spelling may begin. The engine scans far faster than a cold loop. */
  readonly starts: RegExp;
}

/** Builds the index of every alias and every `notWithin` phrase; both are taken in any normal form. */
export function buildPattern(rules: readonly TermRule[]): TermPattern {
  const root = buildNode();
  for (const rule of rules) {
    const tails = (rule.tails ?? []).map(foldSpelling);
    for (const alias of rule.aliases) {
      insert(root, { rule, alias: foldSpelling(alias), tails, isPhrase: false });
      for (const phrase of rule.notWithin ?? []) insert(root, { rule, alias: foldSpelling(phrase.replace('*', alias)), tails, isPhrase: true });
    }
  }
  return { root, starts: startsOf(root) };
}

/** Curly quotes, hyphens and spaces of every kind become the plain one; case is kept. One unit in, one out. */
export function foldCode(code: number): number {
  if (code < 0xa0) return code === 0x09 ? SPACE : code;
  if (code === 0xa0 || code === 0x3000 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  return code;
}

/** Lower case for A–Z alone: the names of the field are ASCII, and length must not change. */
export function lowerCode(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

export const SPACE = 0x20;

/** Two characters decide, so that few places are walked in vain; inside a run of plain letters nothing begins. */
function startsOf(root: PatternNode): RegExp {
  const words: string[] = [];
  const signs: string[] = [];
  for (const [code, node] of root.next) {
    const ahead = node.spellings.length > 0 ? '' : `(?=${classOf([...node.next.keys(), ...(node.gap ? [SPACE] : [])])})`;
    (/[\w가-힣]/.test(String.fromCharCode(code)) ? words : signs).push(classOf([code]) + ahead);
  }
  if (words.length > 0) signs.push(`(?<![\\w가-힣])(?:${words.join('|')})`);
  return new RegExp(signs.length > 0 ? signs.join('|') : NOTHING, 'g');
}

/** Without rules an empty expression would stand everywhere. */
const NOTHING = '(?!)';

/** A class of every character that folds to one of these codes. */
function classOf(codes: readonly number[]): string {
  const characters = codes.map((code) => {
    if (code === SPACE) return '\\s';
    const character = String.fromCharCode(code);
    if (/[a-z]/.test(character)) return character + character.toUpperCase();
    return `\\u${code.toString(16).padStart(4, '0')}${VARIANTS[character] ?? ''}`;
  });
  return `[${characters.join('')}]`;
}

const VARIANTS: Readonly<Record<string, string>> = { '-': '\u2010\u2011', "'": '\u2018\u2019', '"': '\u201c\u201d' };

function insert(root: PatternNode, spelling: Spelling): void {
  let node = root;
  for (let index = 0; index < spelling.alias.length; index++) {
    const code = lowerCode(spelling.alias.charCodeAt(index));
    if (code === SPACE) {
      node.gap = true;
      continue;
    }
    let next = node.next.get(code);
    if (next === undefined) node.next.set(code, (next = buildNode()));
    node = next;
  }
  if (node !== root) node.spellings.push(spelling);
}

function foldSpelling(spelling: string): string {
  const composed = spelling.normalize('NFC').trim();
  let folded = '';
  for (let index = 0; index < composed.length; index++) folded += String.fromCharCode(foldCode(composed.charCodeAt(index)));
  return folded;
}

function buildNode(): PatternNode {
  return { next: new Map(), gap: false, spellings: [] };
}
