import { describe, expect, it } from 'vitest';
import { madeUp, readSources } from './project-files';
import { roomCrossings, unknownRooms } from './rules/room-rules';
import { ROOMS } from './rules/room-table';

const sources = readSources('src');

describe('the rooms of a folder', () => {
  it('import each other only as their table says', () => {
    expect(roomCrossings(sources)).toEqual([]);
  });

  it('are those of the table', () => {
    expect(unknownRooms(sources)).toEqual([]);
  });

  it.each(Object.entries(ROOMS))('are listed after those that they import, so that no two import each other: %s', (_folder, rooms) => {
    const names = Object.keys(rooms);
    const early = names.flatMap((room, at) => {
      const others = rooms[room];
      return others === 'everything'
        ? []
        : (others ?? []).filter((other) => !names.slice(0, at).includes(other)).map((other) => `${room} → ${other}`);
    });
    expect(early).toEqual([]);
  });
});

describe('the search for imports that cross rooms', () => {
  it.each([
    ['from the notes into the glossary', 'src/ui/notes/list/a.ts', '../../glossary/b', 'notes may not import glossary'],
    ['from the glossary into the notes', 'src/ui/glossary/a.ts', '../notes/list/b', 'glossary may not import notes'],
    ['from the notes into the sessions', 'src/ui/notes/a.ts', '../sessions/b', 'notes may not import sessions'],
    ['from the glossary into the sessions', 'src/ui/glossary/search/a.ts', '../../sessions/b', 'glossary may not import sessions'],
    ['from a view into the window around it', 'src/ui/sessions/a.ts', '../app/b', 'sessions may not import app'],
    ['from what views share into a view', 'src/ui/shared/a.ts', '../page-status/b', 'shared may not import page-status'],
    ['from the draft into the list', 'src/ui/notes/draft/a.ts', '../list/b', 'draft may not import list'],
    ['from the list into the draft', 'src/ui/notes/list/a.ts', '../draft/b', 'list may not import draft'],
    ['from the list into the trash', 'src/ui/notes/list/a.ts', '../trash/b', 'list may not import trash'],
    ['from the trash into the list', 'src/ui/notes/trash/a.ts', '../list/b', 'trash may not import list'],
    ['from the export into the list', 'src/ui/notes/export/a.ts', '../list/b', 'export may not import list'],
    ['from the offers into the trash', 'src/ui/notes/offers/a.ts', '../trash/b', 'offers may not import trash'],
    ['from the backup into the notes', 'src/background/backup/a.ts', '../notes/b', 'backup may not import notes'],
    ['from the highlights into the notes', 'src/background/highlights/a.ts', '../notes/b', 'highlights may not import notes'],
    ['from the notes into the terms', 'src/background/notes/a.ts', '../terms/b', 'notes may not import terms'],
    ['from the terms into the highlights', 'src/background/terms/a.ts', '../highlights/b', 'terms may not import highlights'],
    ['from the tabs into the highlights', 'src/background/tabs/a.ts', '../highlights/b', 'tabs may not import highlights'],
    ['from the reading position into the notes', 'src/background/reading/a.ts', '../notes/b', 'reading may not import notes'],
    ['from the copy into the database', 'src/storage/backup/a.ts', '../database/b', 'backup may not import database'],
    ['from the text into its recognition', 'src/page/text/a.ts', '../recognise/b', 'text may not import recognise'],
    ['from Korean into the terms', 'src/domain/korean/a.ts', '../terms/b', 'korean may not import terms'],
  ])('finds an import %s', (_what, path, specifier, why) => {
    expect(roomCrossings(madeUp({ [path]: `import type { B } from '${specifier}';` }))).toEqual([expect.stringContaining(why)]);
  });

  it('finds a folder that the table does not have', () => {
    const files = Object.fromEntries(
      Object.entries(ROOMS).flatMap(([folder, rooms]) => Object.keys(rooms).map((room) => [`${folder}/${room}/a.ts`, ''])),
    );
    expect(unknownRooms(madeUp(files))).toEqual([]);
    expect(unknownRooms(madeUp({ ...files, 'src/ui/attic/a.ts': '' }))).toEqual(['src/ui/attic']);
  });

  it('allows a right import, one within a room and one of a file beside the rooms', () => {
    const files = {
      'src/ui/notes/list/a.ts': "import './b'; import '../editing/a'; import '../../shared/a'; import '../../../domain/result';",
      'src/ui/notes/view.tsx': "import './list/a'; import './draft/a';",
      'src/background/notes/a.ts': "import '../work-queue'; import '../backup/a';",
    };
    expect(roomCrossings(madeUp(files))).toEqual([]);
  });
});
