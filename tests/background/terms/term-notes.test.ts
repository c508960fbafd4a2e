import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardTexts } from '../../../src/i18n/glossary/card';
import { OPENING_KEY, readOpening } from '../../../src/domain/notes/opening';
import type { TermCard } from '../../../src/domain/post/glossary';
import { setUp as setUpBackground } from '../memory-ports';

const CARD: TermCard = {
  id: 'a',
  name: { ko: '가나', en: 'Gana' },
  category: 'ai',
  firstSection: 's1',
  definition: { ko: '첫 문장이다. 둘째 문장이다.', en: 'One. Two.' },
  references: [],
  related: ['b'],
};
const OTHER: TermCard = { ...CARD, id: 'b', name: { ko: '다라', en: 'Dara' } };
const ASKED = { id: 'a', post: '173', section: 's2', language: 'ko' } as const;

const setUp = (changes = {}) => setUpBackground({ cardOf: (id) => [CARD, OTHER].find((card) => card.id === id) ?? null, ...changes });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a note that the reader creates from a term', () => {
  it.each([
    ['ko', '가나: 첫 문장이다. 둘째 문장이다.'],
    ['en', 'Gana: One. Two.'],
  ] as const)('is a note with its definition in the language shown (%s), on which the popup opens', async (language, body) => {
    const { sendFrom, list, session, ports } = setUp();
    expect(await sendFrom(1, 'term/create-note', { ...ASKED, language })).toEqual({ ok: true, value: { popupOpened: true } });
    const [note] = await list();
    expect(note).toMatchObject({ section: 's2', term: 'a', target: null, tags: [], body, revision: 1 });
    expect(readOpening(session.get(OPENING_KEY))?.noteId).toBe(note?.id);
    expect(ports.openPopup).toHaveBeenCalledTimes(1);
  });

  it('is told to every extension page, and to the tabs that count notes', async () => {
    const { sendFrom, list, ports } = setUp();
    await sendFrom(1, 'term/create-note', ASKED);
    const [note] = await list();
    expect(ports.broadcast).toHaveBeenCalledExactlyOnceWith({ type: 'notes/changed', changes: [{ id: note?.id, editor: note?.editor }] });
  });

  it('is opened again while nothing was written in it', async () => {
    const { sendFrom, list, session } = setUp();
    await Promise.all([1, 2, 3].map(() => sendFrom(1, 'term/create-note', ASKED)));
    const notes = await list();
    expect(notes).toHaveLength(1);
    expect(readOpening(session.get(OPENING_KEY))?.noteId).toBe(notes[0]?.id);
  });

  it.each([
    ['another section', { section: 's3' }],
    ['another term', { id: 'b' }],
    ['the other language', { language: 'en' }],
  ])('is created again for %s', async (_what, changes) => {
    const { sendFrom, list } = setUp();
    await sendFrom(1, 'term/create-note', ASKED);
    await sendFrom(1, 'term/create-note', { ...ASKED, ...changes });
    expect(await list()).toHaveLength(2);
  });

  it('is created again where the reader has written in the first', async () => {
    const { send, sendFrom, list } = setUp();
    await sendFrom(1, 'term/create-note', ASKED);
    const [note] = await list();
    await send('note/write', { ...note, body: `${note?.body} 내 생각`, base: note?.revision, editor: 'popup', sequence: 1 });
    await sendFrom(1, 'term/create-note', ASKED);
    expect((await list()).map(({ body }) => body).sort()).toEqual([
      '가나: 첫 문장이다. 둘째 문장이다.',
      '가나: 첫 문장이다. 둘째 문장이다. 내 생각',
    ]);
  });

  it('is answered with the fact that there is no popup to open', async () => {
    const { sendFrom, list } = setUp({ openPopup: async () => false });
    expect(await sendFrom(1, 'term/create-note', ASKED)).toEqual({ ok: true, value: { popupOpened: false } });
    expect(await list()).toHaveLength(1);
  });

  it('is refused where no term has this id', async () => {
    const { sendFrom, list } = setUp();
    expect(await sendFrom(1, 'term/create-note', { ...ASKED, id: 'c' })).toEqual({ ok: false, failure: 'not-found' });
    expect(await list()).toEqual([]);
  });
});

describe('a card that is sent', () => {
  it('contains the names of its related terms and its style sheet', async () => {
    const { sendFrom } = setUp();
    // The page does not need the section of the first occurrence and the other names.
    const { firstSection: _section, ...shown } = CARD;
    expect(await sendFrom(1, 'term/card', { id: 'a' })).toEqual({
      ok: true,
      value: { ...shown, relatedNames: [OTHER.name], styles: 'p{}', texts: { ko: cardTexts('ko'), en: cardTexts('en') } },
    });
  });
});
