// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { trusted } from '../../../page/trusted';
import {
  bar,
  button,
  buttons,
  failing,
  highlight,
  key,
  nameOf,
  ports,
  press,
  root,
  select,
  sent,
  toastText,
  untilBarShown,
} from './bar-page';

describe('the bar beside a selection', () => {
  it('is a toolbar with the colours, the last one first, a note and the link', async () => {
    expect(bar().hidden).toBe(true);
    await select();
    await untilBarShown();
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
    await untilBarShown();
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
    await untilBarShown();
    press('초록으로 하이라이트');
    await vi.waitFor(() => expect(toastText()).toBe('초록으로 하이라이트했어요.'));
    expect(sent).toEqual([{ type: 'highlight/create', request: { ...passage, colour: 'green', opens: false } }]);
    expect(ports.stored).toEqual([{ colour: 'green' }]);
    expect(root().querySelector('[role="status"]')?.className).toBe('unseen');
    expect([bar().hidden, document.getSelection()?.isCollapsed]).toEqual([true, true]);
  });

  it('stores no setting for the colour that is the last one already', async () => {
    await select();
    await untilBarShown();
    press('파랑으로 하이라이트');
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(ports.stored).toEqual([]);
  });

  it('opens the popup on a note in the last colour', async () => {
    const passage = await select();
    await untilBarShown();
    press('메모하기');
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'highlight/create', request: { ...passage, colour: 'blue', opens: true } }]));
    expect(document.getSelection()?.isCollapsed).toBe(false);
  });

  it('says so where it did not work', async () => {
    failing.push('highlight/create');
    await select();
    await untilBarShown();
    press('초록으로 하이라이트');
    await vi.waitFor(() => expect(toastText()).toBe('하지 못했어요. 다시 해 보세요.'));
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
    await untilBarShown();
    press('링크 복사');
    await vi.waitFor(() => expect(toastText()).toBe(text));
    expect(sent).toEqual([{ type: 'highlight/link', request: passage }]);
    expect(copied).toEqual(['https://blog.example/1#:~:text=x']);
  });

  it('does nothing for a script of the page, nor where a button was stretched or made invisible', async () => {
    await select();
    await untilBarShown();
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
    await untilBarShown();
    expect(buttons().map((each) => each.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'false', 'true', null, null]);
    press('초록으로 하이라이트');
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'highlight/colour', request: { ...passage, colour: 'green' } }]));
  });
});
