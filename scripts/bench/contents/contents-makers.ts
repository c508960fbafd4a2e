import Gumshoe from 'gumshoejs';
import tocbot from 'tocbot';
import { contents } from '../../../src/content/features/contents';
import type { ArticleView, PageContext } from '../../../src/content/feature';
import { createPageSources } from '../../../src/content/page-sources';
import { watchReader } from '../../../src/content/reader-watch';
import { createSource } from '../../../src/content/source';
import { success } from '../../../src/domain/result';
import type { SectionId } from '../../../src/domain/post/outline';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { pageTexts } from '../../../src/i18n/page';
import type { Article } from '../../../src/page/recognise/read-article';
import { readText } from '../../../src/page/text/reading-text';

/** Puts contents beside the article and starts to follow the reader. Returns what says which entry is the current one, by its heading's id. */
export type ContentsMaker = (article: Article) => () => string | null;

export const CONTENTS_MAKERS: Readonly<Record<string, ContentsMaker>> = {
  'a bare observer': bareObserver,
  companion: asShipped,
  tocbot: withTocbot,
  gumshoejs: withGumshoe,
  none: () => () => null,
};

/** The floor: a plain list, and one observer that says which headings have passed a line. */
function bareObserver({ headings }: Article): () => string | null {
  const links = plainList(headings);
  const passed = new Set<Element>();
  let current: Element | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target);
      const next = (headings.findLast(({ element }) => passed.has(element)) ?? headings[0])?.element;
      if (next === current || next === undefined) return;
      links.get(current?.id ?? '')?.removeAttribute('aria-current');
      links.get(next.id)?.setAttribute('aria-current', 'location');
      current = next;
    },
    { rootMargin: '1000000px 0px -66% 0px' },
  );
  for (const { element } of headings) observer.observe(element);
  return () => current?.id ?? null;
}

/** The contents as they are shipped, with the one part of the page that tells them where the reader is, and how far. */
function asShipped(article: Article): () => string | null {
  const current = createSource<SectionId | null>(null);
  const context = {
    ...createPageSources(),
    post: article.post,
    document,
    texts: pageTexts('ko'),
    theme: () => 'light',
    settings: createSource(DEFAULT_SETTINGS),
    changeSettings: async () => success(DEFAULT_SETTINGS),
    current,
    notes: createSource({ highlights: [], counts: {} }),
    quietly: (change: () => void) => change(),
    answer: () => undefined,
    jump: () => undefined,
  } as unknown as PageContext;
  const reading = readText(article.root, article.post, new Set(article.headings.map(({ element }) => element)));
  const view: ArticleView = { article, isComplete: true, reading: () => reading, mayBePainted: () => true };
  contents.mount(context, new AbortController().signal)(view);
  watchReader(document, current.set, context.progress.set).update(view);
  return () => current.get();
}

function withTocbot({ root, headings }: Article): () => string | null {
  const tocElement = rail();
  tocbot.init({
    tocElement,
    contentElement: root as HTMLElement,
    headingSelector: headings
      .map(({ element }) => element.localName)
      .filter((name, at, all) => all.indexOf(name) === at)
      .join(','),
    ignoreSelector: ':not([data-bench])',
    hasInnerContainers: true,
    collapseDepth: 6,
    orderedList: false,
    scrollSmooth: false,
  });
  return () => tocElement.querySelector('.is-active-link')?.getAttribute('href')?.slice(1) ?? null;
}

function withGumshoe({ headings }: Article): () => string | null {
  const links = plainList(headings);
  const gumshoe = new Gumshoe('.bench-rail a', { offset: () => innerHeight / 3 });
  gumshoe.detect();
  return () => [...links].find(([, link]) => link.parentElement?.classList.contains('active'))?.[0] ?? null;
}

/** A list of links by their headings' ids, for what brings none of its own. */
function plainList(headings: Article['headings']): ReadonlyMap<string, HTMLAnchorElement> {
  const list = document.createElement('ul');
  const links = new Map<string, HTMLAnchorElement>();
  for (const { element } of headings) {
    const link = document.createElement('a');
    link.href = `#${element.id}`;
    link.textContent = element.textContent;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
    links.set(element.id, link);
  }
  rail().append(list);
  return links;
}

/** Where the others' contents are: fixed beside the article and scrolling by itself, the current entry marked, as ours. */
function rail(): HTMLElement {
  const made = document.createElement('nav');
  made.className = 'bench-rail';
  made.style.cssText = 'position: fixed; top: 80px; right: 8px; width: 220px; max-height: 80vh; overflow: auto';
  const style = document.createElement('style');
  style.textContent = '.bench-rail :is([aria-current], .active > a, .is-active-link) { color: blue }';
  document.body.append(style, made);
  return made;
}
