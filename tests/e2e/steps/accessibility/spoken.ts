import type { Page } from 'puppeteer-core';
import { spokenInChromium } from './spoken-chromium';
import { quietInFirefox, spokenInFirefox } from './spoken-firefox';
import type { Stage } from '../stage/stage';

/** A node of a page's accessibility tree, called by ARIA's names whatever the browser calls it. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** Of `focused`, `expanded`, `collapsed`; in Chromium also `checked`, `not checked`, `pressed`, `selected`, `disabled` and the like. */
  readonly states: readonly string[];
  readonly description: string;
  readonly children: readonly Spoken[];
}

/** A node as a browser gives it, its role called as there. */
export interface GivenNode extends Omit<Spoken, 'children'> {
  readonly children: readonly GivenNode[];
}

/** Reads a page as a screen reader does. */
export interface ScreenReader {
  /** Everything that a screen reader gets of the page now, hosts and shadow roots included. */
  readonly read: () => Promise<readonly Spoken[]>;
  /** The browser goes on without keeping a tree. */
  readonly close: () => Promise<void>;
}

/** A screen reader for the page that is in front. */
export async function startScreenReader(stage: Stage, page: Page): Promise<ScreenReader> {
  if (stage.name === 'firefox') {
    return {
      read: async () => simplified(await spokenInFirefox(stage)),
      close: () => quietInFirefox(stage),
    };
  }
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  return {
    read: async () => simplified(await spokenInChromium(session)),
    close: () => session.detach(),
  };
}

/** The parts of one role, and of one name where it is given, in order. */
export function partsOf(nodes: readonly Spoken[], role: string, name?: string): Spoken[] {
  return nodes.flatMap((node) => [
    ...(node.role === role && (name === undefined || node.name === name) ? [node] : []),
    ...partsOf(node.children, role, name),
  ]);
}

/** Without those parts. */
export function withoutParts(nodes: readonly Spoken[], isOut: (node: Spoken) => boolean): Spoken[] {
  return nodes.filter((node) => !isOut(node)).map((node) => ({ ...node, children: withoutParts(node.children, isOut) }));
}

/** One line a node, indented by depth: `button "이 절의 용어 9" collapsed`. */
export function transcriptOf(nodes: readonly Spoken[], depth = 0): string[] {
  return nodes.flatMap(({ role, name, states, description, children }) => [
    `${'  '.repeat(depth)}${[role, ...(name === '' ? [] : [JSON.stringify(name)]), ...states, ...(description === '' ? [] : [`(${description})`])].join(' ')}`,
    ...transcriptOf(children, depth + 1),
  ]);
}

/** Boxes that nothing is said of. */
const SILENT = new Set([
  '',
  'generic',
  'none',
  'section',
  'text container',
  'whitespace',
  'LineBreak',
  'InlineTextBox',
  'ListMarker',
  'list item marker',
]);
/** Roles that are read by their name alone: their contents say the same once more. */
const WHOLE = new Set(['button', 'link', 'heading', 'image', 'text']);
/** Roles that one browser names from their contents and the other does not. */
const UNNAMED = new Set(['listitem', 'paragraph', 'status']);

const ARIA_NAMES: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
  'text leaf': 'text',
  pushbutton: 'button',
  statusbar: 'status',
  graphic: 'image',
  img: 'image',
};

/** Simplifies a tree as given: boxes without a meaning are replaced by their children. */
function simplified(nodes: readonly GivenNode[]): Spoken[] {
  return nodes.flatMap((node) => {
    const role = ARIA_NAMES[node.role] ?? node.role;
    const isBox = SILENT.has(role) && node.description === '' && node.states.length === 0;
    if (isBox) return role === 'LineBreak' ? [] : simplified(node.children);
    const name = UNNAMED.has(role) ? '' : node.name.replace(/\s+/g, ' ').trim();
    if (role === 'text' && name === '') return [];
    return [{ role, name, states: node.states, description: node.description, children: WHOLE.has(role) ? [] : simplified(node.children) }];
  });
}
