import { computePosition, shift, type Placement, type Platform, type Rect } from '@floating-ui/core';

const GAP = 6;
const EDGE = 12;

/**
 * Places the card beside the line of its mark, inside the viewport. The card stands in the top layer with
 * document coordinates, so it scrolls with the page and nothing has to listen to scrolling. A card that grew stays
 * on its side, so that what was pressed stays under the pointer.
 */
export async function placeCard(mark: HTMLElement, panel: HTMLElement, isNew: boolean): Promise<void> {
  const { x, y, placement } = await computePosition(mark, panel, {
    strategy: 'absolute',
    placement: isNew ? roomierSide(mark, panel) : (panel.dataset['side'] as Placement),
    platform: documentPlatform(mark.ownerDocument),
    middleware: [shift({ padding: EDGE, crossAxis: true })],
  });
  panel.dataset['side'] = placement;
  panel.style.left = `${Math.round(x)}px`;
  panel.style.top = `${Math.round(y)}px`;
}

/** Under the line where the card fits there or has more room than above. The library's `flip` weighs twelve sides, for 0.7 KB. */
function roomierSide(mark: HTMLElement, panel: HTMLElement): Placement {
  const { top, bottom } = firstLine(mark);
  const below = (mark.ownerDocument.defaultView?.innerHeight ?? 0) - bottom;
  return panel.offsetHeight + GAP + EDGE <= below || top <= below ? 'bottom-start' : 'top-start';
}

/** A mark that breaks over two lines is pointed at where it begins. */
function firstLine(mark: Element): DOMRect {
  return mark.getClientRects()[0] ?? mark.getBoundingClientRect();
}

/** What Floating UI asks of its surroundings, all in document coordinates. */
function documentPlatform(document: Document): Platform {
  const view = document.defaultView ?? globalThis;
  return {
    getElementRects: ({ reference, floating }: { reference: Element; floating: HTMLElement }) => ({
      reference: withGap(firstLine(reference), view),
      floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
    }),
    getDimensions: (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight }),
    getClippingRect: () => ({
      x: view.scrollX,
      y: view.scrollY,
      width: document.documentElement.clientWidth,
      height: view.innerHeight,
    }),
  };
}

function withGap({ left, top, width, height }: DOMRect, view: Pick<Window, 'scrollX' | 'scrollY'>): Rect {
  return { x: left + view.scrollX, y: top + view.scrollY - GAP, width, height: height + 2 * GAP };
}
