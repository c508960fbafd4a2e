// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UnsavedWrite } from '../../src/domain/unsaved';
import { buildNote, fakeWorld, NOON, type FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

let popup: OpenPopup;
let fake: FakeWorld;

async function open(prepare: (fake: FakeWorld) => void, options: Parameters<typeof fakeWorld>[0] = {}): Promise<void> {
  fake = fakeWorld(options);
  prepare(fake);
  popup = await openPopup(fake);
}

const lost = (id: string, body: string): UnsavedWrite => ({
  write: { id, section: 's3', body, target: null, term: null, tags: [], base: 0, editor: `editor of ${id}`, sequence: 4 },
  reason: 'storage-full',
  at: NOON - 1000,
});
const offer = (): HTMLElement | null => document.querySelector('.offer');

afterEach(() => popup.close());

describe('words that an earlier window could not save', () => {
  const openLost = () => open((world) => world.setUnsaved([lost('a', 'nearly lost'), lost('b', 'this too')]));

  it('are offered to be put back', async () => {
    await openLost();
    expect(offer()?.textContent).toContain('저장하지 못한 메모가 2개 있어요');
    popup.button('다시 넣기: nearly lost').click();
    await vi.waitFor(() => expect(fake.notes.get('a')?.body).toBe('nearly lost'));
    await vi.waitFor(() => expect(popup.rows()).toHaveLength(1));
    fake.setUnsaved(fake.unsaved.slice(1));
    await vi.waitFor(() => expect(offer()?.textContent).not.toContain('nearly lost'));
    expect(offer()?.textContent).toContain('this too');
  });

  it('of a note deleted for good are put back as a note of their own', async () => {
    await open((world) => world.setUnsaved([{ ...lost('gone', 'nearly lost'), reason: 'not-found' }, lost('b', 'this too')]));
    popup.button('다시 넣기: nearly lost').click();
    await vi.waitFor(() => expect([...fake.notes.values()].map(({ body }) => body)).toEqual(['nearly lost']));
    expect(fake.notes.has('gone')).toBe(false);
    await vi.waitFor(() => expect(fake.unsaved.map(({ write }) => write.id)).toEqual(['b']));
  });

  it('stay where they are when that does not work either, and can be copied', async () => {
    await openLost();
    fake.failing = 'storage-full';
    popup.button('다시 넣기: nearly lost').click();
    await vi.waitFor(() => expect(popup.text()).toContain('아직 저장하지 못했어요'));
    popup.button('텍스트 복사: nearly lost').click();
    await vi.waitFor(() => expect(fake.copied).toEqual(['nearly lost']));
    expect(offer()?.textContent).toContain('nearly lost');
  });

  it('are thrown away only after asking', async () => {
    await openLost();
    popup.button('버리기: nearly lost').click();
    await vi.waitFor(() => expect(popup.text()).toContain('되돌릴 수 없어요'));
    popup.button('버리기: nearly lost').click();
    await vi.waitFor(() => expect(fake.unsaved.map(({ write }) => write.id)).toEqual(['b']));
  });

  it('are kept for the session where the background does not answer, and not offered beside their own field', async () => {
    await open((world) => {
      world.failing = 'unreachable';
    });
    popup.type('typed into silence');
    await vi.waitFor(() => expect(fake.unsaved[0]?.write.body).toBe('typed into silence'));
    await vi.waitFor(() => expect(popup.text()).toContain('확장 프로그램이 답하지 않아'));
    expect(offer()).toBeNull();
  });
});

describe('notes that only the safety copy has', () => {
  const found = [
    { id: 'x', body: 'from the copy', updatedAt: NOON - 1000, reason: 'missing' as const },
    { id: 'y', body: 'another', updatedAt: NOON - 2000, reason: 'damaged' as const },
  ];
  const openFound = () => open((world) => {
    world.recoverable = found;
  });

  it('are offered with their number and first words, and come back all together', async () => {
    await openFound();
    expect(offer()?.textContent).toContain('되살릴 수 있는 메모가 2개 있어요');
    expect(offer()?.textContent).toContain('from the copy');
    popup.button('되살리기').click();
    await vi.waitFor(() => expect(popup.text()).toContain('메모 2개를 되살렸어요'));
    expect(fake.asked).toContainEqual({ type: 'notes/recover', request: { ids: ['x', 'y'] } });
    expect(offer()).toBeNull();
  });

  it('are let go only after asking', async () => {
    await openFound();
    popup.button('넘어가기').click();
    await vi.waitFor(() => expect(popup.text()).toContain('안전 사본도 지워져요'));
    expect(fake.asked.some(({ type }) => type === 'notes/dismiss')).toBe(false);
    popup.button('넘어가기').click();
    await vi.waitFor(() => expect(offer()).toBeNull());
  });

  it('are looked for where this session has not compared yet, and not else', async () => {
    await openFound();
    expect(fake.asked.some(({ type }) => type === 'notes/compare')).toBe(false);
    popup.close();
    await open((world) => {
      world.recoverable = null;
    });
    await vi.waitFor(() => expect(fake.asked.some(({ type }) => type === 'notes/compare')).toBe(true));
  });
});

it('says how many records were set aside and gives them out as JSON', async () => {
  await open((world) => {
    world.setAside = [{ key: 1, raw: '{"id":"z","body":5}', reason: 'body', at: NOON }];
  }, { notes: [buildNote({ body: 'a' })] });
  await vi.waitFor(() => expect(popup.text()).toContain('읽을 수 없는 기록 1개'));
  popup.button('기록 내보내기').click();
  const [file] = fake.downloads;
  expect(file).toMatchObject({ type: 'application/json', name: expect.stringMatching(/\.json$/) });
  expect(JSON.parse(file?.text ?? '')).toEqual({
    setAside: [{ reason: 'body', setAsideAt: new Date(NOON).toISOString(), record: { id: 'z', body: 5 } }],
  });
});
