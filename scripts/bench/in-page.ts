import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../tests/browser/find-browser';
import { buildPage } from '../../tests/fixtures/pages';
import { hasMaterial, readMaterial } from '../../tests/material';
import { ROOT } from '../run';

export interface BenchPage {
  readonly html: string;
  /** What it is, for the notes below a table. */
  readonly name: string;
}

/** The real post where a copy of it is beside the project, else the project's own article of the same structure. */
export function benchPage(): BenchPage {
  if (hasMaterial('post/desktop.html')) return { html: readMaterial('post/desktop.html'), name: 'the real post' };
  return { html: buildPage('desktop'), name: "the project's own article" };
}

/** Shows the post without its own scripts and without a network, so that only what is measured runs. */
export async function showStill(page: Page, { html }: BenchPage): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 1280, height: 900 });
  await page.setOfflineMode(true);
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
}

/**
 * A module of `scripts/bench` with all its imports, as one script that sets `globalThis.bench` to its exports; `define`
 * gives the values of names such as `import.meta.env.FIREFOX`.
 */
export async function bundleForPage(file: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { ...define },
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: `${ROOT}scripts/bench/${file}`, formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} did not become one script`);
  return `${chunk.code}\nglobalThis.bench = bench;`;
}

/** Works in a new tab of a Chromium without the extension, and closes the tab. */
export async function inChromium<Value>(work: (newPage: () => Promise<Page>) => Promise<Value>): Promise<Value> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium found; set TECHAND_CHROMIUM to its path');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: [
      '--js-flags=--expose-gc',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    return await work(() => browser.newPage());
  } finally {
    await browser.close();
  }
}
