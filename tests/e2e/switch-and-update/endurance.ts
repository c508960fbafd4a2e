import { expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';
import { turnOffAndOn } from '../steps/extension/settings';
import { readMetrics } from '../steps/page/metrics';
import { REPEATS, times } from '../../sample';
import { waitIn } from '../steps/stage/wait-in';

/** A hundred rounds find what a single one leaves behind, were it a few listeners; a sample finds what leaves many. */
const ROUNDS = times(100, 10);

/** Off and on again, many times: what is taken off must be gone, listeners and nodes included. */
export function endurance(stage: Stage): void {
  describeFresh(stage, 'off and on, many times,', { sampledIn: 'chromium' }, () => {
    it('leaves the page with the marks, hosts and listeners it had', REPEATS, async (context) => {
      const page = await stage.open('desktop');
      const popupPage = await stage.extensionPage();
      const count = () =>
        page.evaluate(() => ({
          hosts: document.querySelectorAll('techand-companion').length,
          marks: CSS.highlights.get('techand-term')?.size,
          texts: document.evaluate('count(//text())', document, null, XPathResult.NUMBER_TYPE).numberValue,
        }));
      const untilReady = () => waitIn(page, () => document.documentElement.dataset['techand'] === 'ready');
      // The first rounds fill caches that stay (style sheets, compiled code).
      await turnOffAndOn(popupPage, times(40, 5));
      await untilReady();
      const before = await count();
      const metricsBefore = await readMetrics(stage.name, page);
      await turnOffAndOn(popupPage, ROUNDS);
      await untilReady();
      expect(await count()).toEqual(before);
      const metricsAfter = await readMetrics(stage.name, page);
      if (metricsBefore === null || metricsAfter === null) {
        context.annotate('Firefox tells no counts of listeners and nodes: only what is in the page was compared.');
        return;
      }
      expect(metricsAfter.listeners).toBeLessThanOrEqual(metricsBefore.listeners + 5);
      expect(metricsAfter.nodes).toBeLessThanOrEqual(metricsBefore.nodes);
      // One companion left behind each time would be megabytes; what the engine itself caches is a fraction of one.
      expect(metricsAfter.heapBytes - metricsBefore.heapBytes).toBeLessThan(512 * 1024);
    });
  });
}
