import type { Page } from 'puppeteer-core';
import type { Stage } from '../stage/stage';
import { PASTE_ADDRESS } from '../stage/web';
import { waitIn } from '../stage/wait-in';

export const ARTICLE = '.contents_style';

/** Selects the whole article and gives what the selection says of itself. */
export function selectArticle(page: Page): Promise<string> {
  return page.evaluate((selector) => {
    const article = document.querySelector(selector);
    const selection = getSelection();
    if (!article || !selection) throw new Error('no article');
    selection.selectAllChildren(article);
    return selection.toString();
  }, ARTICLE);
}

/** Copies what is selected by the keyboard and pastes it into a field of another tab: the clipboard's plain text. */
export async function copySelection(stage: Stage, page: Page): Promise<string> {
  await page.bringToFront();
  await pressWithControl(page, 'c', 'Copy');
  return pasteElsewhere(stage);
}

/** The clipboard's plain text, pasted into a field of another tab. */
export async function pasteElsewhere(stage: Stage): Promise<string> {
  const target = await stage.newPage();
  await target.goto(PASTE_ADDRESS);
  await target.bringToFront();
  await target.focus('textarea');
  await pressWithControl(target, 'v', 'Paste');
  await waitIn(target, () => document.querySelector('textarea')?.value !== '');
  const text = await target.$eval('textarea', ({ value }) => value);
  await target.close();
  return text;
}

/** Chromium needs the command's name beside the keys, Firefox the keys alone. */
export async function pressWithControl(page: Page, key: 'c' | 'v', command: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
}

/** The clipboard in one of its forms, after the article's longest paragraph was selected and copied by the keyboard. */
export async function copyParagraph(stage: Stage, page: Page, type: 'text/html' | 'text/plain'): Promise<string> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const paragraphs = [...document.querySelectorAll(`${wanted} p`)];
    const [longest] = paragraphs.sort((one, other) => other.textContent.length - one.textContent.length);
    if (longest !== undefined) getSelection()?.selectAllChildren(longest);
  }, ARTICLE);
  await pressWithControl(page, 'c', 'Copy');
  const target = await stage.newPage();
  await target.goto(PASTE_ADDRESS);
  await target.bringToFront();
  await target.evaluate(() =>
    document.addEventListener('paste', ({ clipboardData }) => {
      for (const each of ['text/html', 'text/plain']) document.body.dataset[each.slice(5)] = clipboardData?.getData(each) ?? '';
    }),
  );
  await target.focus('textarea');
  await pressWithControl(target, 'v', 'Paste');
  await waitIn(target, () => document.body.dataset['plain'] !== undefined);
  const copied = await target.evaluate((form) => document.body.dataset[form] ?? '', type.slice(5));
  await target.close();
  return copied;
}
