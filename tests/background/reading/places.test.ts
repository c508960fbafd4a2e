import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { setUp } from '../memory-ports';

describe('the reading place', () => {
  it('comes back as it was kept, in whatever tab', async () => {
    const { sendFrom } = setUp();
    const place = { post: '173', section: 's4', percent: 63, offset: 5400 };
    expect(await sendFrom(1, 'place/keep', place)).toEqual({ ok: true, value: null });
    expect(await sendFrom(2, 'place/recall')).toEqual({ ok: true, value: place });
  });

  it('that an earlier version kept, without the name of its post, is one of the post', async () => {
    const { sendFrom, local } = setUp();
    const place = { section: 's4', percent: 63, offset: 5400 };
    local.set('place', place);
    expect(await sendFrom(1, 'place/recall')).toEqual({ ok: true, value: { post: '173', ...place } });
    await sendFrom(1, 'place/keep', { post: '173', section: 's5', percent: 80, offset: 7000 });
    expect(local.get('place')).toEqual([{ post: '173', section: 's5', percent: 80, offset: 7000 }]);
  });

  it('of another post stays where one of this is kept', async () => {
    const { sendFrom, local } = setUp();
    const other = { post: '174', section: 'a', percent: 50, offset: 1 };
    local.set('place', [other]);
    await sendFrom(1, 'place/keep', { post: '173', section: 's5', percent: 80, offset: 7000 });
    expect(local.get('place')).toEqual([other, { post: '173', section: 's5', percent: 80, offset: 7000 }]);
  });

  it.each([
    ['in a section the post does not have', [{ post: '173', section: 'nowhere', percent: 63, offset: 10 }]],
    ['of another post', [{ post: '174', section: 's4', percent: 63, offset: 10 }]],
    ['hardly begun', { post: '173', section: 's4', percent: 1, offset: 10 }],
    ['read to the end', { post: '173', section: 'outro', percent: 100, offset: 10 }],
    ['of another shape', 'a text'],
    ['never kept', undefined],
  ])('that was %s is none', async (_name, kept) => {
    const { sendFrom, local } = setUp();
    if (kept !== undefined) local.set('place', kept);
    expect(await sendFrom(1, 'place/recall')).toEqual({ ok: true, value: null });
  });

  it.each([[{ post: '173', section: 'nowhere', percent: 5, offset: 1 }], [{ post: '174', section: 's4', percent: 5, offset: 1 }], [{ section: 's4', percent: 5, offset: 1 }], [{ post: '173', section: 's4', percent: 500, offset: 1 }], [{ post: '173', section: 's4' }]])(
    'of the shape %j is not kept',
    async (place) => {
      const { sendFrom, local } = setUp();
      expect(await sendFrom(1, 'place/keep', place)).toEqual({ ok: false, failure: 'malformed' });
      expect(local.has('place')).toBe(false);
    },
  );
});
