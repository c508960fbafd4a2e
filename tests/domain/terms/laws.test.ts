import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermRule } from '../../../src/domain/post/glossary';
import { splitFinal } from '../../../src/domain/korean/hangul';
import { JOSA_ROWS, SHARED } from '../../../src/domain/korean/josa-tables';
import { compileTerms, matchTerms, type TermMatch } from '../../../src/domain/terms/matching';
import { ENDING_ROWS } from '../../../src/domain/korean/verb-endings';
import { spellingVariants } from '../../../src/domain/terms/pattern';
import { TERM_RULES } from '../../../src/post/terms';

const matcher = compileTerms(TERM_RULES);

/** A rule's spellings and the phrases in which it does not hold. */
const wordsOf = ({ aliases, notWithin = [] }: TermRule): string[] =>
  aliases.flatMap((alias) => [alias, ...notWithin.map((phrase) => phrase.replace('*', alias))]);

/** Text made of what matters here: spellings, particles, tails, glue of every kind, and a little of anything. */
const textAround = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...words) },
        {
          weight: 2,
          arbitrary: fc.constantFrom(' ', '  ', '\u00a0', '\n', '. ', ', ', '!', '(', ')', '/', '-', '👣', '\ufe0f', '\u200b', '\u0301'),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom('을', '를', '이', '가', '은', '는', '에서', '으로', '들', '입니다', '하는', '화', '즈', '팀'),
        },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

const textual = textAround(TERM_RULES.flatMap(wordsOf));

/** A rule, and a text full of it. */
const ruleInText = fc
  .constantFrom(...TERM_RULES)
  .chain((rule) => fc.tuple(fc.constant(rule), fc.oneof(textual, textAround(wordsOf(rule)))));

const spellings = TERM_RULES.flatMap((rule) => rule.aliases);
const anySyllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code));
/** 한, 할, 했 → 하: endings close the syllable before them. */
const openOf = (text: string): string => splitFinal(text.charAt(0))[0];
const grammar = [...JOSA_ROWS, ...ENDING_ROWS].flatMap((row) => row.replace('~', SHARED).split(' ').slice(3).map(openOf));

/** Every syllable, without its final consonant, that may follow `word`: of particles, endings, and tails that its rules declare. */
function beginnings(word: string): ReadonlySet<string> {
  const rules = TERM_RULES.filter(({ aliases }) => aliases.some((alias) => word.endsWith(alias)));
  return new Set([...grammar, ...rules.flatMap(({ tails = [] }) => tails.map(openOf)), '해', '돼']);
}

const overlaps = (a: TermMatch, b: TermMatch): boolean => a.start < b.end && b.start < a.end;

describe('laws of matching', () => {
  it('matches lie within the text, are sorted and never overlap', () => {
    fc.assert(
      fc.property(textual, (text) => {
        let free = 0;
        for (const { start, end } of matchTerms(matcher, text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('what is matched is a spelling of its term, letter by letter: nothing is left out, added or changed', () => {
    const plain = (text: string): string =>
      text
        .normalize('NFC')
        .replace(/[\s\u200b]/g, '')
        .toLowerCase();
    const known = new Map(TERM_RULES.map(({ id, aliases }) => [id, new Set(aliases.flatMap(spellingVariants).map(plain))]));
    fc.assert(
      fc.property(textual, (text) => {
        for (const { id, start, end } of matchTerms(matcher, text))
          expect(known.get(id), text.slice(start, end)).toContain(plain(text.slice(start, end)));
      }),
      { numRuns: 500 },
    );
  });

  it('NFC and NFD give the same matches up to offsets', () => {
    fc.assert(
      fc.property(textual, (text) => {
        const composed = text.normalize('NFC');
        const decomposed = text.normalize('NFD');
        const read = (form: string) =>
          matchTerms(matcher, form).map(({ id, start, end }) => [
            id,
            form.slice(0, start).normalize('NFC'),
            form.slice(start, end).normalize('NFC'),
          ]);
        expect(read(decomposed)).toEqual(read(composed));
      }),
      { numRuns: 500 },
    );
  });

  it('adding a term changes no match that does not touch it', () => {
    fc.assert(
      fc.property(ruleInText, ([added, text]) => {
        const without = matchTerms(compileTerms(TERM_RULES.filter((rule) => rule !== added)), text);
        const all = matchTerms(matcher, text);
        const news = all.filter((match) => match.id === added.id);
        const untouched = without.filter((match) => !news.some((other) => overlaps(match, other)));
        expect(all.filter((match) => match.id !== added.id)).toEqual(untouched);
      }),
      { numRuns: 1000 },
    );
  });

  it('a syllable that neither particle, copula nor tail begins takes the match away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spellings), anySyllable, (word, syllable) => {
        fc.pre(!beginnings(word).has(openOf(syllable)));
        const whole = matchTerms(matcher, word).some((match) => match.start === 0 && match.end === word.length);
        const cut = matchTerms(matcher, word + syllable).some((match) => match.end === word.length);
        expect([whole, cut]).toEqual([true, false]);
      }),
      { numRuns: 2000 },
    );
  });

  it('text on other lines changes nothing', () => {
    fc.assert(
      fc.property(textual, textual, (first, second) => {
        const shift = first.length + 1;
        const apart = matchTerms(matcher, second).map((match) => ({ ...match, start: match.start + shift, end: match.end + shift }));
        expect(matchTerms(matcher, `${first}\n${second}`)).toEqual([...matchTerms(matcher, first), ...apart]);
      }),
      { numRuns: 500 },
    );
  });
});
