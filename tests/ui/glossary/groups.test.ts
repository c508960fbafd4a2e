import { describe, expect, it } from 'vitest';
import { groupTerms } from '../../../src/ui/glossary/groups';
import { SECOND_GLOSSARY } from '../../post/second-post';

const EVERY = (): boolean => true;

describe('terms by category', () => {
  it('are in groups in the order of the post, without those that are empty', () => {
    const empty = { id: 'empty', name: { ko: '빈 것', en: 'Empty' } };
    const groups = groupTerms({ ...SECOND_GLOSSARY, categories: [empty, ...SECOND_GLOSSARY.categories] }, 'en', EVERY);
    expect(groups.map(({ name, terms }) => [name, terms.map(({ card }) => card.id)])).toEqual([['Operations', ['log-rotation', 'uptime']]]);
  });

  it('are in a group that is called by its id where the post does not name the category', () => {
    const groups = groupTerms({ ...SECOND_GLOSSARY, categories: [] }, 'ko', EVERY);
    expect(groups.map(({ name, terms }) => [name, terms.length])).toEqual([['upkeep', 2]]);
  });
});
