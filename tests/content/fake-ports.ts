import { afterEach, expect } from 'vitest';
import { failure, success } from '../../src/domain/result';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { ContentPorts } from '../../src/content/feature';
import type { PageReport, TabMessages } from '../../src/messaging/messages';
import { POST } from '../../src/post/post';
import { buildPage } from '../fixtures/pages';
import { giveHighlights } from './features/glossary/painted';

/** Ports of a content script that answer from memory. */
export interface FakePorts extends ContentPorts {
  readonly asked: string[];
  /** What was to be stored in the settings. */
  readonly stored: Partial<Settings>[];
  readonly change: (settings: Settings) => void;
  readonly report: () => PageReport;
  readonly tell: (type: keyof TabMessages, request: object) => unknown;
}

/** What each content script of a test would report. */
const reports: (() => PageReport)[] = [];

// What a handler throws is kept for the report and not thrown, so a test would not see it.
afterEach(() => {
  for (const report of reports.splice(0)) expect(report().failures ?? []).toEqual([]);
});

export function fakePorts({ post = POST, stored = DEFAULT_SETTINGS, isOff = false } = {}): FakePorts {
  const asked: string[] = [];
  const changed: Partial<Settings>[] = [];
  const answers = new Map<string, (request: never) => unknown>();
  let change: (settings: Settings) => void = () => undefined;
  return {
    post,
    document,
    language: 'ko',
    asked,
    stored: changed,
    ask: async (type) => {
      asked.push(type);
      if (type === 'page/mounted') return success({ highlights: [], counts: { s1: 2 } } as never);
      return failure('not-found');
    },
    answer: (type, handler, signal) => {
      answers.set(type, handler as (request: never) => unknown);
      if (type === 'page/report') reports.push(() => handler({} as never) as PageReport);
      signal.addEventListener('abort', () => answers.delete(type));
    },
    isOff: () => isOff,
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
    loadSettings: async () => stored,
    changeSettings: async (changes) => {
      changed.push(changes);
      return success(changeSettings(stored, changes));
    },
    onSettingsChanged: (listener) => {
      change = listener;
    },
    change: (settings) => change(settings),
    report: () => answers.get('page/report')?.({} as never) as PageReport,
    tell: (type, request) => answers.get(type)?.(request as never),
  };
}

/** The document's address is the post's, and nothing covers its top, since happy-dom has no layout. */
export function atHome(address = 'https://tech.kakaoenterprise.com/173'): void {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
  document.elementsFromPoint = () => [];
  givePopovers(HTMLElement.prototype);
  giveHighlights();
}

/** happy-dom has no popovers: here one is open while it carries an attribute. */
function givePopovers(prototype: HTMLElement): void {
  if ('showPopover' in prototype) return;
  const { matches } = Element.prototype;
  Object.assign(prototype, {
    showPopover(this: HTMLElement) {
      this.dataset['open'] = '';
    },
    hidePopover(this: HTMLElement) {
      delete this.dataset['open'];
    },
    matches(this: HTMLElement, selector: string) {
      return matches.call(this, selector.replace(':popover-open', '[data-open]'));
    },
  });
}

/** Puts a variant of the page into the document. */
export function show(variant: string): void {
  const page = new DOMParser().parseFromString(buildPage(variant), 'text/html');
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
  delete document.documentElement.dataset['techand'];
}
