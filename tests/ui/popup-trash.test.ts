// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNote, buildTarget, fakeWorld, NOON, type FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

const DAY = 24 * 60 * 60 * 1000;

let popup: OpenPopup;
let fake: FakeWorld;

async function openTrash(notes: Parameters<typeof buildNote>[0][] = TRASHED): Promise<void> {
  fake = fakeWorld({ notes: notes.map(buildNote) });
  popup = await openPopup(fake);
  popup.button('휴지통').click();
  await vi.waitFor(() => expect(document.querySelector('#notes-heading')?.textContent).toBe('휴지통'));
}

const TRASHED = [
  { id: 'old', body: 'thrown away long ago', section: 's2' as const, deletedAt: NOON - 29.5 * DAY },
  { id: 'new', body: 'just thrown away', target: buildTarget('quoted words'), deletedAt: NOON - 60_000 },
  { id: 'blank', body: ' ', deletedAt: NOON },
  { id: 'stands', body: 'stands' },
];

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-trashed]')];
const ids = (): (string | undefined)[] => rows().map((row) => row.dataset['trashed']);

afterEach(() => popup.close());

describe('the trash', () => {
  it('lists what was thrown away, the last first, with the days that are left', async () => {
    await openTrash();
    await vi.waitFor(() => expect(ids()).toEqual(['new', 'old']));
    expect(rows().map((row) => row.querySelector('.note-tail .quiet')?.textContent)).toEqual(['30일 남음', '1일 남음']);
    expect(rows()[0]?.querySelector('blockquote')?.textContent).toBe('quoted words');
    expect(document.activeElement?.textContent).toBe('메모 목록');
  });

  it('says what it is for while it is empty, and leads back', async () => {
    await openTrash([]);
    await vi.waitFor(() => expect(popup.text()).toContain('휴지통이 비어 있어요'));
    popup.button('메모 목록').click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('휴지통'));
    expect(popup.text()).toContain('아직 메모가 없어요');
  });

  it('gives a note back to the list, with the focus on the next one', async () => {
    await openTrash();
    await vi.waitFor(() => expect(ids()).toEqual(['new', 'old']));
    popup.button('되살리기: just thrown away').click();
    await vi.waitFor(() => expect(ids()).toEqual(['old']));
    expect(fake.notes.get('new')?.deletedAt).toBeNull();
    await vi.waitFor(() => expect(rows()[0]?.contains(document.activeElement)).toBe(true));
    popup.button('메모 목록').click();
    await vi.waitFor(() => expect(popup.rows().map((row) => row.dataset['note'])).toEqual(['new', 'stands']));
  });

  it('deletes for good only after asking in place, with the focus on the way out', async () => {
    await openTrash();
    await vi.waitFor(() => popup.button('완전히 지우기: just thrown away'));
    popup.button('완전히 지우기: just thrown away').click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('그만두기'));
    expect(fake.notes.has('new')).toBe(true);
    expect(popup.press(document.activeElement ?? document.body, 'Escape').defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('완전히 지우기'));
    popup.button('완전히 지우기: just thrown away').click();
    await vi.waitFor(() => expect(popup.text()).toContain('되돌릴 수 없어요'));
    popup.button('완전히 지우기: just thrown away').click();
    await vi.waitFor(() => expect(fake.notes.has('new')).toBe(false));
    await vi.waitFor(() => expect(ids()).toEqual(['old']));
  });

  it('is emptied after asking, and says of how many notes', async () => {
    await openTrash();
    await vi.waitFor(() => popup.button('비우기'));
    popup.button('비우기').click();
    await vi.waitFor(() => expect(popup.text()).toContain('메모 2개를 되돌릴 수 없게 지워요'));
    popup.button('비우기').click();
    await vi.waitFor(() => expect([...fake.notes.keys()]).toEqual(['stands']));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('메모 목록'));
  });

  it('keeps the row where deleting did not work', async () => {
    await openTrash();
    await vi.waitFor(() => popup.button('되살리기: just thrown away'));
    fake.failing = 'storage-failed';
    popup.button('되살리기: just thrown away').click();
    await vi.waitFor(() => expect(popup.text()).toContain('되살리지 못했어요'));
    expect(ids()).toEqual(['new', 'old']);
  });
});
