import { describe, expect, it } from 'vitest';
import { nestEntries, type ContentsNode } from '../../../../src/content/features/contents/contents-tree';
import { OUTLINE } from '../../../../src/post/outline';

function shape(nodes: readonly ContentsNode[]): unknown[] {
  return nodes.map(({ entry, children }) => (children.length === 0 ? entry.id : [entry.id, shape(children)]));
}

describe('the contents', () => {
  it('nest sessions under their parts and sub-sections under their session', () => {
    expect(shape(nestEntries(OUTLINE))).toEqual([
      'intro',
      ['team-ai', ['s1', 's2', 's3', 'ai-closing']],
      ['team-platform', [['s4', ['s4-1', 's4-2', 's4-3']]]],
      ['team-work', ['s5', 's6']],
      ['devrel', ['handson', 'devrel-connect']],
      'outro',
    ]);
  });

  it('keep an entry whose parent is missing', () => {
    const missing = OUTLINE.filter(({ id }) => id !== 'team-ai' && id !== 's4');
    const ids = shape(nestEntries(missing)).flat(3);
    expect(ids).toEqual(missing.map(({ id }) => id));
  });
});
