import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardTexts } from '../../src/i18n/glossary/card';
import { FAILURES_KEY } from '../../src/domain/failure-record';
import type { TermCard } from '../../src/domain/post/glossary';
import { buildWrite } from '../domain/notes/build-note';
import { buildPorts, setUp } from './memory-ports';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a note written in an extension page', () => {
  it('is answered when it is stored, and announced to every extension page', async () => {
    const { send, ports, list } = setUp();
    expect(await send('note/write', buildWrite())).toMatchObject({ ok: true, value: { note: { revision: 1 }, conflict: null } });
    expect(ports.broadcast).toHaveBeenCalledExactlyOnceWith({
      type: 'notes/changed',
      changes: [{ id: buildWrite().id, editor: buildWrite().editor }],
    });
    expect(await list()).toHaveLength(1);
  });

  it('is answered with the two members that the message promises and no more', async () => {
    const { send } = setUp();
    const reply = await send('note/write', buildWrite());
    expect(reply?.ok && Object.keys(reply.value as object)).toEqual(['note', 'conflict']);
  });

  it('is announced with its conflict copy', async () => {
    const { send, ports } = setUp();
    await send('note/write', buildWrite());
    const reply = await send('note/write', buildWrite({ body: '다른 창', editor: 'b' }));
    const conflict = reply?.ok ? (reply.value as { conflict: { id: string } }).conflict.id : '';
    expect(ports.broadcast).toHaveBeenLastCalledWith({ type: 'notes/changed', changes: [{ id: conflict, editor: 'b' }] });
  });

  it('is announced to nobody where the write came too late to count', async () => {
    const { send, ports } = setUp();
    await send('note/write', buildWrite({ sequence: 2 }));
    await send('note/write', buildWrite({ sequence: 1 }));
    expect(ports.broadcast).toHaveBeenCalledTimes(1);
  });

  it('is announced to nobody where the write was not stored', async () => {
    const { repository } = buildPorts().ports;
    const writeNote = async () => ({ ok: false, failure: 'storage-full' }) as const;
    const { send, ports } = setUp({ repository: { ...repository, writeNote } });
    expect(await send('note/write', buildWrite())).toEqual({ ok: false, failure: 'storage-full' });
    expect(ports.broadcast).not.toHaveBeenCalled();
  });
});

describe('other calls of the background', () => {
  it('the command toggle-contents is sent to the tab', async () => {
    const { background, told } = setUp();
    await background.command('toggle-contents', 4);
    expect(told).toEqual([{ tabId: 4, type: 'contents/toggle', request: {} }]);
  });

  it.each(['_execute_action', 'unknown'])('the command %s does nothing here', async (name) => {
    const { background, told, ports } = setUp();
    await background.command(name, 4);
    await background.menu(name, 4, null);
    expect(told).toEqual([]);
    expect(ports.openPopup).not.toHaveBeenCalled();
  });

  it('a card is given by its id', async () => {
    const words = { ko: '말', en: 'word' };
    const shown = { id: 'a', name: words, category: 'ai' as const, definition: words, references: [], related: [] };
    const card: TermCard = { ...shown, firstSection: 's1', otherNames: ['말'] };
    const { send, sendFrom } = setUp({ cardOf: (id) => (id === 'a' ? card : null) });
    expect(await send('term/card', { id: 'a' })).toEqual({
      ok: true,
      value: { ...shown, relatedNames: [], styles: 'p{}', texts: { ko: cardTexts('ko'), en: cardTexts('en') } },
    });
    expect(await sendFrom(1, 'term/card', { id: 'b' })).toEqual({ ok: false, failure: 'not-found' });
  });

  it('a failure is stored with its name, message and stack, without any text of a note', async () => {
    const cardOf = () => {
      throw new RangeError('not a number: "the reader’s words"');
    };
    const { send, session } = setUp({ cardOf });
    expect(await send('term/card', { id: 'a' })).toEqual({ ok: false, failure: 'unreachable' });
    await vi.waitFor(() =>
      expect(session.get(FAILURES_KEY)).toEqual([
        { where: 'term/card', name: 'RangeError', message: 'not a number: …', stack: [], at: expect.any(Number) },
      ]),
    );
  });
});
