import { contents } from './contents';
import type { Feature } from './feature';
import { glossary } from './glossary';
import { noteHighlights } from './note-highlights';
import { readingPlace } from './reading-place';
import { selectionButton } from './selection-button';
import { sessionBar } from './session-bar';
import { sessionKeys } from './session-keys';

/** Everything the companion adds, in the order it is mounted: bars first, since they may not move what is painted. */
export const FEATURES: readonly Feature[] = [sessionBar, contents, glossary, noteHighlights, selectionButton, readingPlace, sessionKeys];
