import { reported } from '../page/dom/reported';

/** While a page is parsed for longer than this, in milliseconds, all features are updated at this interval, not only the early ones. */
const PARSING = 200;

/** Who gets the article: the early features at once, all of them when it is complete. */
export interface UpdatePace<View> {
  readonly update: (view: View, isParsed: boolean) => void;
  readonly stop: () => void;
}

/**
 * Most pages are parsed within a few milliseconds, and everything that is done with half an article is done again with all
 * of it. So `all` is called once, at the end of parsing; on a slow page now and then before that.
 */
export function paceUpdates<View>(early: (view: View) => void, all: (view: View) => void): UpdatePace<View> {
  let lastAll = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const updateAll = (view: View): void => {
    clearTimeout(timer);
    all(view);
    lastAll = performance.now();
  };
  return {
    update(view, isParsed) {
      const rest = isParsed ? 0 : lastAll + PARSING - performance.now();
      if (rest <= 0) {
        updateAll(view);
        return;
      }
      early(view);
      clearTimeout(timer);
      timer = setTimeout(
        reported(() => updateAll(view)),
        rest,
      );
    },
    stop: () => clearTimeout(timer),
  };
}
