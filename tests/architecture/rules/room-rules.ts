import { arrowsOf } from './import-rules';
import type { Sources } from '../project-files';
import { ROOMS, type Rooms } from './room-table';

/** Every import from one room of a folder into another that the table of rooms does not have, as `from → to: why`. */
export function roomCrossings(sources: Sources): string[] {
  return arrowsOf(sources).flatMap(({ from, to }) =>
    Object.entries(ROOMS).flatMap(([folder, rooms]) => {
      const [own, other] = [roomOf(from, folder), roomOf(to, folder)];
      if (own === null || other === null || own === other) return [];
      const why = judge(own, other, rooms);
      return why === null ? [] : [`${from} → ${to}: ${why}`];
    }),
  );
}

/** Every folder in a folder of the table that is no room of it, and every room of the table that is no folder. */
export function unknownRooms(sources: Sources): string[] {
  return Object.entries(ROOMS).flatMap(([folder, rooms]) => {
    const found = new Set([...sources.keys()].flatMap((path) => roomOf(path, folder) ?? []));
    const named = new Set(Object.keys(rooms));
    const wrong = [...[...found].filter((room) => !named.has(room)), ...[...named].filter((room) => !found.has(room))];
    return wrong.map((room) => `${folder}/${room}`);
  });
}

/** The room of a folder that a path is in; `null` for what is directly in the folder, or outside of it. */
function roomOf(path: string, folder: string): string | null {
  if (!path.startsWith(`${folder}/`)) return null;
  const [room, ...rest] = path.slice(folder.length + 1).split('/');
  return room === undefined || rest.length === 0 ? null : room;
}

function judge(own: string, other: string, rooms: Rooms): string | null {
  const allowed = rooms[own] ?? [];
  return allowed === 'everything' || allowed.includes(other) ? null : `${own} may not import ${other}`;
}
