import type { Sources } from './project-files';
import { isNode, nodesOf, type SyntaxNode } from './syntax';

/** Each text of a table with the path to it; functions are called with 1 and with 2, which reaches both numbers. */
export function sampleTexts(table: unknown, path = ''): { readonly path: string; readonly text: string }[] {
  if (typeof table === 'string') return [{ path, text: table }];
  if (typeof table === 'function')
    return [1, 2].map((count) => ({ path, text: String((table as (...args: number[]) => unknown)(count, count)) }));
  return entriesOf(table).flatMap(([key, value]) => sampleTexts(value, join(path, key)));
}

/** Texts that one language has and the other lacks, is empty in, or makes in another way. */
export function missingKeys(korean: unknown, english: unknown, path = ''): string[] {
  if (korean === undefined) return [`${path}: not in Korean`];
  if (english === undefined) return [`${path}: not in English`];
  if ((typeof korean === 'function') !== (typeof english === 'function')) return [`${path}: a function in one language alone`];
  if (typeof korean === 'string' || typeof english === 'string') {
    return [...emptiness(korean, path, 'Korean'), ...emptiness(english, path, 'English')];
  }
  const keys = new Set([...entriesOf(korean), ...entriesOf(english)].map(([key]) => key));
  return [...keys].flatMap((key) => missingKeys(partOf(korean, key), partOf(english, key), join(path, key)));
}

/** Paths of the texts that raise their voice. */
export function loudTexts(table: unknown): string[] {
  return [
    ...new Set(
      sampleTexts(table)
        .filter(({ text }) => /[!！]/.test(text))
        .map(({ path }) => path),
    ),
  ];
}

function emptiness(text: unknown, path: string, language: string): string[] {
  return String(text).trim() === '' ? [`${path}: empty in ${language}`] : [];
}

function entriesOf(table: unknown): [string, unknown][] {
  return typeof table === 'object' && table !== null ? Object.entries(table) : [];
}

function partOf(table: unknown, key: string): unknown {
  return entriesOf(table).find(([own]) => own === key)?.[1];
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Every function of a module of texts that is called instead of handed to `useTexts`, as `path: name`. */
export function calledTexts(sources: Sources): string[] {
  return [...sources]
    .flatMap(([path, source]) => {
      const nodes = nodesOf(path, source);
      const names = nodes.flatMap(({ type, source: from, specifiers }) =>
        type === 'ImportDeclaration' && isNode(from) && /\/i18n\//.test(String(from['value'])) ? (specifiers as SyntaxNode[]) : [],
      );
      const texts = new Set(names.flatMap(({ local }) => (isNode(local) ? [local['name']] : [])));
      const called = nodes.flatMap(({ type, callee }) =>
        type === 'CallExpression' && isNode(callee) && texts.has(callee['name']) ? [`${path}: ${String(callee['name'])}`] : [],
      );
      return [...new Set(called)];
    })
    .toSorted();
}
