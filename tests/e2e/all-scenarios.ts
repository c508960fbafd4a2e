import { describe } from 'vitest';
import type { BrowserName } from '../browser/browser';
import { accessibility } from './scenarios/accessibility';
import { calledPages } from './scenarios/called-pages';
import { composition } from './scenarios/composition';
import { contents } from './scenarios/contents';
import { endurance } from './scenarios/endurance';
import { exportToMarkdown } from './scenarios/export';
import { glossary } from './scenarios/glossary';
import { glossaryView } from './scenarios/glossary-view';
import { highlights } from './scenarios/highlights';
import { layoutShift } from './scenarios/layout-shift';
import { manyHighlights } from './scenarios/many-highlights';
import { missingPassages } from './scenarios/missing-passages';
import { moving } from './scenarios/moving';
import { notes } from './scenarios/notes';
import { offers } from './scenarios/offers';
import { otherWays } from './scenarios/other-ways';
import { pageLeftAsFound } from './scenarios/page-left-as-found';
import { passageLanding } from './scenarios/passage-landing';
import { popup } from './scenarios/popup';
import { popupByKeys } from './scenarios/popup-by-keys';
import { quiet } from './scenarios/quiet';
import { readingPosition } from './scenarios/reading-position';
import { realPost } from './scenarios/real-post';
import { recognition } from './scenarios/recognition';
import { selectionButton } from './scenarios/selection-button';
import { sessionBars } from './scenarios/session-bars';
import { sessionsView } from './scenarios/sessions-view';
import { siteAccess } from './scenarios/site-access';
import { switchedOff } from './scenarios/switch';
import { termCardActions } from './scenarios/term-card-actions';
import { termCardRoom } from './scenarios/term-card-room';
import { termCards } from './scenarios/term-cards';
import { termDrawings } from './scenarios/term-drawings';
import { twoTexts } from './scenarios/two-texts';
import { twoWindows } from './scenarios/two-windows';
import { update } from './scenarios/update';
import { useStage } from './steps/stage';

const SCENARIOS = [
  recognition, contents, readingPosition, moving, sessionBars, glossary, termCards, termCardActions, termCardRoom, termDrawings, layoutShift, pageLeftAsFound,
  notes, highlights, selectionButton, manyHighlights, popup, popupByKeys, sessionsView, glossaryView, otherWays, exportToMarkdown, passageLanding, composition, twoWindows,
  twoTexts, offers, missingPassages, switchedOff, endurance, accessibility, realPost,
  calledPages, siteAccess, update, quiet,
];

/** Registers every scenario for one browser, which is launched once and starts anew only where that is the point. */
export function playAll(name: BrowserName): void {
  describe(`the companion in ${name}`, () => {
    const stage = useStage(name);
    for (const play of SCENARIOS) play(stage);
  });
}
