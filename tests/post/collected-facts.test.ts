import { describe, expect, it } from 'vitest';
import { leaveOut } from '../left-out';
import { hasMaterial, NO_MATERIAL, readMaterial } from '../material';
import { TERM_CARDS } from '../../src/post/cards';
import { NEEDED, WEAK } from './expected-of-cards';

const cards = TERM_CARDS.map((card) => [card.id, card] as const);

const factsStand = hasMaterial('post/facts.json');
if (!factsStand) leaveOut('references beside the collected facts', NO_MATERIAL);

describe.runIf(factsStand)('references beside the collected facts', () => {
  const { glossary } = JSON.parse(factsStand ? readMaterial('post/facts.json') : '{"glossary":[]}') as {
    glossary: readonly { id: string; tier: number; fact_ko: string; fact_en: string; refs: readonly { url: string; lang: string }[] }[];
  };
  const factOf = (id: string) => glossary.find((term) => term.id === id);

  it('lists the same terms as needed', () => {
    expect([...NEEDED].sort()).toEqual(
      glossary
        .filter((term) => term.tier === 1)
        .map((term) => term.id)
        .sort(),
    );
  });

  it.each(cards)('uses only addresses known for %s, in the language they were found in', (id, card) => {
    const known = (factOf(id)?.refs ?? []).map((ref) => `${ref.lang} ${ref.url}`);
    expect(card.references.map((ref) => `${ref.language} ${ref.url}`).filter((ref) => !known.includes(ref))).toEqual([]);
  });

  it.each(cards)('starts with a Korean page for %s where one is known', (id, card) => {
    if (factOf(id)?.refs.some((ref) => ref.lang === 'ko' && !WEAK.test(ref.url))) expect(card.references[0]?.language).toBe('ko');
  });

  it.each(cards)('defines %s in words of its own', (id, card) => {
    expect(sharedRun(card.definition.ko, factOf(id)?.fact_ko ?? '')).toBeLessThan(16);
    expect(sharedRun(card.definition.en, factOf(id)?.fact_en ?? '')).toBeLessThan(40);
  });
});

/** Length of the longest run of characters two texts have in common. */
function sharedRun(one: string, other: string): number {
  let longest = 0;
  for (let start = 0; start < one.length; start++) {
    while (other.includes(one.slice(start, start + longest + 1)) && start + longest < one.length) longest++;
  }
  return longest;
}
