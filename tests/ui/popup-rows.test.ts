// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNote, buildTarget, fakeWorld, type FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

let popup: OpenPopup;
let fake: FakeWorld;

async function open(notes: Parameters<typeof buildNote>[0][], prepare: (fake: FakeWorld) => void = () => {}): Promise<void> {
  fake = fakeWorld({ notes: notes.map(buildNote) });
  prepare(fake);
  popup = await openPopup(fake);
}

const row = (id: string): HTMLElement => {
  const found = popup.rows().find((candidate) => candidate.dataset['note'] === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

afterEach(() => popup.close());

describe('a note whose passage is not in the page', () => {
  const notes = [
    { id: 'lost', section: 's1', body: 'about it', target: buildTarget('words that went away') },
    { id: 'there', section: 's2', body: 'here', target: buildTarget('words that stand') },
  ] as const;
  const openLost = () => open([...notes], ({ tab }) => {
    tab.missing = ['words that went away'];
  });

  it('says so, keeps its quote, and can be listed alone', async () => {
    await openLost();
    await vi.waitFor(() => expect(row('lost').textContent).toContain('구절을 찾지 못함'));
    expect(row('lost').querySelector('blockquote')?.textContent).toBe('words that went away');
    expect(row('there').textContent).not.toContain('구절을 찾지 못함');
    popup.button('찾지 못한 구절 1').click();
    await vi.waitFor(() => expect(popup.rows().map((each) => each.dataset['note'])).toEqual(['lost']));
  });

  it('is attached to what is selected in the page, which can be undone', async () => {
    await openLost();
    await vi.waitFor(() => popup.button('다시 붙이기: about it'));
    popup.button('다시 붙이기: about it').click();
    await vi.waitFor(() => expect(popup.text()).toContain('먼저 선택'));
    const target = buildTarget('other words', 700);
    fake.tab.selected = { section: 's5', target };
    popup.button('다시 붙이기: about it').click();
    await vi.waitFor(() => expect(fake.notes.get('lost')).toMatchObject({ section: 's5', target, body: 'about it' }));
    await vi.waitFor(() => expect(row('lost').querySelector('blockquote')?.textContent).toBe('other words'));
    popup.button('되돌리기').click();
    await vi.waitFor(() => expect(fake.notes.get('lost')).toMatchObject({ section: 's1', target: notes[0].target }));
  });

  it('asks for each passage once', async () => {
    await openLost();
    await vi.waitFor(() => expect(row('lost').textContent).toContain('구절을 찾지 못함'));
    popup.button('삭제: here').click();
    await vi.waitFor(() => expect(popup.rows()).toHaveLength(1));
    expect(fake.askedTab.filter(({ type }) => type === 'passage/missing')).toHaveLength(1);
  });
});

describe('the copy of a lost race', () => {
  const notes = [
    { id: 'o', body: 'the other text stays' },
    { id: 'o-copy', body: 'the own text stays', conflictOf: 'o', tags: ['x'] },
  ];

  it('is compared with the other text, in both what differs is marked', async () => {
    await open(notes);
    popup.button('비교', row('o-copy')).click();
    await vi.waitFor(() => expect([...row('o-copy').querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['own', 'other']));
    popup.button('비교 끝내기', row('o-copy')).click();
    await vi.waitFor(() => expect(row('o-copy').querySelector('mark')).toBeNull());
  });

  it('takes the place of the other text when the reader says so, and gives it back', async () => {
    await open(notes);
    popup.button('이 글로 바꾸기', row('o-copy')).click();
    await vi.waitFor(() => expect(popup.rows().map((each) => each.dataset['note'])).toEqual(['o']));
    expect(fake.notes.get('o')).toMatchObject({ body: 'the own text stays', tags: ['x'] });
    popup.button('되돌리기').click();
    await vi.waitFor(() => expect(fake.notes.get('o')?.body).toBe('the other text stays'));
    expect(fake.notes.get('o-copy')).toMatchObject({ body: 'the own text stays', deletedAt: null });
  });

  it('stands for itself where the note it was written for is gone', async () => {
    await open(notes.slice(1));
    expect(row('o-copy').querySelector('.conflict')?.querySelector('button')).toBeNull();
  });
});

it('names the term a note was started from', async () => {
  await open([{ id: 't', body: 'Text2SQL: …', term: 'text2sql' }]);
  await vi.waitFor(() => expect(row('t').querySelector('.term-line')?.textContent).toBe('용어 · Text2SQL'), 5000);
});
