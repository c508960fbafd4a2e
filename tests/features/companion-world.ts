import { failure, success } from '../../src/domain/result';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { CompanionWorld } from '../../src/features/feature';
import type { PageReport, TabMessages } from '../../src/messaging/messages';
import { buildPage } from '../fixtures/pages';

/** A companion’s world that answers from memory. */
export interface FakeWorld extends CompanionWorld {
  readonly asked: string[];
  readonly change: (settings: Settings) => void;
  readonly report: () => PageReport;
  readonly tell: (type: keyof TabMessages, request: object) => unknown;
}

export function fakeWorld({ stored = DEFAULT_SETTINGS, isOff = false } = {}): FakeWorld {
  const asked: string[] = [];
  const answers = new Map<string, (request: never) => unknown>();
  let change: (settings: Settings) => void = () => undefined;
  return {
    document,
    language: 'ko',
    asked,
    ask: async (type) => {
      asked.push(type);
      if (type === 'page/mounted') return success({ highlights: [], counts: { s1: 2 } } as never);
      return type === 'term/descriptions' ? success({ text2sql: '질문을 SQL로 옮기는 일이다.' } as never) : failure('not-found');
    },
    answer: (type, handler, signal) => {
      answers.set(type, handler as (request: never) => unknown);
      signal.addEventListener('abort', () => answers.delete(type));
    },
    isPrivate: () => false,
    isOff: () => isOff,
    loadSettings: async () => stored,
    changeSettings: async (changes) => ({ ...stored, ...changes }),
    onSettingsChanged: (listener) => {
      change = listener;
    },
    change: (settings) => change(settings),
    report: () => answers.get('page/report')?.({} as never) as PageReport,
    tell: (type, request) => answers.get(type)?.(request as never),
  };
}

/** The document's address is the post's, and nothing covers its top, since happy-dom has no layout. */
export function atHome(): void {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL('https://tech.kakaoenterprise.com/173');
  document.elementsFromPoint = () => [];
  givePopovers(HTMLElement.prototype);
}

/** happy-dom has no popovers: here one is open while it carries an attribute. */
function givePopovers(prototype: HTMLElement): void {
  if ('showPopover' in prototype) return;
  const { matches } = Element.prototype;
  Object.assign(prototype, {
    showPopover(this: HTMLElement) { this.dataset['open'] = ''; },
    hidePopover(this: HTMLElement) { delete this.dataset['open']; },
    matches(this: HTMLElement, selector: string) { return matches.call(this, selector.replace(':popover-open', '[data-open]')); },
  });
}

/** Puts a variant of the page into the document. */
export function show(variant: string): void {
  const page = new DOMParser().parseFromString(buildPage(variant), 'text/html');
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
  delete document.documentElement.dataset['techand'];
}
