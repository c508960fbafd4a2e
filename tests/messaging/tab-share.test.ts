import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../src/domain/result';
import { buildWrite } from '../domain/notes/build-note';
import { setUp } from './answering-router';
import { CONTENT_SCRIPT, id, NOTES_PAGE, PAGE_MESSAGES, POPUP } from './example-messages';

describe('a tab that sends very many requests', () => {
  it('has sixteen at once, and one more for each that is answered', async () => {
    const waiting: (() => void)[] = [];
    const create = vi.fn(() => new Promise<never>((_resolve, reject) => waiting.push(() => reject(new Error('ended')))));
    const { router } = setUp({}, { 'highlight/create': create });
    const ask = () => router({ type: 'highlight/create', request: PAGE_MESSAGES['highlight/create'] }, CONTENT_SCRIPT);
    const answers = Array.from({ length: 16 }, ask);
    expect(create).toHaveBeenCalledTimes(16);
    expect(await ask()).toEqual(failure('busy'));
    for (let ended = 0; ended < 5; ended += 1) {
      waiting[ended]?.();
      await answers[ended];
      answers.push(ask());
      expect(create).toHaveBeenCalledTimes(17 + ended);
      expect(await ask()).toEqual(failure('busy'));
    }
    // When all are answered, the whole share is there again.
    for (const end of waiting) end();
    await Promise.all(answers);
    Array.from({ length: 16 }, ask);
    expect(create).toHaveBeenCalledTimes(21 + 16);
    expect(await ask()).toEqual(failure('busy'));
  });

  it('is not meant where it is a window of ours in a tab', () => {
    const write = vi.fn(() => new Promise<never>(() => {}));
    const { router } = setUp({ 'note/write': write });
    for (let times = 0; times < 40; times += 1) void router({ type: 'note/write', request: buildWrite() }, NOTES_PAGE);
    expect(write).toHaveBeenCalledTimes(40);
  });

  it('gets its share at once and no more, while windows and other tabs are answered', async () => {
    const waiting: (() => void)[] = [];
    const { router } = setUp(
      {},
      {
        'highlight/create': () => new Promise((resolve) => waiting.push(() => resolve(success({ popupOpened: true })))),
      },
    );
    const message = { type: 'highlight/create', request: PAGE_MESSAGES['highlight/create'] };
    const asked = Array.from({ length: 300 }, () => router(message, CONTENT_SCRIPT));
    const refused = await Promise.all(asked.slice(waiting.length));
    expect(waiting.length).toBeLessThan(20);
    expect(refused.every((reply) => reply?.ok === false && reply.failure === 'busy')).toBe(true);
    expect(await router({ type: 'note/trash', request: { id } }, POPUP)).toMatchObject({ ok: true });
    expect(await router({ type: 'page/mounted', request: {} }, { ...CONTENT_SCRIPT, tabId: 9 })).toMatchObject({ ok: true });
    for (const answer of waiting) answer();
    await Promise.all(asked);
    const later = router(message, CONTENT_SCRIPT);
    waiting.at(-1)?.();
    expect(await later).toMatchObject({ ok: true });
  });
});
