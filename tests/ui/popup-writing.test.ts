// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNote, buildTarget, fakeWorld, NOON, type FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

let popup: OpenPopup;

async function open(fake: FakeWorld): Promise<OpenPopup> {
  popup = await openPopup(fake);
  return popup;
}

afterEach(() => popup.close());

describe('a new note', () => {
  it('opens with the caret in the field labelled 메모, for the section being read', async () => {
    await open(fakeWorld());
    expect(document.activeElement).toBe(popup.field());
    expect(document.querySelector('label[for="note"]')?.textContent).toBe('메모');
    expect(document.querySelector('select')?.value).toBe('s4');
  });

  it('is for the section last read where no post is open', async () => {
    const fake = fakeWorld({ report: null, notes: [buildNote({ section: 's2', body: 'a' })] });
    fake.place = { section: 's6', percent: 60, offset: 4000 };
    await open(fake);
    expect(document.querySelector('select')?.value).toBe('s6');
  });

  it('falls back to the section written in last, then to the first', async () => {
    const notes = [buildNote({ section: 's2', updatedAt: 1 }), buildNote({ section: 's5', updatedAt: 2 })];
    await open(fakeWorld({ report: null, notes: notes.map((note) => ({ ...note, body: 'a' })) }));
    expect(document.querySelector('select')?.value).toBe('s5');
    popup.close();
    await open(fakeWorld({ report: null }));
    expect(document.querySelector('select')?.value).toBe('intro');
  });

  it('is written at every input, also while a syllable is being composed, and the field is left alone', async () => {
    const fake = fakeWorld();
    await open(fake);
    const field = popup.field();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const text of ['ㅎ', '하', '한']) {
      popup.type(text);
      fake.broadcast({ type: 'notes/changed', ids: ['x'] });
    }
    expect(fake.writes.map(({ body }) => body)).toEqual(['ㅎ', '하', '한']);
    await vi.waitFor(() => expect(popup.text()).toContain('저장됨 10:32'));
    expect(popup.field()).toBe(field);
    expect(field.value).toBe('한');
  });

  it('says 저장 중 until the last write was answered', async () => {
    const fake = fakeWorld();
    await open(fake);
    fake.isHolding = true;
    popup.type('a');
    await vi.waitFor(() => expect(popup.text()).toContain('저장 중'));
    expect(popup.text()).not.toContain('저장됨');
    fake.release();
    await vi.waitFor(() => expect(popup.text()).toContain('저장됨 10:32'));
  });

  it('keeps the text when it could not be saved, says so and offers it for copying', async () => {
    const fake = fakeWorld();
    await open(fake);
    fake.failing = 'storage-full';
    popup.type('중요한 생각');
    await vi.waitFor(() => expect(popup.text()).toContain('저장하지 못했어요'));
    expect(popup.field().value).toBe('중요한 생각');
    popup.button('텍스트 복사').click();
    await vi.waitFor(() => expect(fake.copied).toEqual(['중요한 생각']));
    fake.failing = null;
    popup.button('다시 시도').click();
    await vi.waitFor(() => expect(popup.text()).toContain('저장됨'));
    expect([...fake.notes.values()].map(({ body }) => body)).toEqual(['중요한 생각']);
  });

  it('moves with its section', async () => {
    const fake = fakeWorld();
    await open(fake);
    popup.type('a');
    const select = document.querySelector('select');
    if (select) select.value = 'handson';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect([...fake.notes.values()][0]?.section).toBe('handson'));
  });
});

describe('the next note', () => {
  it.each([
    ['the button', () => popup.button('새 메모').click()],
    ['Ctrl+Enter', () => void popup.press(popup.field(), 'Enter', { ctrlKey: true })],
    ['Cmd+Enter', () => void popup.press(popup.field(), 'Enter', { metaKey: true })],
  ])('starts by %s, in an empty field with the caret, and the one before joins the list', async (_, startNext) => {
    const fake = fakeWorld();
    await open(fake);
    popup.type('first');
    await vi.waitFor(() => expect(popup.text()).toContain('저장됨'));
    startNext();
    await vi.waitFor(() => expect(popup.rows()).toHaveLength(1));
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.field()));
    expect(popup.field().value).toBe('');
    popup.type('second');
    await vi.waitFor(() => expect(fake.notes.size).toBe(2));
  });

  it('does not start by Ctrl+Enter while a syllable is being composed', async () => {
    await open(fakeWorld());
    popup.type('한');
    const event = popup.press(popup.field(), 'Enter', { ctrlKey: true, isComposing: true });
    await vi.waitFor(() => expect(popup.text()).toContain('저장됨'));
    expect(event.defaultPrevented).toBe(false);
    expect(popup.field().value).toBe('한');
  });

  it('does not take a text along that fails after its field is gone', async () => {
    const fake = fakeWorld();
    await open(fake);
    fake.isHolding = true;
    fake.failing = 'storage-failed';
    popup.type('left behind');
    await vi.waitFor(() => expect(popup.button('새 메모').disabled).toBe(false));
    popup.button('새 메모').click();
    await vi.waitFor(() => expect(popup.field().value).toBe(''));
    fake.release();
    await vi.waitFor(() => expect(document.querySelector('.unsaved')?.textContent).toContain('left behind'));
    fake.isHolding = false;
    fake.failing = null;
    popup.button('다시 시도').click();
    await vi.waitFor(() => expect(document.querySelector('.unsaved')).toBeNull());
    expect(popup.rows().map((row) => row.textContent)).toEqual([expect.stringContaining('left behind')]);
  });
});

describe('opened from a passage', () => {
  const kept = buildNote({ id: 'kept', section: 's2', target: buildTarget('quoted words'), revision: 1 });

  it('shows the quote above the field and writes into its note', async () => {
    const fake = fakeWorld({ notes: [kept], opening: { noteId: 'kept', at: NOON } });
    await open(fake);
    await vi.waitFor(() => expect(document.querySelector('.note-field .quote')?.textContent).toBe('quoted words'));
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.field()));
    expect(popup.rows()).toEqual([]);
    popup.type('my thought');
    expect(fake.writes).toEqual([expect.objectContaining({ id: 'kept', base: 1, target: kept.target, section: 's2' })]);
  });

  it('starts a plain note where the passage is gone', async () => {
    await open(fakeWorld({ opening: { noteId: 'gone', at: NOON } }));
    expect(document.querySelector('.quote')).toBeNull();
    expect(document.querySelector('select')?.value).toBe('s4');
  });
});

it('leaves no listener and no element behind', async () => {
  const fake = fakeWorld();
  await open(fake);
  expect(fake.listeners()).toBeGreaterThan(0);
  popup.close();
  await vi.waitFor(() => expect(fake.listeners()).toBe(0));
  expect(document.body.childElementCount).toBe(0);
});
