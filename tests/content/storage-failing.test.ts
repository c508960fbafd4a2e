// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../src/domain/result';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { startCompanion } from '../../src/content/companion';
import { cardTexts } from '../../src/i18n/glossary/card';
import { pageTexts } from '../../src/i18n/page';
import { cardOf } from '../../src/post/cards';
import { trusted } from '../page/trusted';
import { atHome, fakePorts, show, type FakePorts } from './fake-ports';
import { pressWord } from './features/glossary/painted';

const TERM = 'text2sql';
const texts = { ...pageTexts('ko'), ...cardTexts('ko') };
const refused = async () => failure('unreachable' as const);
const broken = (): Promise<never> => Promise.reject(new Error('no storage'));

let controller: AbortController;
const onUnhandled = vi.fn();

beforeEach(() => {
  controller = new AbortController();
  atHome();
  show('desktop');
  onUnhandled.mockClear();
  process.on('unhandledRejection', onUnhandled);
});
afterEach(async () => {
  controller.abort();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', onUnhandled);
  expect(onUnhandled).not.toHaveBeenCalled();
});

async function start(changes: Partial<FakePorts>): Promise<FakePorts> {
  const inner = fakePorts();
  const ask: FakePorts['ask'] = async (type, request) =>
    type === 'term/card'
      ? success({ ...cardOf(TERM), relatedNames: [], styles: '', texts: { ko: cardTexts('ko'), en: cardTexts('en') } } as never)
      : inner.ask(type, request);
  const ports = { ...inner, ask, ...changes };
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
  return ports;
}

const card = (): ShadowRoot | null | undefined => document.querySelector('techand-companion[data-part="card"]')?.shadowRoot;
const readerClicks = (element: Element | null | undefined): unknown =>
  element?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
const openCard = async (): Promise<void> => {
  pressWord('Text2SQL');
  await vi.waitFor(() => expect(card()?.querySelector('.said')).not.toBeNull());
};

describe('the companion without a working storage', () => {
  it('is mounted all the same', async () => {
    await start({ loadSettings: broken });
    expect(document.querySelectorAll('techand-companion[data-part="session-bar"]')).toHaveLength(7);
    window.dispatchEvent(trusted(Object.assign(new Event('pageshow'), { persisted: true })));
  });

  it('keeps the contents closed for this page view', async () => {
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
    await start({ changeSettings: refused });
    const root = document.querySelector('techand-companion[data-part="contents"]')?.shadowRoot;
    readerClicks(root?.querySelector('.toggle'));
    await vi.waitFor(() => expect(root?.querySelector('nav')?.hidden).toBe(true));
  });

  it('says in the card that a term could not be made known', async () => {
    await start({ changeSettings: refused });
    await openCard();
    readerClicks([...(card()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === texts.know));
    await vi.waitFor(() => expect(card()?.querySelector('.said')?.textContent).toBe(texts.noteNotCreated));
  });
});

describe('a page that removes parts of the companion', () => {
  it('does not prevent switching off, even without the card’s host', async () => {
    const ports = await start({});
    await openCard();
    const panel = card()?.querySelector<HTMLElement>('.card');
    document.querySelector('techand-companion[data-part="card"]')?.remove();
    // As browsers do: what is taken away is no open popover any more, and cannot become one.
    delete panel?.dataset['open'];
    vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(function show(this: HTMLElement) {
      if (!this.isConnected) throw new DOMException('not connected', 'InvalidStateError');
    });
    ports.change({ ...DEFAULT_SETTINGS, enabled: false });
    expect(ports.report()).toEqual({ state: 'off' });
    vi.restoreAllMocks();
  });

  it('is still painted after it has shortened a text', async () => {
    const ports = await start({});
    const texts = [...document.querySelectorAll('.contents_style p')].flatMap(({ childNodes }) => [...childNodes]);
    const long = texts.find((node): node is Text => node instanceof Text && node.length > 60);
    const exact = long?.data.slice(30, 55) ?? '';
    const target = { quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } };
    if (long !== undefined) long.data = long.data.slice(0, 10);
    const change = { after: '', state: '1', added: [{ target, colour: 'yellow' }], removed: [], counts: {} };
    expect(ports.tell('page/notes', change)).toBeNull();
  });
});
