import { describeQuote } from '../../../domain/quotes/quotes';
import type { Figure } from '../../../messaging/messages';
import { onTrusted } from '../../../page/dom/trusted-events';
import { figureOf, figuresOf } from '../../../page/recognise/figures';
import { jumpTo } from '../../../page/scroll/jump';
import { sectionOf } from '../../../page/recognise/sections';
import { offsetsOf } from '../../../page/text/text-ranges';
import type { ArticleView, Feature } from '../../feature';

/** Tells the background which figure an image belongs to, when the reader makes a note of it by the context menu; and shows a figure. */
export const figures: Feature = {
  id: 'figures',
  mount(context, signal) {
    const { document } = context;
    let view: ArticleView | null = null;
    let pressed: HTMLImageElement | null = null;

    // The menu tells only the address of an image, which several images may have.
    onTrusted(
      document,
      'contextmenu',
      ({ target }) => {
        pressed = target instanceof HTMLImageElement ? target : null;
      },
      { signal, capture: true, passive: true },
    );
    context.answer(
      'figure/read',
      ({ src }) => {
        const isMeant = (image: HTMLImageElement): boolean => image.currentSrc === src || image.src === src;
        const image = pressed !== null && isMeant(pressed) ? pressed : [...document.querySelectorAll('img')].find(isMeant);
        // A long `data:` address may be cut off: then it can only be the image that was pressed.
        const found = view === null ? null : describeFigure(view, image ?? pressed);
        if (found === null) context.toast.set(context.texts.noFigure);
        return found;
      },
      signal,
    );
    context.answer(
      'figure/show',
      ({ figure }) => {
        const element = view === null ? undefined : figuresOf(view.article)[figure - 1];
        if (element !== undefined) jumpTo(element, signal);
        return { isFound: element !== undefined };
      },
      signal,
    );
    return (next) => {
      view = next;
    };
  },
};

function describeFigure({ article, reading }: ArticleView, image: HTMLImageElement | null): Figure | null {
  const figure = image === null ? null : figureOf(article, image);
  const section = figure === null ? null : sectionOf(article.headings, figure.element);
  if (figure === null || section === null) return null;
  const text = reading();
  const offsets = figure.caption === null ? null : offsetsOf(text, figure.caption);
  const target = offsets === null ? null : describeQuote(text.text, offsets.start, offsets.end);
  return { post: article.post.id, section, target, figure: figure.number };
}
