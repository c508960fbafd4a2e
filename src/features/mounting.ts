import type { OutlineId } from '../domain/outline';
import type { Settings } from '../domain/settings';
import { PAGE_TEXTS } from '../i18n/page';
import type { PageNotes, PageReport } from '../messaging/messages';
import { isOwnStep, writeFragment } from '../page/fragment-writing';
import { jumpTo } from '../page/jump';
import { isSameArticle, type Article } from '../page/read-article';
import { readText, type ReadingText } from '../page/reading-text';
import { watchProgress, type Standing } from '../page/progress-watch';
import { spyOnScroll, type ScrollSpy } from '../page/scroll-spy';
import { sectionStarts } from '../page/sections';
import { pageTheme, watchTheme } from '../page/theme';
import { fragmentOf, sectionOfFragment } from '../domain/fragment';
import type { ArticleView, CompanionWorld, PageContext, StandingPassage } from './feature';
import { createSource, type Source } from './source';
import { FEATURES } from './registry';

export interface MountedFeatures {
  readonly update: (article: Article, isParsed: boolean, mayBePainted: (element: Element) => boolean) => void;
  readonly report: () => PageReport;
  readonly takeOff: () => void;
}

/** Jumps closer together than this are one, in milliseconds. */
const SAME_JUMP = 700;

/** Documents whose fragment was followed: once, not again whenever the companion is switched on. */
const followed = new WeakSet<Document>();

/** Mounts every feature into the page; `onReady` is called once all of them stand on the whole article. */
export function mountFeatures(
  world: CompanionWorld,
  settings: Source<Settings>,
  watchQuietly: (change: () => void) => void,
  onReady: () => void,
): MountedFeatures {
  const { document } = world;
  const controller = new AbortController();
  const { signal } = controller;
  const section = createSource<OutlineId | null>(null);
  const notes = createSource<PageNotes>({ counts: {}, highlights: [] });
  const passages = createSource<readonly StandingPassage[]>([]);
  const word = createSource('');
  const standing = createSource<Standing | null>(null);
  const cameFrom = createSource<number | null>(null);
  let article: Article | null = null;
  let spy: ScrollSpy | null = null;
  let reading: ReadingText | null = null;
  let spying: AbortController | null = null;
  let isReady = false;
  let jumpedAt = -Infinity;
  let wasParsed = false;

  const quietly = (change: () => void): void => {
    watchQuietly(change);
    reading = null;
  };
  const headingOf = (id: OutlineId): Element | null => article?.headings.find(({ entry }) => entry.id === id)?.element ?? null;
  const context: PageContext = {
    ...world,
    settings,
    texts: PAGE_TEXTS[world.language],
    theme: () => pageTheme(article?.root ?? document.documentElement),
    quietly,
    jump(id) {
      const heading = headingOf(id);
      if (heading === null) return;
      // Keys pressed one after the other are one jump: half-way through a scroll nobody has read anything.
      const now = performance.now();
      if (now - jumpedAt > SAME_JUMP) cameFrom.set(document.defaultView?.scrollY ?? null);
      jumpedAt = now;
      jumpTo(heading, signal);
      spy?.expect(id);
      writeFragment(document, fragmentOf(id));
    },
    current: section,
    notes,
    passages,
    word,
    standing,
    cameFrom,
  };

  const broken = new Set<string>();
  /** One feature that fails must not take the others along; the popup tells which it was. */
  const guard = <Value>(id: string, work: () => Value): Value | null => {
    try {
      return work();
    } catch {
      broken.add(id);
      return null;
    }
  };
  watchTheme(document, () => pageTheme(article?.root ?? document.documentElement), signal);
  let updates: readonly { id: string; update: (view: ArticleView) => void }[] | null = null;
  world.answer('page/notes', (next) => {
    notes.set(next);
    return null;
  }, signal);
  world.answer('page/jump', ({ section: id }) => {
    if (headingOf(id) === null) return { failure: 'not-found' };
    context.jump(id);
    return null;
  }, signal);

  /** A link to a section opened afresh goes there; a reload stays where the browser put the reader. */
  const followFragment = (): void => {
    const view = document.defaultView;
    const linked = sectionOfFragment(view?.location?.hash ?? '');
    const heading = linked === null ? null : headingOf(linked);
    if (linked === null || heading === null) return;
    jumpTo(heading, signal, 'instant');
    spy?.expect(linked);
  };
  document.defaultView?.addEventListener('hashchange', () => isOwnStep(document) || followFragment(), { signal });
  // Back from the browser's memory, where the page slept through whatever was changed meanwhile.
  document.defaultView?.addEventListener('pageshow', (event) => {
    if (!event.persisted || !isReady) return;
    void world.ask('page/mounted', {}).then((kept) => kept.ok && !signal.aborted && notes.set(kept.value));
  }, { signal });

  const becomeReady = async (): Promise<void> => {
    isReady = true;
    const kept = await world.ask('page/mounted', {});
    if (signal.aborted) return;
    if (kept.ok) notes.set(kept.value);
    onReady();
    if (followed.has(document)) return;
    followed.add(document);
    if (document.defaultView?.scrollY === 0) followFragment();
  };

  return {
    update(next, isParsed, mayBePainted) {
      const isSame = article !== null && isSameArticle(article, next);
      article = next;
      reading = null;
      const view: ArticleView = {
        article: next,
        isComplete: isParsed,
        mayBePainted,
        reading: () => (reading ??= readText(next.root, new Set(next.headings.map(({ element }) => element)))),
      };
      updates ??= FEATURES.flatMap(({ id, mount }) => {
        const updateFeature = guard(id, () => mount(context, signal));
        return updateFeature === null ? [] : [{ id, update: updateFeature }];
      });
      for (const { id, update: updateFeature } of updates) guard(id, () => updateFeature(view));
      if (!isSame || isParsed !== wasParsed) {
        wasParsed = isParsed;
        spying?.abort();
        spying = new AbortController();
        spy = spyOnScroll(document, next.headings, section.set, spying.signal);
        if (isParsed) watchProgress(document, view.reading(), sectionStarts(view.reading(), next.headings), standing.set, spying.signal);
      }
      if (isParsed && !isReady) void becomeReady();
    },
    report: () => ({
      state: 'recognised',
      headingsFound: article?.headings.length ?? 0,
      sessionsFound: article?.headings.filter(({ entry }) => entry.kind === 'session').length ?? 0,
      section: section.get() ?? 'intro',
      broken: [...broken],
      found: article?.headings.map(({ entry }) => entry.id) ?? [],
    }),
    takeOff() {
      spying?.abort();
      controller.abort();
      void world.ask('page/unmounted', {});
    },
  };
}
