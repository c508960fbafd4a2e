import { contents } from './features/contents';
import type { Feature } from './feature';
import { glossary } from './features/glossary';
import { noteHighlights } from './features/note-highlights';
import { readingPosition } from './features/reading-position';
import { selectionButton } from './features/selection-button';
import { sessionBar } from './features/session-bar';
import { sessionKeys } from './features/session-keys';

/** Everything the companion adds, in the order it is mounted: bars first, since they may not move what is painted. */
export const FEATURES: readonly Feature[] = [sessionBar, contents, glossary, noteHighlights, selectionButton, readingPosition, sessionKeys];
