import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './popup';

/** Writes a file as another program would, and gives its path. */
export async function writeTemporary(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'techand-import-')), name);
  await writeFile(path, content);
  return path;
}

/** Chooses a file in the page's own field, as a file picker does. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const field = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** What the preview says of the file in one sentence. */
export async function readSummary(page: Page): Promise<string> {
  await until(page, 'a preview', () => document.querySelector('.import-summary') !== null);
  return page.$eval('.import-summary .import-sentence', ({ textContent }) => textContent);
}

/** What was stored or undone, once it is through. */
export async function readResult(page: Page): Promise<string> {
  await until(page, 'the result', () => document.querySelector('.import-result')?.ariaBusy === 'false');
  return page.$eval('.import-sentence', ({ textContent }) => textContent);
}

/** Why a file was not taken. */
export async function readProblem(page: Page): Promise<string> {
  await until(page, 'what is wrong', () => document.querySelector('.import-problem')?.textContent !== '');
  return page.$eval('.import-problem', ({ textContent }) => textContent);
}

/** Drops a file from the desktop on the page; Chromium's driver alone can. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const session = await page.createCDPSession();
  const at = { x: 200, y: 400, data: { items: [], files: [path], dragOperationsMask: 1 } };
  await session.send('Input.dispatchDragEvent', { ...at, type: 'dragEnter' });
  await session.send('Input.dispatchDragEvent', { ...at, type: 'dragOver' });
  await until(page, 'that it may be dropped', () => document.querySelector('.import-drop') !== null);
  await session.send('Input.dispatchDragEvent', { ...at, type: 'drop' });
  await session.detach();
}

interface Pulse {
  /** The longest time in which the page did not answer, in milliseconds. */
  longest: number;
  /** Milliseconds since it was first looked at. */
  all: number;
  /** How much of something was done, each time the page said so. */
  readonly shares: number[];
}

/** Has the page itself look again and again whether it answers, and how far its bar is. */
export async function watchPulse(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pulse: Pulse = { longest: 0, all: 0, shares: [] };
    Object.assign(globalThis, { pulse });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      pulse.longest = Math.max(pulse.longest, now - last);
      pulse.all += now - last;
      last = now;
      const share = document.querySelector('progress')?.value ?? 0;
      if (share > 0 && share !== pulse.shares.at(-1)) pulse.shares.push(share);
    }, 10);
  });
}

export function readPulse(page: Page): Promise<Pulse> {
  return page.evaluate(() => (globalThis as unknown as { readonly pulse: Pulse }).pulse);
}

/** Presses the button that stops, as soon as some notes are written. */
export async function pressStopAtProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const isMoving = (document.querySelector('.import-result progress')?.getAttribute('value') ?? '') !== '';
      if (!isMoving) return;
      observer.disconnect();
      document.querySelector<HTMLButtonElement>('[data-stop]')?.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}
