import type { Page } from 'puppeteer-core';

/** Every node of the document as one line: depth, kind, name, attributes or text. Boundaries of text nodes show. */
export function readNodes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const read = (node: Node, depth: number): void => {
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' ') : '';
      lines.push(`${depth} ${node.nodeType} ${node.nodeName} ${attributes}${JSON.stringify(node.nodeValue)}`);
      for (const child of node.childNodes) read(child, depth + 1);
    };
    read(document, 0);
    return lines;
  });
}

/** The lines at which two readings part, at most five of each; empty where they are the same. */
export function differencesOf(before: readonly string[], after: readonly string[]): string[] {
  const at = before.findIndex((line, index) => line !== after[index]);
  if (at < 0 && before.length === after.length) return [];
  const from = at < 0 ? before.length : at;
  return [...before.slice(from, from + 5).map((line) => `- ${line}`), ...after.slice(from, from + 5).map((line) => `+ ${line}`)];
}

/** Every node of the article as `readNodes` writes it, the companion's own elements left out. */
export function articleNodes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const read = (node: Node, depth: number): void => {
      if (node.nodeName === 'TECHAND-COMPANION') return;
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' ') : '';
      lines.push(`${depth} ${node.nodeType} ${node.nodeName} ${attributes}${JSON.stringify(node.nodeValue)}`);
      for (const child of node.childNodes) read(child, depth + 1);
    };
    const article = document.querySelector('.contents_style');
    if (article !== null) read(article, 0);
    return lines;
  });
}
