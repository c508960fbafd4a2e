import { readdir, rm, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Stage } from './stage';

/** The extension's stores in the profile. */
export type StoredPart = 'database' | 'copy';

/** Files of a part; database and safety copy share none. */
export async function filesOf(stage: Stage, part: StoredPart): Promise<string[]> {
  const { profile, extensionUrl } = stage.browser();
  const host = new URL(extensionUrl('')).hostname;
  const folders: Record<Stage['name'], Record<StoredPart, string>> = {
    chromium: { database: `chrome-extension_${host}_0.indexeddb.`, copy: '/File System/' },
    firefox: { database: `moz-extension+++${host}/idb/`, copy: `moz-extension+++${host}/cache/` },
  };
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const found = paths.filter((path) => path.includes(folders[stage.name][part]));
  if (found.length === 0) throw new Error(`the profile has no ${part}`);
  return found;
}

/** Takes a part out of the profile, as one has it that was restored without it. */
export async function removePart(stage: Stage, part: StoredPart): Promise<void> {
  for (const file of await filesOf(stage, part)) await rm(file);
}

/**
 * In this file Firefox stores how much the answers of a cache take. Where it holds what is no number, the browser lets
 * nobody open a cache of the origin any more, and calls its storage full.
 */
const PADDING = '.padding';

/** Overwrites most of every file of a part, but for Firefox's count of what a cache takes. */
export async function damagePart(stage: Stage, part: StoredPart): Promise<void> {
  await overwrite((await filesOf(stage, part)).filter((file) => basename(file) !== PADDING));
}

/** Overwrites every file of the safety copy, that count included. */
export async function damageWholeCopy(stage: Stage): Promise<void> {
  const files = await filesOf(stage, 'copy');
  if (!files.some((file) => basename(file) === PADDING)) throw new Error(`the copy has no ${PADDING}`);
  await overwrite(files);
}

async function overwrite(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0x5a, Math.min(16, bytes.length >> 3)));
  }
}
