// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteColour } from '../../../../src/domain/notes/colours';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import { failure, success } from '../../../../src/domain/result';
import { startCompanion } from '../../../../src/content/companion';
import type { Passage } from '../../../../src/messaging/messages';
import { trusted } from '../../../page/trusted';
import { atHome, fakePorts, show, type FakePorts } from '../../fake-ports';
import { paintedRanges } from '../glossary/painted';

let controller: AbortController;
let ports: FakePorts;
let sent: { type: string; request: Record<string, unknown> }[];
let failing: string[];

beforeEach(async () => {
  controller = new AbortController();
  sent = [];
  failing = [];
  atHome();
  show('desktop');
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => [new DOMRect(100, 100, 90, 20)] as unknown as DOMRectList;
  const inner = fakePorts({ stored: { ...DEFAULT_SETTINGS, colour: 'blue' } });
  const answers: Record<string, unknown> = {
    'highlight/create': { popupOpened: true },
    'highlight/open': { popupOpened: true },
    'highlight/colour': null,
    'highlight/link': { url: 'https://blog.example/1#:~:text=x' },
  };
  ports = {
    ...inner,
    ask: (async (type: string, request: Record<string, unknown>) => {
      if (type in answers) sent.push({ type, request });
      if (failing.includes(type)) return failure('unreachable');
      return type in answers ? success(answers[type]) : inner.ask(type as never, request as never);
    }) as FakePorts['ask'],
  };
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

const root = (): ShadowRoot => {
  const found = document.querySelector('techand-companion[data-part="selection"]')?.shadowRoot;
  if (!found) throw new Error('no bar');
  return found;
};
const bar = (): HTMLElement => root().querySelector('section') ?? document.createElement('p');
const buttons = (): HTMLElement[] => [...bar().querySelectorAll('button')];
const nameOf = (button: Element): string | null => button.getAttribute('aria-label') ?? button.textContent;
const button = (name: string): HTMLElement => {
  const found = buttons().find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no ${name} among ${buttons().map(nameOf).join(', ')}`);
  return found;
};
const press = (name: string): unknown => button(name).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
const key = (target: EventTarget, name: string): Event => {
  const event = trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
  target.dispatchEvent(event);
  return event;
};
const said = (): string => root().querySelector('[role="status"]')?.textContent ?? '';
const comes = () => vi.waitFor(() => expect(bar().hidden).toBe(false));

/** Selects the first words of a paragraph, and gives them as a passage. */
async function select(at = 0, length = 12): Promise<Passage> {
  const paragraph = [...document.querySelectorAll('.contents_style p')].filter(
    ({ firstChild }) => (firstChild?.textContent?.length ?? 0) > 30,
  )[at];
  const text = paragraph?.firstChild;
  if (!text) throw new Error('no paragraph');
  document.getSelection()?.setBaseAndExtent(text, 0, text, length);
  document.dispatchEvent(trusted(new Event('selectionchange')));
  return (await ports.tell('selection/read', {})) as Passage;
}

/** Tells the page of a highlight, as the background does. */
async function highlight(passage: Passage, colour: NoteColour): Promise<void> {
  ports.tell('page/notes', { after: undefined as never, state: 'y', added: [{ target: passage.target, colour }], removed: [], counts: {} });
  await vi.waitFor(() => expect(paintedRanges(`techand-note-${colour}`)).toHaveLength(1));
}

describe('the bar beside a selection', () => {
  it('is a toolbar with the colours, the last one first, a note and the link', async () => {
    expect(bar().hidden).toBe(true);
    await select();
    await comes();
    expect([bar().ariaLabel, bar().querySelector('[role="toolbar"]')?.ariaLabel]).toEqual(['구절', '구절']);
    expect(buttons().map(nameOf)).toEqual([
      '파랑으로 하이라이트',
      '노랑으로 하이라이트',
      '초록으로 하이라이트',
      '분홍으로 하이라이트',
      '메모하기',
      '링크 복사',
    ]);
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(trusted(new Event('selectionchange')));
    expect(bar().hidden).toBe(true);
  });

  it('is one stop of Tab, led through by the arrow keys, and left by Escape', async () => {
    await select();
    await comes();
    expect(key(document, 'Tab').defaultPrevented).toBe(true);
    expect(nameOf(root().activeElement ?? bar())).toBe('파랑으로 하이라이트');
    expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    for (const [name, to] of [
      ['ArrowRight', '노랑으로 하이라이트'],
      ['ArrowLeft', '파랑으로 하이라이트'],
      ['ArrowLeft', '링크 복사'],
      ['Home', '파랑으로 하이라이트'],
      ['End', '링크 복사'],
    ] as const) {
      expect(key(root().activeElement ?? bar(), name).defaultPrevented).toBe(true);
      expect(nameOf(root().activeElement ?? bar())).toBe(to);
    }
    expect(key(root().activeElement ?? bar(), 'Tab').defaultPrevented).toBe(false);
    key(root().activeElement ?? bar(), 'Escape');
    expect(bar().hidden).toBe(true);
  });

  it('highlights in a colour, opens nothing, and remembers the colour', async () => {
    const passage = await select();
    await comes();
    press('초록으로 하이라이트');
    await vi.waitFor(() => expect(said()).toBe('초록으로 하이라이트했어요.'));
    expect(sent).toEqual([{ type: 'highlight/create', request: { ...passage, colour: 'green', opens: false } }]);
    expect(ports.stored).toEqual([{ colour: 'green' }]);
    expect(root().querySelector('[role="status"]')?.className).toBe('unseen');
    expect([bar().hidden, document.getSelection()?.isCollapsed]).toEqual([true, true]);
  });

  it('stores no setting for the colour that is the last one already', async () => {
    await select();
    await comes();
    press('파랑으로 하이라이트');
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(ports.stored).toEqual([]);
  });

  it('opens the popup on a note in the last colour', async () => {
    const passage = await select();
    await comes();
    press('메모하기');
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'highlight/create', request: { ...passage, colour: 'blue', opens: true } }]));
    expect(document.getSelection()?.isCollapsed).toBe(false);
  });

  it('says so where it did not work', async () => {
    failing = ['highlight/create'];
    await select();
    await comes();
    press('초록으로 하이라이트');
    await vi.waitFor(() => expect(said()).toBe('하지 못했어요. 다시 해 보세요.'));
    expect(root().querySelector('[role="status"]')?.className).toBe('');
  });

  it.each([
    ['copies the link and says so', async () => undefined, '링크를 복사했어요.'],
    ['says where the browser refuses the clipboard', () => Promise.reject(new Error('no')), '링크를 복사하지 못했어요.'],
  ])('%s', async (_what, writeText, text) => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((link) => {
      copied.push(link);
      return writeText();
    });
    const passage = await select();
    await comes();
    press('링크 복사');
    await vi.waitFor(() => expect(said()).toBe(text));
    expect(sent).toEqual([{ type: 'highlight/link', request: passage }]);
    expect(copied).toEqual(['https://blog.example/1#:~:text=x']);
  });

  it('does nothing for a script of the page, nor where a button was stretched or made invisible', async () => {
    await select();
    await comes();
    for (const each of buttons()) each.click();
    button('초록으로 하이라이트').getBoundingClientRect = () => new DOMRect(0, 0, 900, 700);
    press('초록으로 하이라이트');
    bar().style.opacity = '0';
    press('분홍으로 하이라이트');
    press('메모하기');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([sent, ports.stored]).toEqual([[], []]);
  });
});

describe('the bar where a highlight is selected', () => {
  it('shows its colour and changes it', async () => {
    const passage = await select();
    await highlight(passage, 'pink');
    await select();
    await comes();
    expect(buttons().map((each) => each.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'false', 'true', null, null]);
    press('초록으로 하이라이트');
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'highlight/colour', request: { ...passage, colour: 'green' } }]));
  });
});

describe('a press on a highlight', () => {
  const pressOn = (passage: Passage): void => {
    const range = paintedRanges('techand-note').find((each) => String(each) === passage.target.quote.exact);
    if (range === undefined) throw new Error('not painted');
    const { startContainer: offsetNode, startOffset } = range;
    document.caretPositionFromPoint = () => ({ offsetNode, offset: startOffset + 1 }) as unknown as CaretPosition;
    const at = { bubbles: true, detail: 1, clientX: 120, clientY: 110 };
    offsetNode.parentElement?.dispatchEvent(trusted(new PointerEvent('pointerdown', at)));
    // Browsers let go of what was selected when the press ends.
    document.getSelection()?.collapse(offsetNode, startOffset + 1);
    document.dispatchEvent(trusted(new Event('selectionchange')));
    offsetNode.parentElement?.dispatchEvent(trusted(new MouseEvent('click', at)));
  };

  it('opens its note although its words are still selected, and offers its colours', async () => {
    const passage = await select();
    await highlight(passage, 'yellow');
    pressOn(passage);
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'highlight/open', request: passage }]));
    await comes();
    expect(buttons().map(nameOf)).toContain('메모 열기');
    press('분홍으로 하이라이트');
    await vi.waitFor(() => expect(sent).toContainEqual({ type: 'highlight/colour', request: { ...passage, colour: 'pink' } }));
  });

  it('opens nothing where it ends another selection', async () => {
    const passage = await select();
    await highlight(passage, 'yellow');
    await select(1);
    pressOn(passage);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(sent).toEqual([]);
  });

  it('closes the bar with the next press elsewhere', async () => {
    const passage = await select();
    await highlight(passage, 'yellow');
    pressOn(passage);
    await comes();
    document.body.dispatchEvent(trusted(new PointerEvent('pointerdown', { bubbles: true })));
    expect(bar().hidden).toBe(true);
  });
});
