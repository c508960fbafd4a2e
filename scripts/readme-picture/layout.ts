import type { Page, Viewport } from 'puppeteer-core';
import type { Popup } from '../../tests/browser/browser';
import { expectThat } from '../demo/step';
import type { Box } from './scene';

/** Size of the picture in CSS pixels. */
export const PICTURE = { width: 1280, height: 800 } as const;

/** Pixels of the file for each CSS pixel. */
export const DENSITY = 1.25;

/** Height of the blog's header in the own article. */
const HEADER = 65;

/** How large article and popup are drawn, and the space around them in CSS pixels. */
const SIZES = { article: 0.73, popup: 0.92, space: 24 } as const;

/** The viewport of the article, as wide as the contents need and as high as the picture; its header is left out. */
export const ARTICLE: Viewport = {
  width: 1440,
  height: HEADER + Math.floor((PICTURE.height - 2 * SIZES.space) / SIZES.article),
  deviceScaleFactor: SIZES.article * DENSITY,
};

/** A screen on which the popup gets the full height that browsers give it. */
export const SCREEN = { width: 2400, height: 1800, density: SIZES.popup * DENSITY } as const;

/** A photograph of the article, in as many pixels as the picture has for it. */
export async function photographArticle(page: Page, clip: Box): Promise<string> {
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/** A photograph of the popup, without what differs from run to run: the blinking caret and the time of saving. */
export async function photographPopup(popup: Popup): Promise<string> {
  const { page } = popup;
  expectThat(page !== null, 'a popup that cannot be photographed');
  await popup.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.style.caretColor = 'transparent';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue !== null) node.nodeValue = node.nodeValue.replace(/\d\d:\d\d$/, '10:32');
    }
  });
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

/** The page that is photographed in the end: both photographs on a quiet ground, the popup to the right. */
export function layOut(article: string, popup: string): string {
  const { space } = SIZES;
  // The photographs have the picture's density: drawn that much smaller, each of their pixels is one of the file.
  return `<!doctype html><meta charset="utf-8"><style>
    body {
      box-sizing: border-box; width: ${PICTURE.width}px; height: ${PICTURE.height}px; margin: 0; padding: ${space}px;
      display: flex; align-items: center; justify-content: space-between; background: #e9ecf1;
    }
    img { zoom: ${1 / DENSITY}; border-radius: ${10 * DENSITY}px; box-shadow: 0 0 0 ${DENSITY}px #d5dae2, 0 ${6 * DENSITY}px ${20 * DENSITY}px #1a27401f }
  </style><img alt="" src="data:image/png;base64,${article}"><img alt="" src="data:image/png;base64,${popup}">`;
}
