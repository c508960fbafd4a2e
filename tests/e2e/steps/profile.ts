import { readdir, rm, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage';

/** Files of the notes' database in the profile; the safety copy lives in others. */
export async function databaseFiles(stage: Stage): Promise<string[]> {
  const { profile, extensionUrl } = stage.browser();
  const host = new URL(extensionUrl('')).hostname;
  const isDatabase = stage.name === 'chromium'
    ? (path: string) => path.includes(`chrome-extension_${host}_0.indexeddb.`)
    : (path: string) => path.includes(`moz-extension+++${host}/idb/`);
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).filter(isDatabase);
}

/** Takes the database out of the profile, as one has it that was restored without it. */
export async function removeDatabase(stage: Stage): Promise<void> {
  const files = await databaseFiles(stage);
  if (files.length === 0) throw new Error('the profile has no database');
  for (const file of files) await rm(file);
}

/** Overwrites most of every file of the database. */
export async function damageDatabase(stage: Stage): Promise<void> {
  const files = await databaseFiles(stage);
  if (files.length === 0) throw new Error('the profile has no database');
  for (const file of files) {
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0x5a, Math.min(16, bytes.length >> 3)));
  }
}
