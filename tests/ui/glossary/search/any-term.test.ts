import { assemble, disassemble, getChoseong } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLOSSARY, TERM_CARDS } from '../../../../src/post/cards';
import { createSearch } from '../../../../src/ui/glossary/search/search';
import { REPEATS, times } from '../../../sample';

const search = createSearch(GLOSSARY, 'ko');
const found = (query: string): string[] => search(query).hits.map(({ id }) => id);

const koreanNames = TERM_CARDS.map(({ id, name }) => [id, name.ko] as const);
const isLetter = /[\p{L}\p{N}]/u;

describe('any term', () => {
  const names = fc.constantFrom(...koreanNames);
  const prefixOf = (text: string, share: number) => text.slice(0, 1 + Math.floor(share * text.length));
  const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

  it('is found by every prefix of every name', () => {
    for (const [id, name] of koreanNames) {
      const keys = disassemble(name);
      for (let length = 1; length <= keys.length; length += 1) {
        const typed = assemble([...keys.slice(0, length)]);
        if (isLetter.test(typed)) expect(found(typed), `${typed} on the way to ${name}`).toContain(id);
      }
    }
  });

  it('is found by decomposed prefixes of every name', REPEATS, () => {
    fc.assert(
      fc.property(names, share, fc.constantFrom('NFC', 'NFD', 'letters'), fc.boolean(), ([id, name], part, form, isUpper) => {
        const whole = form === 'letters' ? disassemble(name) : name.normalize(form);
        const typed = prefixOf(isUpper ? whole.toUpperCase() : whole, part);
        fc.pre(isLetter.test(typed));
        expect(found(typed), typed).toContain(id);
      }),
      { numRuns: times(2_000, 120) },
    );
  });

  it('is found by two or more initial consonants of every name', () => {
    for (const [id, name] of koreanNames) {
      const initials = getChoseong(/^[가-힣 ]+/.exec(name)?.[0] ?? '').replaceAll(' ', '');
      for (let length = 2; length <= initials.length; length += 1) {
        expect(found(initials.slice(0, length)), `${initials.slice(0, length)} of ${name}`).toContain(id);
      }
    }
  });

  it('is found by every spelling, with spaces and hyphens or without', () => {
    for (const { id, aliases } of GLOSSARY.terms) {
      for (const alias of aliases) {
        for (const typed of [alias, alias.replaceAll(/[\s-]/g, ''), alias.replaceAll(' ', '-'), alias.normalize('NFD').toLowerCase()]) {
          expect(found(typed), typed).toContain(id);
        }
      }
    }
  });

  it('is found the same with spaces and signs between letters, and found ranges are within the texts', REPEATS, () => {
    const query = fc.string({ unit: fc.constantFrom(...'ㄱㅁㅋㅏ가마잌크ㄳsqAI2 -()&\u1106\u1161'), maxLength: 8 });
    fc.assert(
      fc.property(query, fc.constantFrom(' ', '-', '  ', '·'), (typed, sign) => {
        const { hits } = search(typed.normalize('NFC'));
        expect(search([...typed.normalize('NFC')].join(sign)).hits).toEqual(hits);
        for (const { id, names, beside } of hits) {
          const card = TERM_CARDS.find((each) => each.id === id);
          const texts = [
            [card?.name.ko, names.ko],
            [card?.name.en, names.en],
            [beside?.text, beside?.range ?? null],
          ] as const;
          for (const [text = '', range] of texts) {
            if (range === null) continue;
            expect(text.slice(range.start, range.end).length).toBe(range.end - range.start);
            expect(range.end).toBeGreaterThan(range.start);
          }
        }
      }),
      {
        numRuns: times(2_000, 100),
        examples: [
          ['ㅋㅏㄱ크', ' '],
          ['qsI', '-'],
        ],
      },
    );
  });
});
