import { describe, expect, it } from 'vitest';
import { cycles, featureCrossings, wrongArrows } from './rules/import-rules';
import { madeUp, readSources } from './project-files';

const sources = readSources('src', 'entrypoints');

describe('the layers', () => {
  it('have no import that their table does not have', () => {
    expect(sources.size).toBeGreaterThan(80);
    expect(wrongArrows(sources)).toEqual([]);
  });

  it('have no cycle', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('have no feature that imports another', () => {
    expect(featureCrossings(sources)).toEqual([]);
  });
});

describe('the search for wrong imports', () => {
  it.each([
    ['a plain import', 'src/domain/a.ts', "import { b } from '../page/b';", 'domain may not import page'],
    ['a type', 'src/domain/a.ts', "import type { B } from '../i18n/b';", 'domain may not import i18n'],
    ['a type in an expression', 'src/page/a.ts', "type B = import('../ui/b').B;", 'page may not import ui'],
    ['a dynamic import', 'src/page/a.ts', "const b = () => import('../storage/b');", 'page may not import storage'],
    ['a re-export', 'src/post/a.ts', "export * from '../page/b';", 'post may not import page'],
    ['a named re-export', 'src/post/a.ts', "export { b } from '../page/b';", 'post may not import page'],
    ['a style sheet', 'src/domain/a.ts', "import css from '../../assets/b.css?inline';", 'domain may not import assets'],
    ['the database behind its reading', 'src/ui/a.ts', "import { b } from '../storage/notes/repository';", 'ui may not import storage'],
    [
      'the server in the page',
      'src/content/features/a/index.ts',
      "import { b } from '../../../messaging/server';",
      'content may not import messaging-server',
    ],
    ['the post in the page', 'src/page/a.ts', "import { POST } from '../post/post';", 'page may not import post'],
    [
      'the post in a feature',
      'src/content/features/a/index.ts',
      "import { OUTLINE } from '../../../post/outline';",
      'content may not import post',
    ],
    ['the glossary in a window, fetched late', 'src/ui/a.ts', "const cards = () => import('../post/cards');", 'ui may not import post'],
    [
      'the post in the background',
      'src/background/a.ts',
      "import { POST_FACTS } from '../post/outline';",
      'background may not import post',
    ],
    ['a schema in the client', 'src/messaging/client.ts', "import { b } from '../schema/b';", 'messaging-client may not import schema'],
    [
      'the browser outside the platform',
      'src/background/a.ts',
      "import { browser } from 'wxt/browser';",
      'background may not import this package',
    ],
    ['the polyfill outside the platform', 'src/ui/a.ts', "import browser from 'webextension-polyfill';", 'ui may not import this package'],
    ['zod in the page', 'src/page/a.ts', "import * as z from 'zod/mini';", 'page may not import this package'],
    ['an unknown package', 'src/ui/a.ts', "import lodash from 'lodash';", 'no package of the table'],
    ['a folder outside the table', 'src/utils/a.ts', "import { b } from '../domain/b';", 'no layer of the table'],
    ['a computed import', 'src/platform/a.ts', 'const b = (name: string) => import(name);', 'no package of the table'],
  ])('finds %s', (_what, path, code, why) => {
    expect(wrongArrows(madeUp({ [path]: code })).join()).toContain(why);
  });

  it('allows a right import', () => {
    expect(
      wrongArrows(madeUp({ 'src/ui/a.tsx': "import { render } from 'preact'; import { b } from '../storage/notes/reading';" })),
    ).toEqual([]);
  });
});

describe('the search for cycles', () => {
  it.each([
    ['of two', { 'src/domain/a.ts': "import './b';", 'src/domain/b.ts': "import './a';" }],
    ['of three', { 'src/domain/a.ts': "import './b';", 'src/domain/b.ts': "import './c';", 'src/domain/c.ts': "export * from './a';" }],
    ['of types', { 'src/domain/a.ts': "import type { B } from './b';", 'src/domain/b.ts': "import type { A } from './a';" }],
    ['over an index', { 'src/content/features/a/index.ts': "import './b';", 'src/content/features/a/b.ts': "import { a } from '../a';" }],
  ])('finds a cycle %s', (_what, files: Record<string, string>) => {
    expect(cycles(madeUp(files))).toHaveLength(1);
  });

  it('finds none in a diamond', () => {
    const files = {
      'src/domain/a.ts': "import './b'; import './c';",
      'src/domain/b.ts': "import './d';",
      'src/domain/c.ts': "import './d';",
      'src/domain/d.ts': '',
    };
    expect(cycles(madeUp(files))).toEqual([]);
  });
});

describe('the search for features that reach too far', () => {
  it.each([
    ['into another feature', "import { b } from '../glossary/marks';"],
    ['into another feature for a type', "import type { B } from '../glossary';"],
    ['into the frame for more than a type', "import { FEATURES } from '../../registry';"],
  ])('finds an import %s', (_what, code) => {
    expect(
      featureCrossings(madeUp({ 'src/content/features/contents/index.ts': code, 'src/content/features/glossary/index.ts': '' })),
    ).toHaveLength(1);
  });

  it('allows the types of the frame, the own files of a feature and the registry', () => {
    const files = {
      'src/content/features/contents/index.ts': "import type { Feature } from '../../feature'; import { a } from './a';",
      'src/content/registry.ts': "import { contents } from './features/contents';",
    };
    expect(featureCrossings(madeUp(files))).toEqual([]);
  });
});
