import { contents } from './features/contents';
import type { Feature } from './feature';
import { figures } from './features/figures';
import { glossary } from './features/glossary';
import { noteHighlights } from './features/note-highlights';
import { readingPosition } from './features/reading-position';
import { selectionBar } from './features/selection-bar';
import { sessionBar } from './features/session-bar';
import { sessionKeys } from './features/session-keys';

/** All features, in the order in which they are mounted: session bars first, since they must be inserted before their headings are painted. */
export const FEATURES: readonly Feature[] = [
  sessionBar,
  contents,
  glossary,
  noteHighlights,
  selectionBar,
  figures,
  readingPosition,
  sessionKeys,
];
