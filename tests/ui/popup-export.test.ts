// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNote, fakeWorld, type FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

let popup: OpenPopup | null = null;

async function open(fake: FakeWorld): Promise<OpenPopup> {
  popup = await openPopup(fake);
  return popup;
}

afterEach(() => popup?.close());

describe('export', () => {
  it('waits for the text still on its way, then downloads everything', async () => {
    const fake = fakeWorld({ notes: [buildNote({ body: 'earlier' })] });
    const { button, type } = await open(fake);
    fake.isHolding = true;
    type('just typed');
    button('Markdown 내보내기').click();
    await Promise.resolve();
    expect(fake.downloads).toEqual([]);
    fake.release();
    await vi.waitFor(() => expect(fake.downloads).toHaveLength(1));
    expect(fake.downloads[0]).toEqual({ name: 'techand-173-notes-2026-11-23.md', text: 'earlier\njust typed' });
  });

  it('does nothing without notes, and is described by the reason', async () => {
    const fake = fakeWorld();
    const { button } = await open(fake);
    const control = button('Markdown 내보내기');
    expect(control.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('아직 메모가 없어요');
    control.click();
    await Promise.resolve();
    expect(fake.downloads).toEqual([]);
  });
});

const NOTES = [
  buildNote({ section: 's1', body: 'one' }),
  buildNote({ section: 's4', body: 'two' }),
  buildNote({ section: 's4', body: 'three' }),
];

describe('the other ways', () => {
  const toggle = (): HTMLElement | undefined => popup?.button('내보내는 방법');
  const ways = () => document.querySelector<HTMLElement>('.export-ways');
  const said = () => document.querySelector('.toast')?.textContent;

  async function openWays(fake: FakeWorld): Promise<OpenPopup> {
    const opened = await open(fake);
    toggle()?.click();
    await vi.waitFor(() => expect(ways()?.hidden).toBe(false));
    return opened;
  }

  async function choose(value: string): Promise<void> {
    const select = ways()?.querySelector('select');
    if (!select) throw new Error('nothing to choose from');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    // Until it is drawn.
    await new Promise((resolve) => setTimeout(resolve));
  }

  it('stand behind a button that says whether they are open', async () => {
    await open(fakeWorld({ notes: NOTES }));
    expect(toggle()?.getAttribute('aria-expanded')).toBe('false');
    expect(ways()?.hidden).toBe(true);
    toggle()?.click();
    await vi.waitFor(() => expect(toggle()?.getAttribute('aria-expanded')).toBe('true'));
    expect(toggle()?.getAttribute('aria-controls')).toBe(ways()?.id);
  });

  it('offer all notes, and each section that has some, in the post’s order', async () => {
    await openWays(fakeWorld({ notes: NOTES }));
    const options = [...(ways()?.querySelectorAll('option') ?? [])].map(({ value, textContent }) => [value, textContent]);
    expect(options).toEqual([
      ['all', '모든 메모 (3)'],
      ['s1', expect.stringMatching(/RYANSQL.* \(1\)$/)],
      ['s4', expect.stringMatching(/ \(2\)$/)],
    ]);
  });

  it('put everything on the clipboard and say how much', async () => {
    const fake = fakeWorld({ notes: NOTES });
    const { button } = await openWays(fake);
    button('복사', ways() ?? undefined).click();
    await vi.waitFor(() => expect(said()).toBe('복사했어요 · 메모 3개'));
    expect(fake.copied).toEqual(['one\ntwo\nthree']);
  });

  it('give out one section alone, either way', async () => {
    const fake = fakeWorld({ notes: NOTES });
    const { button } = await openWays(fake);
    await choose('s4');
    button('복사', ways() ?? undefined).click();
    await vi.waitFor(() => expect(said()).toBe('복사했어요 · 메모 2개'));
    button('파일로 저장', ways() ?? undefined).click();
    await vi.waitFor(() => expect(said()).toBe('메모 2개를 내보냈어요'));
    expect([fake.copied, fake.downloads.map(({ text }) => text)]).toEqual([['two\nthree'], ['two\nthree']]);
  });

  it('fall back to all where the chosen section has no notes any more', async () => {
    const fake = fakeWorld({ notes: NOTES });
    const { button } = await openWays(fake);
    await choose('s1');
    button('삭제: one').click();
    await vi.waitFor(() => expect(ways()?.querySelector('option[value="s1"]')).toBeNull());
    button('복사', ways() ?? undefined).click();
    await vi.waitFor(() => expect(fake.copied).toEqual(['two\nthree']));
  });

  it('show the text, selected, where the browser refuses to copy', async () => {
    const fake = fakeWorld({ notes: NOTES });
    const { button } = await openWays(fake);
    fake.isCopyRefused = true;
    button('복사', ways() ?? undefined).click();
    await vi.waitFor(() => expect(document.activeElement?.matches('.export-text')).toBe(true));
    const field = document.activeElement as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('one\ntwo\nthree');
    expect(ways()?.querySelector('[role="alert"]')?.textContent).toContain('복사를 막았어요');
    fake.isCopyRefused = false;
    button('복사', ways() ?? undefined).click();
    await vi.waitFor(() => expect(ways()?.querySelector('.export-text')).toBeNull());
  });

  it('say why where the notes cannot be read', async () => {
    const fake = fakeWorld({ notes: NOTES });
    const { button } = await openWays(fake);
    fake.isUnreadable = true;
    button('복사', ways() ?? undefined).click();
    await vi.waitFor(() => expect(said()).toContain('메모를 불러오지 못해서'));
    expect(fake.copied).toEqual([]);
  });

  it('are left by Escape, which goes no further, with the focus on their button', async () => {
    const { button, press } = await openWays(fakeWorld({ notes: NOTES }));
    expect(press(button('복사', ways() ?? undefined), 'Escape').defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(ways()?.hidden).toBe(true));
    expect(document.activeElement).toBe(toggle());
  });
});
