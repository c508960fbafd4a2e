// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNote, fakeWorld, NOON, type FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

let popup: OpenPopup;
let fake: FakeWorld;

async function open(options: Parameters<typeof fakeWorld>[0] = {}): Promise<void> {
  fake = fakeWorld({ notes: [buildNote({ id: 'a', section: 's1', body: 'first' }), buildNote({ id: 'b', section: 's4', body: 'second' })], ...options });
  popup = await openPopup(fake);
}

afterEach(() => popup.close());

async function edit(text: string, to: string): Promise<void> {
  popup.button(`수정: ${text}`).click();
  await vi.waitFor(() => expect(document.activeElement?.matches('.note-list textarea')).toBe(true));
  popup.type(to, document.activeElement as HTMLTextAreaElement);
  popup.button('완료').click();
}

const stored = (id: string) => fake.notes.get(id);

describe('an edited note', () => {
  it('is given back the text it had before the editing, as a new revision', async () => {
    await open();
    await edit('first', 'first, better');
    await vi.waitFor(() => expect(popup.text()).toContain('메모를 고쳤어요'));
    const { revision } = stored('a') ?? { revision: 0 };
    popup.button('되돌리기').focus();
    popup.button('되돌리기').click();
    await vi.waitFor(() => expect(stored('a')).toMatchObject({ body: 'first', revision: revision + 1 }));
    await vi.waitFor(() => expect(popup.text()).toContain('고치기 전으로 되돌렸어요'));
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('수정: first'));
  });

  it('says nothing where nothing was changed', async () => {
    await open();
    popup.button('수정: first').click();
    await vi.waitFor(() => popup.button('완료').click());
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('수정'));
    expect(document.querySelector('.toast')).toBeNull();
  });

  it('is undone together with deletions in the reverse order', async () => {
    await open();
    await edit('first', 'changed');
    await vi.waitFor(() => expect(popup.text()).toContain('메모를 고쳤어요'));
    popup.button('삭제: second').click();
    await vi.waitFor(() => expect(stored('b')?.deletedAt).not.toBeNull());
    await vi.waitFor(() => expect(popup.text()).toContain('메모를 지웠어요'));
    popup.press(document.body, 'KeyZ', { metaKey: true });
    await vi.waitFor(() => expect(stored('b')?.deletedAt).toBeNull());
    expect(stored('a')?.body).toBe('changed');
    popup.press(document.body, 'KeyZ', { metaKey: true });
    await vi.waitFor(() => expect(stored('a')?.body).toBe('first'));
  });

  it('can be tried again where undoing did not work', async () => {
    await open();
    await edit('first', 'changed');
    await vi.waitFor(() => expect(popup.text()).toContain('메모를 고쳤어요'));
    fake.failing = 'storage-failed';
    popup.button('되돌리기').click();
    await vi.waitFor(() => expect(popup.text()).toContain('되돌리지 못했어요'));
    fake.failing = null;
    popup.button('되돌리기').click();
    await vi.waitFor(() => expect(stored('a')?.body).toBe('first'));
  });
});

describe('another window on the same note', () => {
  const kept = buildNote({ id: 'kept', section: 's2', body: 'half a thought' });
  const fromElsewhere = (body: string): void => {
    const note = stored('kept') ?? kept;
    fake.notes.set('kept', { ...note, body, editor: 'other window', sequence: 1, revision: note.revision + 1 });
    fake.broadcast({ type: 'notes/changed', ids: ['kept'] });
  };
  const openKept = () => open({ notes: [kept], opening: { noteId: 'kept', at: NOON } });

  it('shows in the field, with the caret at its words', async () => {
    await openKept();
    const field = popup.field();
    field.setSelectionRange(6, 6);
    fromElsewhere('not even half a thought');
    await vi.waitFor(() => expect(field.value).toBe('not even half a thought'));
    expect(popup.field()).toBe(field);
    popup.type('not even half a thought, really');
    await vi.waitFor(() => expect(stored('kept')?.body).toBe('not even half a thought, really'));
    expect(fake.notes.size).toBe(1);
  });

  it('never writes into the field during a composition, and does so after it', async () => {
    await openKept();
    const field = popup.field();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    fake.now += 5000;
    fromElsewhere('theirs');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(field.value).toBe('half a thought');
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    fake.now += 5000;
    await vi.waitFor(() => expect(field.value).toBe('theirs'), 3000);
  });

  it('waits while the reader types', async () => {
    await openKept();
    popup.type('half a thought, and mo');
    await vi.waitFor(() => expect(popup.text()).toContain('저장됨'));
    fromElsewhere('theirs');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(popup.field().value).toBe('half a thought, and mo');
    fake.now += 2000;
    await vi.waitFor(() => expect(popup.field().value).toBe('theirs'), 3000);
  });

  it('never takes the place of a text that could not be saved', async () => {
    await openKept();
    fake.failing = 'storage-full';
    popup.type('mine');
    await vi.waitFor(() => expect(popup.text()).toContain('저장 공간이 가득'));
    fake.now += 5000;
    fromElsewhere('theirs');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(popup.field().value).toBe('mine');
  });
});
