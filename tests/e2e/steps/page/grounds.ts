import type { Page } from 'puppeteer-core';

/** The time in which our colours have to change, in milliseconds: a slow transition of the page's own is 400. */
const MOMENT = 900;

/** The themes that our hosts wear, each once, as soon as they are as expected or after a moment. */
export function themesOf(page: Page, expected: string): Promise<string[]> {
  return page.evaluate(
    async (wanted, moment) => {
      const worn = () => [
        ...new Set([...document.querySelectorAll<HTMLElement>('techand-companion')].map(({ dataset }) => dataset['theme'] ?? '')),
      ];
      for (const end = performance.now() + moment; performance.now() < end && worn().join() !== wanted;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return worn();
    },
    expected,
    MOMENT,
  );
}

/** Texts of ours beside and in the article that have less contrast than 4.5:1 on what lies behind them: a ground of ours, or any of the page's colours. */
export function faintTexts(page: Page, behind: string[]): Promise<string[]> {
  return page.evaluate(async (grounds) => {
    // What has no plain ground is told a moment later than the theme.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (css: string): number => {
      if (pen === null) throw new Error('no canvas');
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const parentOf = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const groundsOf = (element: Element): readonly string[] => {
      for (let at: Element | null = element; at !== null && !at.matches('.contents_style'); at = parentOf(at)) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return [backgroundColor];
        // The contents are beside the article, over the page's background.
        if (at instanceof HTMLElement && at.dataset['part'] === 'contents')
          return [...grounds, getComputedStyle(document.body).backgroundColor];
        if (at.localName === 'techand-companion') break;
      }
      return grounds;
    };
    const faint: string[] = [];
    for (const host of document.querySelectorAll('techand-companion:is([data-part="session-bar"], [data-part="contents"])')) {
      for (const element of host.shadowRoot?.querySelectorAll('a, b, span, button, p') ?? []) {
        const words = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map(({ nodeValue }) => nodeValue?.trim())
          .join(' ')
          .trim();
        if (words === '' || element.closest('.unseen') || element.getClientRects().length === 0) continue;
        const text = luminance(getComputedStyle(element).color);
        const contrasts = groundsOf(element).map((ground) => {
          const [low = 0, high = 0] = [text, luminance(ground)].toSorted((one, other) => one - other);
          return (high + 0.05) / (low + 0.05);
        });
        if (Math.min(...contrasts) < 4.5) faint.push(`${words}: ${Math.min(...contrasts).toFixed(2)}`);
      }
    }
    return faint;
  }, behind);
}
