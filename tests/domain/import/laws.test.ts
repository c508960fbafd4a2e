import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChoice } from '../../../src/domain/import/choices';
import { exported } from '../markdown/exported';
import {
  anyNotes,
  anyText,
  applied,
  backupFile,
  backupOf,
  contents,
  editedFile,
  kindsOf,
  markdownFile,
  NOW,
  planFor,
  planOf,
  stored,
  withText,
  writesOf,
} from './planning';

const FORMATS = [
  ['Markdown', (notes: Parameters<typeof exported>[0]) => markdownFile(exported(notes))],
  ['a backup', (notes: Parameters<typeof exported>[0]) => backupFile(backupOf(notes))],
] as const;

describe.each(FORMATS)('the export as %s', (_format, fileOf) => {
  it('imported into an empty database gives the exported notes, byte for byte', () => {
    fc.assert(
      fc.property(anyNotes(), (notes) => {
        const after = applied([], writesOf(planOf(fileOf(notes), stored([]))));
        expect(contents(after)).toEqual(contents(notes));
      }),
      { numRuns: 300 },
    );
  });

  it('imported where nothing has changed changes nothing', () => {
    fc.assert(
      fc.property(anyNotes(), (notes) => {
        const plan = planOf(fileOf(notes), stored(notes));
        expect([new Set(kindsOf(plan)), writesOf(plan)]).toEqual([new Set(notes.length === 0 ? [] : ['unchanged']), []]);
      }),
    );
  });

  it('imported a second time adds nothing, whatever was here before', () => {
    fc.assert(
      fc.property(anyNotes(), anyNotes(), fc.array(anyText(), { maxLength: 8 }), (notes, others, texts) => {
        // Some of the exported notes are here, with another text.
        const here = notes
          .slice(0, texts.length)
          .map((note, at) => ({ ...note, body: texts[at] ?? '', revision: note.revision + 1, updatedAt: NOW }));
        const before = [...here, ...others.filter(({ id }) => !notes.some((note) => note.id === id))];
        const once = applied(before, writesOf(planOf(fileOf(notes), stored(before))));
        expect(writesOf(planOf(fileOf(notes), stored(once)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never takes a text away that was written here', () => {
    fc.assert(
      fc.property(anyNotes(), fc.array(anyText(), { maxLength: 8 }), (notes, texts) => {
        const here = notes.map((note, at) => ({ ...note, body: texts[at] ?? note.body, revision: note.revision + 1, updatedAt: NOW }));
        const after = applied(here, writesOf(planOf(fileOf(notes), stored(here))));
        for (const { id, body } of here) expect(after.find((note) => note.id === id)?.body).toBe(body);
      }),
      { numRuns: 200 },
    );
  });

  it('brings back nothing that was deleted for good, nor out of the trash', () => {
    fc.assert(
      fc.property(anyNotes(), fc.nat(8), (notes, count) => {
        const erased = notes.slice(0, count).map(({ id }) => id);
        const trashed = notes.slice(count).map((note) => ({ ...note, deletedAt: NOW, revision: note.revision + 1, updatedAt: NOW }));
        expect(writesOf(planOf(fileOf(notes), stored(trashed, erased)))).toEqual([]);
      }),
    );
  });

  it('is the same plan in whatever order the notes are', () => {
    fc.assert(
      fc.property(anyNotes(), anyNotes(), (notes, others) => {
        const file = fileOf(notes);
        const turned = { ...file, notes: file.notes.toReversed() };
        const state = stored([...notes.slice(2), ...others]);
        const said = (plan: ReturnType<typeof planOf>): readonly string[] => plan.map((entry) => JSON.stringify(entry)).toSorted();
        expect(said(planOf(turned, state))).toEqual(said(planOf(file, state)));
      }),
    );
  });
});

/** Exported notes; the texts that some of them have in the file now, and those that some of them have here. */
function anyEdits() {
  return anyNotes().chain((notes) => {
    const texts = fc.array(fc.option(anyText()), { minLength: notes.length, maxLength: notes.length });
    return fc.tuple(texts, texts).map(([inFile, here]) => ({
      notes,
      file: editedFile(notes, new Map(notes.map(({ id, body }, at) => [id, inFile[at] ?? body]))),
      inFile: notes.map(({ body }, at) => inFile[at] ?? body),
      here: notes.map((note, at) =>
        here[at] == null ? note : { ...withText(note, here[at]), revision: note.revision + 1, updatedAt: NOW },
      ),
    }));
  });
}

describe('where texts were edited in the file, and others or the same ones here', () => {
  it('every text of both sides is there afterwards, but for those that were edited on the other side alone', () => {
    fc.assert(
      fc.property(anyEdits(), ({ notes, file, inFile, here }) => {
        const after = applied(here, writesOf(planFor(file, here)));
        const textsOf = (id: string): readonly string[] =>
          after.filter((note) => note.id === id || note.conflictOf === id).map(({ body }) => body);
        notes.forEach(({ id, body }, at) => {
          const [ofFile = '', ofHere = ''] = [inFile[at], here[at]?.body];
          const wanted = ofFile === body ? [ofHere] : ofHere === body ? [ofFile] : [ofHere, ofFile];
          expect(textsOf(id)).toEqual(expect.arrayContaining(wanted));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a second import adds nothing', () => {
    fc.assert(
      fc.property(anyEdits(), ({ file, here }) => {
        const once = applied(here, writesOf(planFor(file, here)));
        expect(writesOf(planFor(file, once))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('only what was chosen is written', () => {
    fc.assert(
      fc.property(anyEdits(), fc.array(fc.boolean()), ({ file, here }, taken) => {
        const plan = planFor(file, here);
        const chosen = new Set(plan.filter((_entry, at) => taken[at] === true));
        const writes = writesOf(plan, (entry) => (chosen.has(entry) ? firstChoice(entry) : 'leave'));
        expect(writes.length).toBe([...chosen].filter((entry) => firstChoice(entry) !== 'leave').length);
      }),
    );
  });
});
