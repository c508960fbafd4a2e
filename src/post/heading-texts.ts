import { OUTLINE } from './outline';
import { sessionOf } from './sessions';

/**
 * What each heading of the outline may read as, by index: the post's own text and, for sessions,
 * the title alone and the conference's title, since the two differ (`마이크로 프론트엔드 실무에 쓸만할까?`).
 */
export const HEADING_TEXTS: readonly (readonly string[])[] = OUTLINE.map(({ id, text }) => {
  const session = sessionOf(id);
  const bare = text.replace(/^🎥S# \d\. /u, '');
  return [...new Set(session === null ? [text] : [text, bare, session.title])];
});
