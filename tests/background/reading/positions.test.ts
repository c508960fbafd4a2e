import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { setUp } from '../memory-ports';

describe('the reading position', () => {
  it('is loaded as it was saved, in whatever tab', async () => {
    const { sendFrom } = setUp();
    const position = { post: '173', section: 's4', percent: 63, offset: 5400 };
    expect(await sendFrom(1, 'reading-position/save', position)).toEqual({ ok: true, value: null });
    expect(await sendFrom(2, 'reading-position/load')).toEqual({ ok: true, value: position });
  });

  it('is loaded with the sections that were read, where it was saved with them', async () => {
    const { sendFrom } = setUp();
    const position = { post: '173', section: 's4', percent: 63, offset: 5400, read: ['intro', 's1'] };
    await sendFrom(1, 'reading-position/save', position);
    expect(await sendFrom(2, 'reading-position/load')).toEqual({ ok: true, value: position });
  });

  it('is read as one of the post where an earlier version stored it without the name of its post', async () => {
    const { sendFrom, local } = setUp();
    const position = { section: 's4', percent: 63, offset: 5400 };
    local.set('place', position);
    expect(await sendFrom(1, 'reading-position/load')).toEqual({ ok: true, value: { post: '173', ...position } });
    await sendFrom(1, 'reading-position/save', { post: '173', section: 's5', percent: 80, offset: 7000 });
    expect(local.get('place')).toEqual([{ post: '173', section: 's5', percent: 80, offset: 7000 }]);
  });

  it('is forgotten, and not saved any more, where the reader does not want it remembered', async () => {
    const { send, sendFrom, local } = setUp();
    const position = { post: '173', section: 's4', percent: 63, offset: 5400 };
    await sendFrom(1, 'reading-position/save', position);
    await send('settings/change', { readingPosition: false });
    expect(local.has('place')).toBe(false);
    await sendFrom(1, 'reading-position/save', position);
    expect(await sendFrom(1, 'reading-position/load')).toEqual({ ok: true, value: null });
    await send('settings/change', { readingPosition: true });
    await sendFrom(1, 'reading-position/save', position);
    expect(await sendFrom(1, 'reading-position/load')).toEqual({ ok: true, value: position });
  });

  it('stays stored for another post where one of this post is saved', async () => {
    const { sendFrom, local } = setUp();
    const other = { post: '174', section: 'a', percent: 50, offset: 1 };
    local.set('place', [other]);
    await sendFrom(1, 'reading-position/save', { post: '173', section: 's5', percent: 80, offset: 7000 });
    expect(local.get('place')).toEqual([other, { post: '173', section: 's5', percent: 80, offset: 7000 }]);
  });

  it('is neither saved, told to the windows nor loaded in a private window', async () => {
    const { sendFrom, local, ports } = setUp();
    const position = { post: '173', section: 's4', percent: 63, offset: 5400 };
    expect(await sendFrom(1, 'reading-position/save', position, true)).toEqual({ ok: true, value: null });
    expect(local.has('place')).toBe(false);
    expect(ports.broadcast).not.toHaveBeenCalled();
    await sendFrom(2, 'reading-position/save', position);
    expect(await sendFrom(1, 'reading-position/load', {}, true)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['in a section the post does not have', [{ post: '173', section: 'nowhere', percent: 63, offset: 10 }]],
    ['of another post', [{ post: '174', section: 's4', percent: 63, offset: 10 }]],
    ['hardly begun', { post: '173', section: 's4', percent: 1, offset: 10 }],
    ['read to the end', { post: '173', section: 'outro', percent: 100, offset: 10 }],
    ['of another shape', 'a text'],
    ['never saved', undefined],
  ])('is not offered where it was %s', async (_name, stored) => {
    const { sendFrom, local } = setUp();
    if (stored !== undefined) local.set('place', stored);
    expect(await sendFrom(1, 'reading-position/load')).toEqual({ ok: true, value: null });
  });

  it.each([
    [{ post: '173', section: 'nowhere', percent: 5, offset: 1 }],
    [{ post: '174', section: 's4', percent: 5, offset: 1 }],
    [{ section: 's4', percent: 5, offset: 1 }],
    [{ post: '173', section: 's4', percent: 500, offset: 1 }],
    [{ post: '173', section: 's4' }],
    [{ post: '173', section: 's4', percent: 50, offset: 1, read: [7] }],
  ])('is not saved in the shape %j', async (position) => {
    const { sendFrom, local } = setUp();
    expect(await sendFrom(1, 'reading-position/save', position)).toEqual({ ok: false, failure: 'malformed' });
    expect(local.has('place')).toBe(false);
  });
});
