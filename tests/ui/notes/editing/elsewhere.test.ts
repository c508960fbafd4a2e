// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { buildNote, idOf, NOON } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { untilStored } from '../../stored-notes';
import { startBrowser, type BrowserOptions, type TestBrowser } from '../../test-browser';
import { toldIn } from '../../told-in';
import { until } from '../../until';

const UNKNOWN = idOf('s99');
const NOTES = [
  buildNote({ id: UNKNOWN, section: 's99', body: 'of a section to come' }),
  buildNote({ id: idOf('early'), section: 'a-first-one', body: 'of a section that was', createdAt: NOON + 1 }),
  buildNote({ id: idOf('end'), section: 'outro', body: 'at the end' }),
];
const ELSEWHERE = { ko: '글의 다른 곳', en: 'Elsewhere in the post' };

let popup: OpenPopup;
let browser: TestBrowser;

async function open(options: BrowserOptions = {}): Promise<void> {
  browser = await startBrowser({ notes: NOTES, ...options });
  popup = await openPopup(browser);
}

afterEach(() => popup.close());

describe('notes of sections that the post does not have', () => {
  it.each(['ko', 'en'] as const)('stand at the end of the list under a heading of their own (%s)', async (language) => {
    await open({ language });
    const headings = [...document.querySelectorAll<HTMLElement>('h3')];
    expect(headings.map(({ textContent, lang }) => [textContent, lang])).toEqual([
      ['마치며', 'ko'],
      [ELSEWHERE[language], ''],
    ]);
    expect(popup.rows().map((row) => row.querySelector('.note-body')?.textContent)).toEqual([
      'at the end',
      'of a section to come',
      'of a section that was',
    ]);
  });

  it.each(['ko', 'en'] as const)('are exported under it (%s)', async (language) => {
    await open({ language });
    popup.button(/^(Markdown 내보내기|Export as Markdown)$/).click();
    await until(() =>
      expect(toldIn(browser.downloads[0]?.text)).toEqual([
        '마치며',
        'at the end',
        ELSEWHERE[language],
        'of a section to come',
        'of a section that was',
      ]),
    );
  });

  it('are exported as a section of their own', async () => {
    await open();
    popup.button('내보내는 방법').click();
    const select = await until(() => {
      const found = document.querySelector<HTMLSelectElement>('.export-options select');
      if (!found) throw new Error('not yet');
      return found;
    });
    expect([...select.options].map(({ textContent }) => textContent)).toEqual(['모든 메모 (3)', '마치며 (1)', '글의 다른 곳 (2)']);
    select.value = 'elsewhere';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    popup.button('파일로 저장').click();
    await until(() => expect(browser.downloads[0]?.name).toBe('techand-173-notes-elsewhere-2026-11-23.md'));
    expect(toldIn(browser.downloads[0]?.text)).toEqual(['글의 다른 곳', 'of a section to come', 'of a section that was']);
  });

  it('are edited in their row without losing their section', async () => {
    await open();
    popup.button('수정: of a section to come').click();
    await until(() => expect(document.activeElement?.matches('.note-list textarea')).toBe(true));
    popup.type('of a section to come, edited', document.activeElement as HTMLTextAreaElement);
    await untilStored(browser, UNKNOWN, { body: 'of a section to come, edited', section: 's99' });
  });

  it('are edited in the field without losing their section, until the reader chooses another', async () => {
    await open({ opening: { noteId: UNKNOWN, at: NOON } });
    await until(() => expect(popup.field().value).toBe('of a section to come'));
    const select = document.querySelector<HTMLSelectElement>('.section-chooser');
    expect(select?.selectedOptions[0]?.textContent).toBe('글의 다른 곳');
    popup.type('of a section to come, and more');
    await untilStored(browser, UNKNOWN, { body: 'of a section to come, and more', section: 's99' });
    if (select) select.value = 's3';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await untilStored(browser, UNKNOWN, { section: 's3' });
  });
});
