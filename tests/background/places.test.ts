import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { setUp } from './memory-world';

describe('the reading place', () => {
  it('comes back as it was kept, in whatever tab', async () => {
    const { sendFrom } = setUp();
    const place = { section: 's4', percent: 63, offset: 5400 };
    expect(await sendFrom(1, 'place/keep', place)).toEqual({ ok: true, value: null });
    expect(await sendFrom(2, 'place/recall')).toEqual({ ok: true, value: place });
  });

  it.each([
    ['hardly begun', { section: 's4', percent: 1, offset: 10 }],
    ['read to the end', { section: 'outro', percent: 100, offset: 10 }],
    ['of another shape', 'a text'],
    ['never kept', undefined],
  ])('that was %s is none', async (_name, kept) => {
    const { sendFrom, local } = setUp();
    if (kept !== undefined) local.set('place', kept);
    expect(await sendFrom(1, 'place/recall')).toEqual({ ok: true, value: null });
  });

  it.each([[{ section: 'nowhere', percent: 5, offset: 1 }], [{ section: 's4', percent: 500, offset: 1 }], [{ section: 's4' }]])(
    'of the shape %j is not kept',
    async (place) => {
      const { sendFrom, local } = setUp();
      expect(await sendFrom(1, 'place/keep', place)).toEqual({ ok: false, failure: 'malformed' });
      expect(local.has('place')).toBe(false);
    },
  );
});
