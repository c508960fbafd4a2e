import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTerms, matchTerms, type TermMatch } from '../../src/domain/term-matching';
import { TERM_RULES } from '../../src/post/terms';

const matcher = compileTerms(TERM_RULES);

const aliases = TERM_RULES.flatMap(({ aliases, notWithin = [] }) => aliases.flatMap((alias) => [alias, ...notWithin.map((phrase) => phrase.replace('*', alias))]));

/** Text made of what matters here: spellings, particles, tails, glue of every kind, and a little of anything. */
const textual = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...aliases) },
      { weight: 2, arbitrary: fc.constantFrom(' ', '  ', '\u00a0', '\n', '. ', ', ', '!', '(', ')', '/', '-', '👣', '\ufe0f', '\u200b', '\u0301') },
      { weight: 2, arbitrary: fc.constantFrom('을', '를', '이', '가', '은', '는', '에서', '으로', '들', '입니다', '하는', '화', '즈', '팀') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

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

  it('NFC and NFD give the same matches up to offsets', () => {
    fc.assert(
      fc.property(textual, (text) => {
        const composed = text.normalize('NFC');
        const decomposed = text.normalize('NFD');
        const read = (form: string) =>
          matchTerms(matcher, form).map(({ id, start, end }) => [id, form.slice(0, start).normalize('NFC'), form.slice(start, end).normalize('NFC')]);
        expect(read(decomposed)).toEqual(read(composed));
      }),
      { numRuns: 500 },
    );
  });

  it('adding a term changes no match that does not touch it', () => {
    fc.assert(
      fc.property(textual, fc.nat(TERM_RULES.length - 1), (text, index) => {
        const added = TERM_RULES[index];
        const without = matchTerms(compileTerms(TERM_RULES.filter((rule) => rule !== added)), text);
        const all = matchTerms(matcher, text);
        const news = all.filter((match) => match.id === added?.id);
        const untouched = without.filter((match) => !news.some((other) => overlaps(match, other)));
        expect(all.filter((match) => match.id !== added?.id)).toEqual(untouched);
      }),
      { numRuns: 1000 },
    );
  });

  it('a syllable that neither particle, copula nor tail begins takes the match away', () => {
    const words = TERM_RULES.flatMap((rule) => rule.aliases).filter((alias) => !alias.endsWith('즈'));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom('즈', '링', '워', '폐', '앱', '쪽', '값', '툴'), (word, syllable) => {
        const whole = matchTerms(matcher, word).some((match) => match.start === 0 && match.end === word.length);
        const cut = matchTerms(matcher, word + syllable).some((match) => match.end === word.length);
        expect([whole, cut]).toEqual([true, false]);
      }),
    );
  });

  it('what stands on other lines changes nothing', () => {
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
