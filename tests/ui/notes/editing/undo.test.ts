// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Note } from '../../../../src/domain/notes/notes';
import { buildNote, idOf, NOON } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { untilStored, writeElsewhere } from '../../stored-notes';
import { startBrowser, type BrowserOptions, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

let popup: OpenPopup;
let browser: TestBrowser;

async function open(options: BrowserOptions = {}): Promise<void> {
  browser = await startBrowser({
    notes: [buildNote({ id: idOf('a'), section: 's1', body: 'first' }), buildNote({ id: idOf('b'), section: 's4', body: 'second' })],
    ...options,
  });
  popup = await openPopup(browser);
}

afterEach(() => popup.close());

async function edit(text: string, to: string): Promise<void> {
  popup.button(`수정: ${text}`).click();
  await until(() => expect(document.activeElement?.matches('.note-list textarea')).toBe(true));
  popup.type(to, document.activeElement as HTMLTextAreaElement);
  popup.button('완료').click();
}

const stored = (id: string) => browser.storedNote(idOf(id));
const untilNote = (id: string, parts: Partial<Note>) => untilStored(browser, idOf(id), parts);

describe('an edited note', () => {
  it('gets back its text from before the editing, as a new revision', async () => {
    await open();
    await edit('first', 'first, better');
    await until(() => expect(popup.text()).toContain('메모를 고쳤어요'));
    const revision = (await stored('a'))?.revision ?? 0;
    popup.button('되돌리기').focus();
    popup.button('되돌리기').click();
    await untilNote('a', { body: 'first', revision: revision + 1 });
    await until(() => expect(popup.text()).toContain('고치기 전으로 되돌렸어요'));
    await until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('수정: first'));
  });

  it('says nothing where nothing was changed', async () => {
    await open();
    popup.button('수정: first').click();
    await until(() => popup.button('완료').click());
    await until(() => expect(document.activeElement?.textContent).toBe('수정'));
    expect(document.querySelector('.toast')).toBeNull();
  });

  it('is undone together with deletions in the reverse order', async () => {
    await open();
    await edit('first', 'changed');
    await until(() => expect(popup.text()).toContain('메모를 고쳤어요'));
    popup.button('삭제: second').click();
    await untilNote('b', { deletedAt: NOON });
    await until(() => expect(popup.text()).toContain('메모를 삭제했어요'));
    popup.press(document.body, 'KeyZ', { metaKey: true });
    await untilNote('b', { deletedAt: null });
    expect((await stored('a'))?.body).toBe('changed');
    popup.press(document.body, 'KeyZ', { metaKey: true });
    await untilNote('a', { body: 'first' });
  });

  it('that is deleted out of its field comes back as it was edited; the editing is undone after that', async () => {
    await open();
    popup.button('수정: first').click();
    await until(() => expect(document.activeElement?.matches('.note-list textarea')).toBe(true));
    popup.type('changed', document.activeElement as HTMLTextAreaElement);
    popup.button('삭제', popup.root.querySelector('.note-group') ?? popup.root).click();
    await untilNote('a', { body: 'changed', deletedAt: NOON });
    await until(() => expect(popup.text()).toContain('메모를 삭제했어요'));
    // Long enough for anything that would be said after it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    popup.button('되돌리기').click();
    await untilNote('a', { body: 'changed', deletedAt: null });
    await until(() => expect(popup.text()).toContain('메모를 되돌렸어요'));
    popup.button('되돌리기').click();
    await untilNote('a', { body: 'first', deletedAt: null });
  });

  it('whose words are kept beside those of another window is deleted as its field shows it', async () => {
    await open();
    popup.button('수정: first').click();
    await until(() => expect(document.activeElement?.matches('.note-list textarea')).toBe(true));
    await writeElsewhere(browser, idOf('a'), 'theirs');
    popup.type('mine', document.activeElement as HTMLTextAreaElement);
    await until(() => expect(popup.text()).toContain('다른 창에서 고친 글도 함께 남겼어요'));
    popup.button('삭제', popup.root.querySelector('.note-group') ?? popup.root).click();
    await until(() => expect(popup.text()).toContain('메모를 삭제했어요'));
    const standing = (await browser.stored()).filter(({ deletedAt }) => deletedAt === null);
    expect(standing.map(({ body }) => body).toSorted()).toEqual(['second', 'theirs']);
  });

  it('can be tried again where undoing did not work', async () => {
    await open();
    await edit('first', 'changed');
    await until(() => expect(popup.text()).toContain('메모를 고쳤어요'));
    browser.failing = 'storage-failed';
    popup.button('되돌리기').click();
    await until(() => expect(popup.text()).toContain('되돌리지 못했어요'));
    browser.failing = null;
    popup.button('되돌리기').click();
    await untilNote('a', { body: 'first' });
  });
});

describe('another window on the same note', () => {
  const written = buildNote({ id: idOf('kept'), section: 's2', body: 'half a thought' });
  const fromElsewhere = (body: string): Promise<void> => writeElsewhere(browser, written.id, body);
  const openStored = () => open({ notes: [written], opening: { noteId: idOf('kept'), at: NOON } });

  it('is shown in the field, with the caret at the same characters', async () => {
    await openStored();
    const field = popup.field();
    field.setSelectionRange(6, 6);
    await fromElsewhere('not even half a thought');
    await until(() => expect(field.value).toBe('not even half a thought'));
    expect(popup.field()).toBe(field);
    popup.type('not even half a thought, really');
    await untilNote('kept', { body: 'not even half a thought, really' });
    expect(await browser.stored()).toHaveLength(1);
  });

  it('never writes into the field during a composition, and does so after it', async () => {
    await openStored();
    const field = popup.field();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    browser.now += 5000;
    await fromElsewhere('theirs');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(field.value).toBe('half a thought');
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    browser.now += 5000;
    await until(() => expect(field.value).toBe('theirs'));
  });

  it('waits while the reader types', async () => {
    await openStored();
    popup.type('half a thought, and mo');
    await until(() => expect(popup.text()).toContain('저장됨'));
    await fromElsewhere('theirs');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(popup.field().value).toBe('half a thought, and mo');
    browser.now += 2000;
    await until(() => expect(popup.field().value).toBe('theirs'));
  });

  it('never replaces a text that could not be saved', async () => {
    await openStored();
    browser.failing = 'storage-full';
    popup.type('mine');
    await until(() => expect(popup.text()).toContain('저장 공간이 가득'));
    browser.failing = null;
    browser.now += 5000;
    await fromElsewhere('theirs');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(popup.field().value).toBe('mine');
  });
});
