// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../src/domain/result';
import { startCompanion } from '../../src/content/companion';
import { cardTexts } from '../../src/i18n/glossary/card';
import { pageTexts } from '../../src/i18n/page';
import { cardOf } from '../../src/post/cards';
import { trusted } from '../page/trusted';
import { atHome, fakePorts, show, type FakePorts } from './fake-ports';
import { pressWord } from './features/glossary/painted';

const TERM = 'text2sql';
const texts = { ...pageTexts('ko'), ...cardTexts('ko') };

let controller: AbortController;
let ports: FakePorts;

beforeEach(async () => {
  controller = new AbortController();
  atHome();
  show('desktop');
  // Room for the panel beside the article: only there it is folded for good.
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
  ports = withCards(fakePorts());
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
});
afterEach(() => controller.abort());

const rootOf = (part: string): ShadowRoot | null | undefined =>
  document.querySelector(`techand-companion[data-part="${part}"]`)?.shadowRoot;
const buttonOf = (part: string, name: string): HTMLElement | undefined =>
  [...(rootOf(part)?.querySelectorAll('button') ?? [])].find(
    (button) => (button.getAttribute('aria-label') ?? button.getAttribute('title') ?? button.textContent) === name,
  );
const readerClicks = (element: Element | null | undefined): unknown =>
  element?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
const countOf = (type: string): number => ports.asked.filter((each) => each === type).length;
const isFolded = (): boolean => rootOf('contents')?.querySelector('nav')?.hidden === true;
const waitShortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const openCard = async (): Promise<void> => {
  pressWord('Text2SQL');
  await vi.waitFor(() => expect(buttonOf('card', texts.createTermNote)).toBeDefined());
};
const comeBack = (): Event => Object.assign(new Event('pageshow'), { persisted: true });

describe('a script of the page that presses the contents’ button', () => {
  it('closes the contents for this page view and stores nothing', async () => {
    buttonOf('contents', texts.contents)?.click();
    await vi.waitFor(() => expect(isFolded()).toBe(true));
    expect(ports.stored).toEqual([]);
  });

  it('is not taken for the reader, whose press is stored', async () => {
    readerClicks(buttonOf('contents', texts.contents));
    await vi.waitFor(() => expect(isFolded()).toBe(true));
    expect(ports.stored).toEqual([{ contentsOpen: false }]);
  });
});

describe('a script of the page that presses in a card', () => {
  it('creates no note and makes no term known', async () => {
    await openCard();
    buttonOf('card', texts.createTermNote)?.click();
    buttonOf('card', texts.know)?.click();
    await waitShortly();
    expect(ports.asked).not.toContain('term/create-note');
    expect(ports.stored).toEqual([]);
    readerClicks(buttonOf('card', texts.createTermNote));
    readerClicks(buttonOf('card', texts.know));
    await waitShortly();
    expect(ports.asked).toContain('term/create-note');
    expect(ports.stored).toEqual([{ known: { ids: [TERM], isKnown: true } }]);
  });

  it('can close the card, as an extension does that clicks for its reader', async () => {
    await openCard();
    buttonOf('card', texts.close)?.click();
    await vi.waitFor(() => expect(buttonOf('card', texts.createTermNote)).toBeUndefined());
  });
});

describe('any events that a script of the page sends', () => {
  const TYPES = [
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'keydown',
    'keyup',
    'focusin',
    'change',
    'input',
    'submit',
    'scroll',
    'scrollend',
    'visibilitychange',
    'pagehide',
    'pageshow',
    'hashchange',
    'resize',
    'selectionchange',
    'load',
    'DOMContentLoaded',
  ];

  it('create no note, store nothing, and mount no second companion', async () => {
    await openCard();
    const parts = [...document.querySelectorAll('techand-companion')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('button, a') ?? []),
    ]);
    expect(parts.length).toBeGreaterThan(40);
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const before = ports.asked.length;
    for (const type of TYPES) {
      for (const target of [...parts, document, window]) {
        target.dispatchEvent(
          Object.assign(new Event(type, { bubbles: true, cancelable: true, composed: true }), { key: 'Enter', persisted: true }),
        );
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(ports.asked.slice(before).filter((type) => type !== 'term/card')).toEqual([]);
    expect(ports.stored).toEqual([]);
  });
});

describe('a page that comes back from the back/forward cache', () => {
  it('asks for its notes once, and not when a script sends the event 2,000 times', async () => {
    for (let times = 0; times < 2000; times += 1) window.dispatchEvent(comeBack());
    await waitShortly();
    expect(countOf('page/mounted')).toBe(1);
    window.dispatchEvent(trusted(comeBack()));
    await waitShortly();
    expect(countOf('page/mounted')).toBe(2);
  });
});

function withCards(inner: FakePorts): FakePorts {
  const ask: FakePorts['ask'] = async (type, request) => {
    const card = type === 'term/card' ? cardOf((request as { id: string }).id) : null;
    return card === null
      ? inner.ask(type, request)
      : success({ ...card, relatedNames: [], styles: '', texts: { ko: cardTexts('ko'), en: cardTexts('en') } } as never);
  };
  return { ...inner, ask };
}
