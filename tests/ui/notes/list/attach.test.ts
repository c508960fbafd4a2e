// @vitest-environment happy-dom
import { choose } from '../../choose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../../../src/domain/notes/notes';
import { buildNote, buildTarget, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { copiesOf, untilStored, writeElsewhere } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const GONE = 'words that went away';
const LOST = buildNote({ id: idOf('lost'), section: 's1', body: 'about it', target: buildTarget(GONE) });
const THERE = buildNote({ id: idOf('there'), section: 's2', body: 'here', target: buildTarget('words that stand') });

let popup: OpenPopup;
let browser: TestBrowser;

const row = ({ id }: Note): HTMLElement => {
  const found = popup.rows().find(({ dataset }) => dataset['note'] === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const attach = (): void => popup.button('다시 붙이기: about it').click();
const says = (words: string) => until(() => expect(document.querySelector('.toast')?.textContent).toContain(words));

beforeEach(async () => {
  browser = await startBrowser({ notes: [LOST, THERE] });
  browser.tab.missing = [GONE];
  popup = await openPopup(browser);
  await until(() => popup.button('다시 붙이기: about it'));
});

afterEach(() => popup.close());

describe('a note whose passage is not in the page', () => {
  it('says so, keeps its quote, and is listed by a filter', async () => {
    expect(row(LOST).textContent).toContain('구절을 찾지 못함');
    expect(row(LOST).querySelector('blockquote')?.textContent).toBe(GONE);
    expect(row(THERE).textContent).not.toContain('구절을 찾지 못함');
    choose('종류로 골라 보기', 'missing');
    await until(() => expect(popup.rows().map(({ dataset }) => dataset['note'])).toEqual([LOST.id]));
  });

  it('asks for each passage once', async () => {
    popup.button('삭제: here').click();
    await until(() => expect(popup.rows()).toHaveLength(1));
    expect(browser.askedTab.filter(({ type }) => type === 'highlight/missing')).toHaveLength(1);
  });
});

describe('attaching a note again', () => {
  it('needs a selection in the page', async () => {
    attach();
    await says('먼저 선택');
    expect(browser.writes).toEqual([]);
  });

  it.each([
    ['another passage', 's5', buildTarget('other words', 700)],
    ['a passage with the same beginning', 's1', buildTarget('words that went')],
  ])('to %s moves it there, which can be undone', async (_, section, target) => {
    browser.tab.selected = { post: '173', section, target };
    attach();
    await untilStored(browser, LOST.id, { section, target, body: 'about it' });
    await says('선택한 문장에 다시 붙였어요');
    await until(() => expect(row(LOST).querySelector('blockquote')?.textContent).toBe(target.quote.exact));
    popup.button('되돌리기').click();
    await untilStored(browser, LOST.id, { section: 's1', target: LOST.target });
    await says('고치기 전으로 되돌렸어요');
  });

  it('says so for the passage that it has already, and offers no undo', async () => {
    browser.tab.selected = { post: '173', section: 's1', target: buildTarget(GONE) };
    attach();
    await says('선택한 문장에 다시 붙였어요');
    expect(document.querySelector('.toast button')).toBeNull();
    expect(popup.press(document.body, 'KeyZ', { ctrlKey: true }).defaultPrevented).toBe(false);
  });

  it('says that the note has changed, and leaves the attached text as a conflict copy', async () => {
    const target = buildTarget('other words', 700);
    browser.tab.selected = { post: '173', section: 's5', target };
    await writeElsewhere(browser, LOST.id, 'about it, and theirs');
    attach();
    await says('그 사이 메모가 바뀌어서');
    expect(await browser.storedNote(LOST.id)).toMatchObject({ section: 's1', target: LOST.target, body: 'about it, and theirs' });
    expect(await copiesOf(browser, LOST.id)).toMatchObject([{ section: 's5', target, body: 'about it' }]);
  });

  it('says so where it could not be stored', async () => {
    browser.tab.selected = { post: '173', section: 's5', target: buildTarget('other words', 700) };
    browser.failing = 'storage-full';
    attach();
    await says('다시 붙이지 못했어요');
    expect(await browser.storedNote(LOST.id)).toEqual(LOST);
  });
});
