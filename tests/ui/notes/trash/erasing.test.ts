// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNote, idOf, NOON } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { writeElsewhere } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const ONE = idOf('one');
const OTHER = idOf('other');

let popup: OpenPopup;
let browser: TestBrowser;

beforeEach(async () => {
  browser = await startBrowser({
    notes: [
      buildNote({ id: ONE, body: 'thrown away', deletedAt: NOON - 1000 }),
      buildNote({ id: OTHER, body: 'thrown away before', deletedAt: NOON - 2000 }),
    ],
  });
  popup = await openPopup(browser);
  popup.button('휴지통').click();
  await until(() => expect(document.querySelectorAll('[data-trashed]')).toHaveLength(2));
});

afterEach(() => popup.close());

/** Presses a button that asks first, up to the question. */
async function ask(name: string): Promise<HTMLButtonElement> {
  popup.button(name).click();
  await until(() => expect(document.activeElement?.textContent).toBe('그만두기'));
  return popup.button(name);
}

const says = (words: string) => until(() => expect(document.querySelector('.toast')?.textContent).toBe(words));
const ids = async (): Promise<readonly string[]> => (await browser.stored()).map(({ id }) => id).toSorted();

describe.each([
  ['restored', () => browser.ask('note/restore', { id: ONE })],
  ['wrote on', () => writeElsewhere(browser, ONE, 'thrown away, and more')],
])('a note of the trash that another window has %s since it was shown', (_, change) => {
  it('is not deleted for good, and the reader is told', async () => {
    const confirm = await ask('완전히 삭제: thrown away');
    await change();
    confirm.click();
    await says('메모 1개는 그 사이 바뀌어서 남겨 두었어요');
    expect(await ids()).toEqual([ONE, OTHER].toSorted());
  });

  it('stays when the trash is emptied, and the reader is told', async () => {
    const confirm = await ask('비우기');
    await change();
    confirm.click();
    await says('메모 1개는 그 사이 바뀌어서 남겨 두었어요');
    expect(await ids()).toEqual([ONE]);
  });
});

it('a note that is as it was shown is deleted for good', async () => {
  (await ask('완전히 삭제: thrown away')).click();
  await says('완전히 삭제했어요');
  expect(await ids()).toEqual([OTHER]);
});
