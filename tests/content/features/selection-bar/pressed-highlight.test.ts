// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Passage } from '../../../../src/messaging/messages';
import { trusted } from '../../../page/trusted';
import { paintedRanges } from '../glossary/painted';
import { bar, buttons, highlight, nameOf, press, select, sent, untilBarShown } from './bar-page';

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
    await untilBarShown();
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
    await untilBarShown();
    document.body.dispatchEvent(trusted(new PointerEvent('pointerdown', { bubbles: true })));
    expect(bar().hidden).toBe(true);
  });
});
