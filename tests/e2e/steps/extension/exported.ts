import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { press, tabTo, until, untilRead, type PopupPage } from './popup';
import type { Stage } from '../stage/stage';

export interface ExportedNote {
  readonly heading: string;
  readonly quote: string;
  readonly body: string;
  readonly link: string;
}

export interface Exported {
  readonly fileName: string;
  readonly text: string;
  readonly notes: readonly ExportedNote[];
}

/** Presses the popup's button and reads the file that was downloaded. */
export async function exportNotes(stage: Stage, popup: PopupPage): Promise<Exported> {
  await untilRead(popup);
  await press(popup, 'Markdown 내보내기');
  const path = await stage.browser().waitForDownload(/^techand-.*\.md$/);
  const text = await readFile(path, 'utf8');
  await rm(path);
  return { fileName: basename(path), text, notes: readNotes(text) };
}

/** Opens the export menu and chooses a section by its id, by keys alone; the focus then is on the choice. */
export async function chooseByKeys(popupPage: Page, section: string): Promise<void> {
  await popupPage.bringToFront();
  await untilRead(popupPage);
  await popupPage.focus('#note');
  await tabTo(popupPage, '.export-more');
  await popupPage.keyboard.press('Enter');
  await until(popupPage, 'the export menu', () => document.querySelector('.export-range') !== null);
  await tabTo(popupPage, '.export-range');
  await popupPage.select('.export-range', section);
}

/** Reads what a person reads: under each heading list items with a quote, a link to it, and text. */
export function readNotes(text: string): ExportedNote[] {
  const notes: { heading: string; quote: string; body: string; link: string }[] = [];
  let heading = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) heading = unescape(line.slice(3));
    if (line.startsWith('- ')) notes.push({ heading, quote: '', body: '', link: '' });
    const note = notes.at(-1);
    const inner = line.replace(/^ +/, '');
    if (!note || !line.startsWith(' ') || inner === '' || inner.startsWith('<!--')) continue;
    const link = /^> \[.*\]\(<?(.+?)>?\)$/.exec(inner)?.[1];
    if (link !== undefined) note.link = link;
    else if (inner.startsWith('>')) note.quote += unescape(inner.slice(1).trim());
    else note.body += inner;
  }
  return notes;
}

function unescape(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}
