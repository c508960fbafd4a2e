import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { land, linkPassages, type LinkedPassage } from '../steps/page/landing';
import { REPEATS, sample, times } from '../../sample';
import type { Stage } from '../steps/stage/stage';
import { leaveOut } from '../../left-out';
import { NO_MATERIAL } from '../../material';
import { hasRealPost, REAL } from '../steps/stage/web';

/** Browsers scroll a found text to the middle of the window; the link may begin a word, and so a line, earlier. */
const NEAR = 40;

/** The kinds among which a post's recurring sentence is taken whole and in part. */
const RECURRING = new Set(['a sentence within a line', 'parentheses']);

/** Every link that is built opens its very passage, companion mounted. */
export function passageLanding(stage: Stage): void {
  describeFresh(stage, 'links to passages of every kind', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.newPage();
    });

    it('land on them', REPEATS, async () => {
      expect(await strayed(page, linkPassages('desktop', 'desktop', times(2, 1)), times(36, 18))).toEqual([]);
    });

    describeSampled(stage.name, 'of other texts', { sampledIn: null }, () => {
      if (hasRealPost) {
        it('land on them in the real post, where calls to action recur', REPEATS, async () => {
          const recurring = linkPassages(REAL, REAL, times(60, 8)).filter(({ what, before }) => before > 0 && RECURRING.has(what));
          expect(await strayed(page, [...recurring, ...linkPassages(REAL, REAL, 1)], 24)).toEqual([]);
        });
      } else {
        leaveOut('links to passages of the real post', NO_MATERIAL);
      }

      it('land on them though they were taken where all letters are decomposed', REPEATS, async () => {
        expect(await strayed(page, linkPassages('nfd', 'desktop', 1), 12)).toEqual([]);
      });
    });
  });
}

/** The kinds of passages whose links led elsewhere, with the link's number and the distance in pixels. */
async function strayed(page: Page, passages: readonly LinkedPassage[], atLeast: number): Promise<string[]> {
  expect(passages.length).toBeGreaterThanOrEqual(atLeast);
  const wrong: string[] = [];
  for (const [index, passage] of sample([...passages.entries()], 3)) {
    const distance = await land(page, passage);
    if (typeof distance === 'string' || distance > NEAR) wrong.push(`${index} ${passage.what}: ${distance}`);
  }
  return wrong;
}
