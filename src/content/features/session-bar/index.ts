import type { OutlineEntry } from '../../../domain/post/outline';
import { jsx } from '../../../page/elements/jsx-runtime';
import { render } from '../../../page/elements/render';
import { createHost } from '../../../page/host/companion-element';
import { insertUnseen } from '../../../page/host/insert-unseen';
import type { ArticleView, Feature, PageContext } from '../../feature';
import tokens from '../../../../assets/tokens.css?inline';
import { SessionBar } from './session-bar';
import styles from './session-bar.css?inline';
import { onAbort } from '../../../page/dom/reported';

interface MountedBar {
  readonly root: ShadowRoot;
  /** The sessions that it was filled for. */
  filledFor: string;
  readonly controller: AbortController;
}

/** A thin bar under the heading of each presented session. */
export const sessionBar: Feature = {
  id: 'session-bar',
  isEarly: true,
  mount(context, signal) {
    const bars = new Map<Element, MountedBar>();
    onAbort(signal, () => {
      for (const bar of bars.values()) bar.controller.abort();
    });

    return (view) => {
      const headings = view.article.headings.filter(({ entry }) => entry.session);
      const present = new Set(headings.map(({ element }) => element));
      for (const [element, bar] of bars) {
        if (present.has(element)) continue;
        bar.controller.abort();
        bars.delete(element);
      }
      // While the page is parsed the next session's heading is not there yet; the outline is used, so that the bar does not change later.
      const sessions = view.isComplete ? headings.map(({ entry }) => entry) : context.post.outline.filter(({ session }) => session);
      for (const { element, entry } of headings) {
        const bar = bars.get(element) ?? mountBar(context, view, element);
        bars.set(element, bar);
        fill(bar, context, entry, sessions);
      }
    };
  },
};

function mountBar(context: PageContext, view: ArticleView, heading: Element): MountedBar {
  const { element, root } = createHost(context.document, 'session-bar', [tokens, styles], context.theme());
  const controller = new AbortController();
  insertUnseen(context, heading, element, view.mayBePainted(heading), controller.signal);
  return { root, controller, filledFor: '' };
}

function fill(bar: MountedBar, context: PageContext, entry: OutlineEntry, sessions: readonly OutlineEntry[]): void {
  const { session } = entry;
  if (session === undefined) return;
  const at = sessions.findIndex(({ id }) => id === entry.id);
  const filledFor = `${sessions[at - 1]?.id} ${entry.id} ${sessions[at + 1]?.id}`;
  if (bar.filledFor === filledFor) return;
  bar.filledFor = filledFor;
  const props = { session, previous: sessions[at - 1] ?? null, next: sessions[at + 1] ?? null, texts: context.texts, onJump: context.jump };
  render(jsx(SessionBar, props), bar.root);
}
