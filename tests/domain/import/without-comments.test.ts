import { describe, expect, it } from 'vitest';
import { exported } from '../markdown/exported';
import { buildNote, buildTarget } from '../notes/build-note';
import { applied, kindsOf, planFor, writesOf } from './planning';

const note = buildNote({ section: 's1', body: '첫 글\n\n- 가\n    - 나', target: buildTarget(10, '고른 문장') });
const COMMENT = /^ *<!-- techand-note .*$\n?/gm;
const bare = (file: string): string => file.replace(COMMENT, '');

describe('where the comments were deleted', () => {
  it('a text of several lines is known in items that became tasks', () => {
    const file = bare(exported([note])).replace(/^- {3}/gm, '- [ ] ');
    expect(kindsOf(planFor(file, [note]))).toEqual(['unchanged']);
    expect(planFor(file.replace('첫 글', '고친 글'), [note])[0]).toMatchObject({
      next: { body: expect.stringContaining('\n\n고친 글\n\n- 가\n    - 나') as string },
    });
  });

  it('an item with a quote that stands there three times adds two notes once', () => {
    const [head = '', item = ''] = bare(exported([note])).split(/(?=^- {3})/m);
    const file = head + item + item + item;
    const once = applied([note], writesOf(planFor(file, [note])));
    expect(once).toHaveLength(3);
    expect(writesOf(planFor(file, once))).toEqual([]);
  });
});

describe('a text that shows an item of an export', () => {
  const shown = buildNote({ id: '22222222-2222-4222-8222-222222222222', section: 's2', body: '남의 글' });
  const [, item = ''] = exported([shown]).split(/(?=^- {3})/m);
  const about = { ...note, body: `이렇게 나와요.\n\n${item.trimEnd()}` };

  it('is never taken for that note, where its own comment is damaged', () => {
    const file = exported([about]).replace(/("id":")(?=11111111)/, '"id":');
    expect(planFor(file, [about, shown])).toMatchObject([{ kind: 'unreadable', why: 'comment' }]);
  });

  it('comes back as it was', () => {
    expect(kindsOf(planFor(exported([about, shown]), [about, shown]))).toEqual(['unchanged', 'unchanged']);
  });
});
