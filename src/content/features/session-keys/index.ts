import { neighbourOf } from '../../../domain/reading/current-section';
import type { Article } from '../../../page/recognise/read-article';
import { hasModifier } from '../../../page/dom/modifiers';
import { isTyping } from '../../../page/dom/typing';
import type { Feature } from '../../feature';
import { reported } from '../../../page/dom/reported';

/** `j` and `k` go to the next and the previous session, while nothing is being typed. */
export const sessionKeys: Feature = {
  id: 'session-keys',
  mount(context, signal) {
    let article: Article | null = null;
    context.document.addEventListener(
      'keydown',
      reported((event) => {
        // Uses `event.code`: with the Korean layout `event.key` is a jamo.
        const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : null;
        if (step === null || article === null || event.defaultPrevented || !context.settings.get().sessionKeys) return;
        if (hasModifier(event) || event.shiftKey || isTyping(event, context.shadowRootOf)) return;
        const ids = article.headings.map(({ entry }) => entry.id);
        const sessions = article.headings.filter(({ entry }) => entry.session).map(({ entry }) => entry.id);
        // During a jump the next press continues from the section that the jump goes to.
        const next = neighbourOf(ids, sessions, context.destination() ?? context.current.get(), step);
        if (next === null) return;
        event.preventDefault();
        context.jump(next);
      }),
      { signal },
    );
    return (view) => {
      article = view.article;
    };
  },
};
