// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNote, fakeWorld, NOON, type FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

const NOTES = [buildNote({ id: 'a', section: 's1', body: 'first' }), buildNote({ id: 'b', section: 's4', body: 'second' })];

let popup: OpenPopup;
let fake: FakeWorld;

afterEach(() => popup.close());

/** The field of a note: above the list, or a row's. */
const PLACES = [
  ['the field', async () => {
    fake = fakeWorld({ notes: NOTES, opening: { noteId: 'b', at: NOON } });
    popup = await openPopup(fake);
    return vi.waitFor(() => holding('second', popup.field()));
  }],
  ['a row', async () => {
    fake = fakeWorld({ notes: NOTES });
    popup = await openPopup(fake);
    popup.button('수정: second').click();
    return vi.waitFor(() => holding('second', document.querySelector<HTMLTextAreaElement>('[data-note] textarea')));
  }],
] as const;

function holding(text: string, field: HTMLTextAreaElement | null): HTMLTextAreaElement {
  if (field?.value !== text) throw new Error('not yet');
  return field;
}

function changeElsewhere(change: () => void): void {
  change();
  fake.broadcast({ type: 'notes/changed', ids: ['b'] });
}

describe.each(PLACES)('a note in %s that another window', (_place, open) => {
  it('puts into the trash stays under the caret, says so, and comes back when the reader wants it', async () => {
    const field = await open();
    changeElsewhere(() => fake.notes.set('b', { ...(NOTES[1] ?? buildNote()), deletedAt: NOON, revision: 2 }));
    await vi.waitFor(() => expect(popup.text()).toContain('다른 창에서 휴지통에 넣은 메모예요'));
    expect(field.isConnected).toBe(true);
    popup.button('되살리기').click();
    await vi.waitFor(() => expect(fake.notes.get('b')?.deletedAt).toBeNull());
    await vi.waitFor(() => expect(popup.text()).not.toContain('휴지통에 넣은'));
  });

  it('deletes for good keeps the words that are typed, which can go on as a new note', async () => {
    const field = await open();
    changeElsewhere(() => fake.notes.delete('b'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    fake.failing = 'not-found';
    popup.type('second, and what I thought of it', field);
    await vi.waitFor(() => expect(popup.text()).toContain('완전히 지운 메모라'));
    expect(field.isConnected).toBe(true);
    fake.failing = null;
    popup.button('새 메모로 저장').click();
    await vi.waitFor(() => expect(popup.text()).toContain('저장됨'));
    const kept = [...fake.notes.values()].find(({ body }) => body === 'second, and what I thought of it');
    expect(kept).toMatchObject({ section: 's4' });
    expect(kept?.id).not.toBe('b');
    expect(fake.asked).toContainEqual({ type: 'note/forget-unsaved', request: { id: 'b', editor: fake.writes[0]?.editor } });
    popup.type('second, and more', field);
    await vi.waitFor(() => expect(fake.notes.get(kept?.id ?? '')?.body).toBe('second, and more'));
  });
});
