import type { NoteWrite } from '../../domain/notes/notes';

/**
 * Id (UUID, version 8) of the conflict copy that holds the text of a lost race. Writes that an editor had already sent
 * when it lost have the same base, so they end in one copy instead of one for each key.
 */
export async function conflictIdOf({ id, editor, base }: Pick<NoteWrite, 'id' | 'editor' | 'base'>): Promise<string> {
  const source = new TextEncoder().encode(JSON.stringify([id, editor, base]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', source));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
