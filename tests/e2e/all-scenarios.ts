import { describe } from 'vitest';
import type { BrowserName } from '../browser/browser';
import { accessibility } from './scenarios/accessibility';
import { calledPages } from './scenarios/called-pages';
import { composition } from './scenarios/composition';
import { contents } from './scenarios/contents';
import { endurance } from './scenarios/endurance';
import { exportToMarkdown } from './scenarios/export';
import { forgedEvents } from './scenarios/forged-events';
import { glossary } from './scenarios/glossary';
import { glossaryView } from './scenarios/glossary-view';
import { highlights } from './scenarios/highlights';
import { jumps } from './scenarios/jumps';
import { layoutShift } from './scenarios/layout-shift';
import { longNote } from './scenarios/long-note';
import { manyHighlights } from './scenarios/many-highlights';
import { missingPassages } from './scenarios/missing-passages';
import { moving } from './scenarios/moving';
import { newerWords } from './scenarios/newer-words';
import { notes } from './scenarios/notes';
import { offers } from './scenarios/offers';
import { otherHands } from './scenarios/other-hands';
import { otherWays } from './scenarios/other-ways';
import { pageFlood } from './scenarios/page-flood';
import { pagePolicy } from './scenarios/page-policy';
import { pageGrounds } from './scenarios/page-grounds';
import { pageLeftAsFound } from './scenarios/page-left-as-found';
import { pageProcess } from './scenarios/page-process';
import { paintedMarks } from './scenarios/painted-marks';
import { passageLanding } from './scenarios/passage-landing';
import { popup } from './scenarios/popup';
import { popupByKeys } from './scenarios/popup-by-keys';
import { pressAreas } from './scenarios/press-areas';
import { prerendering } from './scenarios/prerendering';
import { quiet } from './scenarios/quiet';
import { readingPosition } from './scenarios/reading-position';
import { realPost } from './scenarios/real-post';
import { recognition } from './scenarios/recognition';
import { repeatedText } from './scenarios/repeated-text';
import { roughPages } from './scenarios/rough-pages';
import { selectionButton } from './scenarios/selection-button';
import { sessionBars } from './scenarios/session-bars';
import { sessionsView } from './scenarios/sessions-view';
import { settingsAtOnce } from './scenarios/settings-at-once';
import { silentTab } from './scenarios/silent-tab';
import { siteAccess } from './scenarios/site-access';
import { switchedOff } from './scenarios/switch';
import { termCardActions } from './scenarios/term-card-actions';
import { termCardPlace } from './scenarios/term-card-place';
import { termCardRoom } from './scenarios/term-card-room';
import { termCardSheet } from './scenarios/term-card-sheet';
import { termCards } from './scenarios/term-cards';
import { termDrawings } from './scenarios/term-drawings';
import { termsForEars } from './scenarios/terms-for-ears';
import { twoTexts } from './scenarios/two-texts';
import { twoWindows } from './scenarios/two-windows';
import { unknownSections } from './scenarios/unknown-sections';
import { update } from './scenarios/update';
import { watchingCost } from './scenarios/watching-cost';
import { useStage } from './steps/stage';

const SCENARIOS = [
  recognition, contents, readingPosition, moving, jumps, sessionBars, glossary, termCards, termCardActions, termCardPlace, termCardSheet, termCardRoom, termDrawings, termsForEars, layoutShift, pressAreas, pageGrounds, paintedMarks, pageLeftAsFound,
  notes, pageProcess, highlights, selectionButton, manyHighlights, silentTab, popup, popupByKeys, sessionsView, glossaryView, otherWays, exportToMarkdown, passageLanding, composition, twoWindows,
  twoTexts, newerWords, longNote, unknownSections, offers, missingPassages, switchedOff, settingsAtOnce, endurance, accessibility, realPost,
  forgedEvents, watchingCost, prerendering, calledPages, siteAccess, update, pageFlood, repeatedText, otherHands, quiet,
  // After the consoles were read: what these do is refused there aloud, or throws.
  pagePolicy, roughPages,
];

/** Registers every scenario for one browser, which is launched once and starts anew only where that is the point. */
export function playAll(name: BrowserName): void {
  describe(`the companion in ${name}`, () => {
    const stage = useStage(name);
    for (const play of SCENARIOS) play(stage);
  });
}
