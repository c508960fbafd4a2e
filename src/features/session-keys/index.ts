import { neighbourOf } from '../../domain/current-section';
import type { Article } from '../../page/read-article';
import type { Feature } from '../feature';

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** `j` and `k` go to the next and the previous session, while nothing is being typed. */
export const sessionKeys: Feature = {
  id: 'session-keys',
  mount(context, signal) {
    let article: Article | null = null;
    context.document.addEventListener('keydown', (event) => {
      // By the key's place: with the Korean layout on, `event.key` is a jamo.
      const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : null;
      if (step === null || article === null || event.defaultPrevented || !context.settings.get().sessionKeys) return;
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isTyping(event)) return;
      const ids = article.headings.map(({ entry }) => entry.id);
      const sessions = article.headings.filter(({ entry }) => entry.kind === 'session').map(({ entry }) => entry.id);
      const next = neighbourOf(ids, sessions, context.current.get(), step);
      if (next === null) return;
      event.preventDefault();
      context.jump(next);
    }, { signal });
    return (view) => {
      article = view.article;
    };
  },
};

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target !== undefined && 'closest' in target && (target as Element).closest(EDITABLE) !== null;
}
