/**
 * What a window reads after its first screen. It comes with the schema, so that it is loaded by then, all of it at once: an
 * update of the extension deletes the files of a version whose windows are still open.
 */
export { parseStoredNote } from '../../schema/notes';
export { readQuarantine } from '../database/quarantine';
export { readForImport } from './import-state';
export { readNotesInParts } from './parts';
export { readTrash } from './trash';
