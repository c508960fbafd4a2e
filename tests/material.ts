import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What some tests read beside the project, which may not hold it: the saved post, its text, facts collected from it. */
export type Material = 'post/desktop.html' | 'post/post.txt' | 'post/facts.json';

/** The folder in which it lies: the one that `TECHAND_MATERIAL` names, else `shared` beside the project. */
const FOLDER = process.env['TECHAND_MATERIAL'] ?? join(import.meta.dirname, '..', '..', 'shared');

/** Why a test that needs such material is left out where it is missing. */
export const NO_MATERIAL = 'it needs the saved post, which is no part of the project (TECHAND_MATERIAL names the folder that holds it)';

export function hasMaterial(name: Material): boolean {
  return existsSync(join(FOLDER, name));
}

export function readMaterial(name: Material): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
