import { h, render } from 'preact';
import { createHost } from '../../page/companion-element';
import { insertCalmly } from '../../page/calm-insert';
import type { FoundHeading } from '../../page/read-article';
import { sessionOf } from '../../post/sessions';
import type { ArticleView, Feature, PageContext } from '../feature';
import tokens from '../../../assets/tokens.css?inline';
import { SessionBar } from './session-bar';
import styles from './session-bar.css?inline';

interface MountedBar {
  readonly root: ShadowRoot;
  readonly controller: AbortController;
}

/** A thin bar under the heading of each presented session. */
export const sessionBar: Feature = {
  id: 'session-bar',
  mount(context, signal) {
    const bars = new Map<Element, MountedBar>();
    signal.addEventListener('abort', () => {
      for (const bar of bars.values()) takeAway(bar);
    }, { once: true });

    return (view) => {
      const headings = view.article.headings.filter(({ entry }) => entry.kind === 'session');
      const standing = new Set(headings.map(({ element }) => element));
      for (const [element, bar] of bars) {
        if (standing.has(element)) continue;
        takeAway(bar);
        bars.delete(element);
      }
      headings.forEach((heading, index) => {
        const bar = bars.get(heading.element) ?? mountBar(context, view, heading.element);
        bars.set(heading.element, bar);
        fill(bar, context, heading, headings[index - 1] ?? null, headings[index + 1] ?? null);
      });
    };
  },
};

function mountBar(context: PageContext, view: ArticleView, heading: Element): MountedBar {
  const { element, root } = createHost(context.document, 'session-bar', [tokens, styles], context.theme());
  const controller = new AbortController();
  insertCalmly(context, heading, element, view.mayBePainted(heading), controller.signal);
  return { root, controller };
}

function fill(bar: MountedBar, context: PageContext, heading: FoundHeading, previous: FoundHeading | null, next: FoundHeading | null): void {
  const session = sessionOf(heading.entry.id);
  if (session === null) return;
  const props = { session, previous: previous?.entry ?? null, next: next?.entry ?? null, texts: context.texts, onJump: context.jump };
  render(h(SessionBar, props), bar.root);
}

function takeAway({ root, controller }: MountedBar): void {
  render(null, root);
  controller.abort();
}
