import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { bundledWeb } from '../../../scripts/demo/bundled-web';
import { SHOWN, walk } from '../../../scripts/demo/walk';
import { launchBrowser } from '../../browser/browser';
import { startSite } from '../../browser/site';
import { builtExtension } from '../steps/stage/built-extension';
import { describeSampled } from '../steps/stage/fresh';

/** What the README's first command shows. */
export function demo(): void {
  describeSampled(inject('browserName'), 'the demo', { sampledIn: null }, () => {
    it('goes through the main job, from opening the post to the edited file that comes back', async () => {
      const name = inject('browserName');
      const folder = await mkdtemp(join(tmpdir(), 'techand-demo-'));
      const site = await startSite(bundledWeb());
      const browser = await launchBrowser(name, { extensionDir: builtExtension(name), site, language: 'ko' });
      try {
        const said: string[] = [];
        await walk(browser, folder, (line) => said.push(line));
        expect(said.filter((line) => /^\d+\. /.test(line))).toHaveLength(11);
        expect((await readdir(folder)).toSorted()).toEqual(['index.html', ...SHOWN.map(({ file }) => file)].toSorted());
      } finally {
        await browser.close();
        await site.close();
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
}
