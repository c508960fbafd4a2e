import { describe, expect, it } from 'vitest';
import type { TermCard, TermRule } from '../../src/domain/post/glossary';
import * as aiLanguage from '../../src/post/terms/ai-language';
import * as aiModels from '../../src/post/terms/ai-models';
import * as backend from '../../src/post/terms/backend';
import * as cloud from '../../src/post/terms/cloud';
import * as conference from '../../src/post/terms/conference';
import * as devops from '../../src/post/terms/devops';
import * as frontend from '../../src/post/terms/frontend';

/** Each file of terms, and the category its terms are listed in. */
const FILES: readonly (readonly [file: string, category: string, exported: Readonly<Record<string, unknown>>])[] = [
  ['ai-language', 'ai', aiLanguage],
  ['ai-models', 'ai', aiModels],
  ['backend', 'backend', backend],
  ['cloud', 'cloud', cloud],
  ['devops', 'devops', devops],
  ['frontend', 'frontend', frontend],
  ['conference', 'conference', conference],
];

describe.each(FILES)('the terms of %s', (_file, category, exported) => {
  const named = (suffix: string): unknown[] => Object.entries(exported).flatMap(([name, value]) => (name.endsWith(suffix) ? [value] : []));
  const cards = named('Card') as readonly TermCard[];

  it('have a rule and a card each, by the same name and of the same id', () => {
    for (const [name, value] of Object.entries(exported)) {
      if (!name.endsWith('Card')) continue;
      expect((exported[name.slice(0, -'Card'.length)] as TermRule | undefined)?.id, name).toBe((value as TermCard).id);
    }
  });

  it('are in both lists of the file, each once and in the same order', () => {
    const [rules] = named('_RULES') as readonly TermRule[][];
    const [listed] = named('_CARDS') as readonly TermCard[][];
    expect(listed?.map(({ id }) => id)).toEqual(rules?.map(({ id }) => id));
    expect(listed?.map(({ id }) => id).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  });

  it('are of its category', () => {
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter((card) => card.category !== category)).toEqual([]);
  });
});
