import { expect, it } from 'vitest';
import { leaveOut } from '../../left-out';
import { describeFresh } from '../steps/fresh';
import { letPass } from '../steps/let-pass';
import { REPEATS, times } from '../steps/sample';
import type { Stage } from '../steps/stage';

/** How long each page is measured, in milliseconds. */
const MEASURED_MS = times(4000, 2000);

/** What a page does, and how much script it may cost with the companion, in milliseconds a second; its own is a few of them. */
const PAGES: readonly (readonly [what: string, page: () => void, most: number])[] = [
  ['changes outside the article ten times a second', changeOutside, 15],
  ['has a clock in the article', tickInside, 15],
];

/** Watching costs next to nothing, whatever else goes on in the page. */
export function watchingCost(stage: Stage): void {
  if (stage.name === 'firefox') {
    leaveOut('what watching costs in Firefox', 'the driver does not tell how long its scripts ran');
    return;
  }
  describeFresh(stage, 'a page that never rests', () => {
    it.each(PAGES)('%s', REPEATS, async (_, change, most) => {
      const page = await stage.open('desktop');
      await page.bringToFront();
      await page.evaluate(change);
      await letPass(1000, 'what is done at rest is over then, and the first looks have used what was saved up');
      const before = await page.metrics();
      await letPass(MEASURED_MS, 'the time that is measured');
      const after = await page.metrics();
      const script = ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000;
      expect(script / (MEASURED_MS / 1000)).toBeLessThan(most);
      await page.close();
    });
  });
}

function changeOutside(): void {
  const box = document.createElement('div');
  document.body.prepend(box);
  setInterval(() => {
    const line = document.createElement('b');
    line.textContent = String(performance.now());
    box.replaceChildren(line);
  }, 100);
}

function tickInside(): void {
  const clock = document.createElement('p');
  document.querySelector('.contents_style h3')?.after(clock);
  setInterval(() => {
    clock.textContent = new Date().toISOString();
  }, 1000);
}
