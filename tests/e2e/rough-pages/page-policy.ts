import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { POPUP_PAGE } from '../steps/stage/built-extension';
import type { Stage } from '../steps/stage/stage';
import { addressOf } from '../steps/stage/web';

/** What the browser refuses to the extension's own pages, whatever their code asks for; each refusal is said on the console. */
export function pagePolicy(stage: Stage): void {
  describeFresh(stage, 'an extension page', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.browser().openExtensionPage(POPUP_PAGE);
      await page.waitForSelector('#note');
    });
    afterAll(() => page.close());

    it('cannot send or fetch anything, not even from the post’s own site', async () => {
      const refused = await refusalOf(page, async (address) => {
        await fetch(address).catch(() => undefined);
      });
      expect(refused).toEqual({ directive: 'connect-src', address: addressOf('desktop') });
    });

    it('cannot run a script in its text', async () => {
      const refused = await refusalOf(page, () => {
        const script = document.createElement('script');
        script.textContent = 'document.body.dataset.ran = "yes"';
        document.body.append(script);
      });
      expect(refused).toEqual({ directive: 'script-src-elem', address: 'inline' });
      expect(await page.evaluate(() => document.body.dataset['ran'])).toBeUndefined();
    });

    it('cannot load a picture from elsewhere', async () => {
      const refused = await refusalOf(page, (address) => {
        document.body.append(Object.assign(new Image(), { src: address }));
      });
      expect(refused).toEqual({ directive: 'img-src', address: addressOf('desktop') });
    });

    it('cannot send a form', async () => {
      const refused = await refusalOf(page, (address) => {
        const form = Object.assign(document.createElement('form'), { action: address });
        document.body.append(form);
        form.requestSubmit();
      });
      expect(refused?.directive).toBe('form-action');
    });
  });
}

interface Refusal {
  readonly directive: string;
  readonly address: string;
}

/** Does something in the page that its policy should refuse, and gives what the browser says; null where it says nothing for a second. */
async function refusalOf(page: Page, act: (address: string) => void | Promise<void>): Promise<Refusal | null> {
  const told = page.evaluate(
    () =>
      new Promise<Refusal | null>((resolve) => {
        const late = setTimeout(() => resolve(null), 1000);
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI }) => {
            clearTimeout(late);
            resolve({ directive: effectiveDirective, address: blockedURI });
          },
          { once: true },
        );
      }),
  );
  await page.evaluate(act, addressOf('desktop'));
  return told;
}
