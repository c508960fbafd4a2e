import { describe } from 'vitest';
import type { BrowserName } from '../browser/browser';
import { contents } from './scenarios/contents';
import { glossary } from './scenarios/glossary';
import { layoutShift } from './scenarios/layout-shift';
import { pageLeftAsFound } from './scenarios/page-left-as-found';
import { recognition } from './scenarios/recognition';
import { sessionBars } from './scenarios/session-bars';
import { termCards } from './scenarios/term-cards';
import { useStage } from './steps/stage';

/** Registers every scenario for one browser, which is launched once. */
export function playAll(name: BrowserName): void {
  describe(`the companion in ${name}`, () => {
    const stage = useStage(name);
    recognition(stage);
    contents(stage);
    sessionBars(stage);
    glossary(stage);
    termCards(stage);
    layoutShift(stage);
    pageLeftAsFound(stage);
  });
}
