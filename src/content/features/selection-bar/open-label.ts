import { containingOrigin } from '../../../page/host/containing-origin';
import type { PageContext } from '../../feature';
import { onAbort, reported } from '../../../page/dom/reported';

/** The pointer rests this long on a highlight before the label comes, in milliseconds. */
const RESTED = 350;
const EDGE = 8;
/** Space between the line and the label, in pixels. */
const GAP = 4;

/**
 * Shows a label beside the highlight under the pointer: a press opens its note. In forced colours, where browsers paint
 * all highlights alike, the label also names the colour. It is only for those who use a pointer; nothing of the note is
 * known here.
 */
export function showOpenLabel({ document, texts, pointer, pointedHighlight }: PageContext, root: ShadowRoot, signal: AbortSignal): void {
  const view = document.defaultView;
  const label = document.createElement('span');
  label.className = 'label';
  label.hidden = true;
  label.setAttribute('aria-hidden', 'true');
  const colour = document.createElement('span');
  colour.className = 'name';
  root.append(label);
  let timer: ReturnType<typeof setTimeout> | undefined;

  pointedHighlight.subscribe((highlight) => {
    clearTimeout(timer);
    label.hidden = true;
    if (highlight === null || view === null) return;
    timer = setTimeout(
      reported(() => {
        const spot = pointer.get();
        if (spot === null) return;
        colour.textContent = ` · ${texts.colours[highlight.colour]}`;
        label.replaceChildren(texts.openNote, colour);
        label.hidden = false;
        const lines = [...highlight.range.getClientRects()];
        const line = lines.find(({ top, bottom }) => spot.y >= top && spot.y <= bottom) ?? lines[0];
        const { width, height } = label.getBoundingClientRect();
        const rightmost = document.documentElement.clientWidth - width - EDGE;
        const left = Math.max(EDGE, Math.min(spot.x - width / 2, rightmost));
        const above = (line?.top ?? spot.y) - height - GAP;
        const top = above >= EDGE ? above : (line?.bottom ?? spot.y) + GAP;
        const origin = containingOrigin(document, view);
        label.style.left = `${Math.round(left - origin.left)}px`;
        label.style.top = `${Math.round(top - origin.top)}px`;
      }),
      RESTED,
    );
  }, signal);
  onAbort(signal, () => clearTimeout(timer));
}
