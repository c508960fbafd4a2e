import { describe, expect, it } from 'vitest';
import { BUILDS, readBuilt } from './built-files';

/** What a window loads before it is drawn: fewer files are compiled sooner, and the notes are read meanwhile. */
describe.each(BUILDS)('a window in %s', (build) => {
  it.each(['popup.html', 'sidepanel.html', 'notes.html'])('loads two scripts, a small one that reads first: %s', (page) => {
    const scripts = [...readBuilt(build, page).matchAll(/<script ([^>]*)src="\/([^"]+)"/g)].map(([, how = '', file = '']) => ({
      how,
      file,
    }));
    expect(scripts.map(({ file }) => file.replace(/-.*/, ''))).toEqual(['chunks/reading', 'chunks/drawing']);
    expect(scripts.map(({ how }) => how.includes('async'))).toEqual([true, false]);
    const [reading = '', drawing = ''] = scripts.map(({ file }) => readBuilt(build, file));
    expect(reading.length).toBeLessThan(40_000);
    // The schema comes with the reading of all notes.
    expect(`${reading}${drawing}`).not.toMatch(/ZodError|\$ZodType|_zod\b/);
  });
});
