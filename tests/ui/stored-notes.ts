import { expect } from 'vitest';
import { tagsIn } from '../../src/domain/notes/tags';
import { contentOf } from '../../src/domain/notes/write';
import type { Note } from '../../src/domain/notes/notes';
import type { TestBrowser } from './test-browser';
import { until } from './until';

/** Waits until a note is stored with these members. */
export async function untilStored({ storedNote }: TestBrowser, id: string, parts: Partial<Note>): Promise<void> {
  await until(async () => expect(await storedNote(id)).toMatchObject(parts));
}

/** The copies that lost races left of a note. */
export async function copiesOf({ stored }: TestBrowser, id: string): Promise<readonly Note[]> {
  return (await stored()).filter(({ conflictOf }) => conflictOf === id);
}

let windows = 0;

/** Another window writes into a note: over what is stored, or over an earlier revision that it still shows. */
export async function writeElsewhere(browser: TestBrowser, id: string, body: string, shown?: number): Promise<void> {
  const stored = await browser.storedNote(id);
  if (stored === undefined) throw new Error(`nothing is stored under ${id}`);
  const { revision } = stored;
  const editor = `another window ${(windows += 1)}`;
  const write = { ...contentOf(stored), id, body, tags: tagsIn(body), base: shown ?? revision, editor, sequence: 1 };
  const reply = await browser.ask('note/write', write);
  if (!reply.ok) throw new Error(reply.failure);
}
