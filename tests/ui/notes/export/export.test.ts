// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { buildNote, idOf, NOON } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { toldIn } from '../../told-in';
import { until } from '../../until';

let popup: OpenPopup | null = null;

async function open(browser: TestBrowser): Promise<OpenPopup> {
  popup = await openPopup(browser);
  return popup;
}

afterEach(() => popup?.close());

const S1 = 'S# 1. RYANSQL: 한국어 Text2SQL 모델 개발';
const S4 = 'S# 4. GitHub Actions Runner 빌드 실전 적용기';

describe('the export button', () => {
  it('waits until all text is stored, then downloads everything', async () => {
    const browser = await startBrowser({ notes: [buildNote({ body: 'earlier' })] });
    const { button, type } = await open(browser);
    browser.isHolding = true;
    type('just typed');
    button('Markdown 내보내기').click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(browser.downloads).toEqual([]);
    browser.release();
    await until(() => expect(browser.downloads).toHaveLength(1));
    expect(browser.downloads[0]?.name).toBe('techand-173-notes-2026-11-23.md');
    expect(toldIn(browser.downloads[0]?.text)).toEqual([S1, 'earlier', S4, 'just typed']);
  });

  it('does nothing without notes, and says why', async () => {
    const browser = await startBrowser();
    const { button } = await open(browser);
    const control = button('Markdown 내보내기');
    expect(control.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('아직 메모가 없어요');
    control.click();
    await Promise.resolve();
    expect(browser.downloads).toEqual([]);
  });
});

const NOTES = [
  buildNote({ id: idOf('one'), section: 's1', body: 'one' }),
  buildNote({ id: idOf('two'), section: 's4', body: 'two' }),
  buildNote({ id: idOf('three'), section: 's4', body: 'three', createdAt: NOON + 1 }),
];

describe('the export menu', () => {
  const toggle = (): HTMLElement | undefined => popup?.button('내보내는 방법');
  const exportMenu = () => document.querySelector<HTMLElement>('.export-options');
  const said = () => document.querySelector('.toast')?.textContent;

  async function openExportMenu(browser: TestBrowser): Promise<OpenPopup> {
    const opened = await open(browser);
    toggle()?.click();
    await until(() => expect(exportMenu()?.hidden).toBe(false));
    return opened;
  }

  async function choose(value: string): Promise<void> {
    const select = exportMenu()?.querySelector('select');
    if (!select) throw new Error('nothing to choose from');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    // Until it is drawn.
    await new Promise((resolve) => setTimeout(resolve));
  }

  it('is opened by a button that says whether it is open', async () => {
    await open(await startBrowser({ notes: NOTES }));
    expect(toggle()?.getAttribute('aria-expanded')).toBe('false');
    expect(exportMenu()?.hidden).toBe(true);
    toggle()?.click();
    await until(() => expect(toggle()?.getAttribute('aria-expanded')).toBe('true'));
    expect(toggle()?.getAttribute('aria-controls')).toBe(exportMenu()?.id);
  });

  it('offers all notes, and each section that has some, in the post’s order', async () => {
    await openExportMenu(await startBrowser({ notes: NOTES }));
    const options = [...(exportMenu()?.querySelectorAll('option') ?? [])].map(({ value, textContent }) => [value, textContent]);
    expect(options).toEqual([
      ['all', '모든 메모 (3)'],
      ['s1', expect.stringMatching(/RYANSQL.* \(1\)$/)],
      ['s4', expect.stringMatching(/ \(2\)$/)],
    ]);
  });

  it('copies everything to the clipboard and says how much', async () => {
    const browser = await startBrowser({ notes: NOTES });
    const { button } = await openExportMenu(browser);
    button('복사', exportMenu() ?? undefined).click();
    await until(() => expect(said()).toBe('복사했어요 · 메모 3개'));
    expect(browser.copied.map(toldIn)).toEqual([[S1, 'one', S4, 'two', 'three']]);
  });

  it('exports one section, to a file or to the clipboard', async () => {
    const browser = await startBrowser({ notes: NOTES });
    const { button } = await openExportMenu(browser);
    await choose('s4');
    button('복사', exportMenu() ?? undefined).click();
    await until(() => expect(said()).toBe('복사했어요 · 메모 2개'));
    button('파일로 저장', exportMenu() ?? undefined).click();
    await until(() => expect(said()).toBe('메모 2개를 내보냈어요'));
    expect([...browser.copied, browser.downloads[0]?.text].map(toldIn)).toEqual([
      [S4, 'two', 'three'],
      [S4, 'two', 'three'],
    ]);
    expect(browser.downloads[0]?.name).toBe('techand-173-notes-s4-2026-11-23.md');
  });

  it('offers all notes where the chosen section has none any more', async () => {
    const browser = await startBrowser({ notes: NOTES });
    const { button } = await openExportMenu(browser);
    await choose('s1');
    button('삭제: one').click();
    await until(() => expect(exportMenu()?.querySelector('option[value="s1"]')).toBeNull());
    button('복사', exportMenu() ?? undefined).click();
    await until(() => expect(browser.copied.map(toldIn)).toEqual([[S4, 'two', 'three']]));
  });

  it('shows the text, selected, where the browser refuses to copy', async () => {
    const browser = await startBrowser({ notes: NOTES });
    const { button } = await openExportMenu(browser);
    browser.isCopyRefused = true;
    button('복사', exportMenu() ?? undefined).click();
    await until(() => expect(document.activeElement?.matches('.export-text')).toBe(true));
    const field = document.activeElement as HTMLTextAreaElement;
    expect(toldIn(field.value.slice(field.selectionStart, field.selectionEnd))).toEqual([S1, 'one', S4, 'two', 'three']);
    expect(exportMenu()?.querySelector('[role="alert"]')?.textContent).toContain('복사를 막았어요');
    browser.isCopyRefused = false;
    button('복사', exportMenu() ?? undefined).click();
    await until(() => expect(exportMenu()?.querySelector('.export-text')).toBeNull());
  });

  it('says why where the notes cannot be read', async () => {
    const browser = await startBrowser({ notes: NOTES });
    const { button } = await openExportMenu(browser);
    browser.isUnreadable = true;
    button('복사', exportMenu() ?? undefined).click();
    await until(() => expect(said()).toContain('메모를 불러오지 못해서'));
    expect(browser.copied).toEqual([]);
  });

  it('is closed by Escape alone, with the focus on its button', async () => {
    const { button, press } = await openExportMenu(await startBrowser({ notes: NOTES }));
    expect(press(button('복사', exportMenu() ?? undefined), 'Escape').defaultPrevented).toBe(true);
    await until(() => expect(exportMenu()?.hidden).toBe(true));
    expect(document.activeElement).toBe(toggle());
  });
});
