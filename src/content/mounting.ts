import type { SectionId } from '../domain/post/outline';
import type { Settings } from '../domain/settings';
import { pageTexts } from '../i18n/page';
import type { PageReport } from '../messaging/messages';
import { isOwnStep, passBy, writeFragment } from '../page/scroll/fragment-writing';
import { destinationOf } from '../page/scroll/journey';
import { jumpTo } from '../page/scroll/jump';
import { repaint, repaintAtLooks } from '../page/paint/paint';
import { watchPointer } from '../page/text/pointer';
import { isSameArticle, type Article } from '../page/recognise/read-article';
import { createLiveReading, type LiveReading } from '../page/recognise/live-reading';
import { watchProgress, type ProgressWatch } from '../page/scroll/progress-watch';
import { spyOnScroll, type ScrollSpy } from '../page/scroll/scroll-spy';
import { sectionStarts } from '../page/recognise/sections';
import { groundOf, watchTheme, type Theme } from '../page/host/theme';
import { onTrusted } from '../page/dom/trusted-events';
import { fragmentOf, sectionOfFragment } from '../domain/post/fragment';
import type { ArticleView, ContentPorts, PageContext } from './feature';
import { createFeatureSet } from './feature-set';
import { watchNotes } from './page-notes';
import { createPageSources } from './page-sources';
import { createSource, type Source } from './source';

export interface MountedFeatures {
  readonly update: (article: Article, isParsed: boolean, mayBePainted: (element: Element) => boolean) => void;
  readonly report: () => PageReport;
  readonly unmount: () => void;
}

/** How long the notes are waited for before the page is called ready, in milliseconds. */
const ANSWERED = 2_000;

/** Jumps within this time are one jump, in milliseconds. */
const SAME_JUMP = 700;

/** Documents whose fragment was scrolled to: once, not again each time the companion is switched on. */
const visited = new WeakSet<Document>();

/** Mounts every feature into the page; `onReady` is called when all of them have the complete article. */
export function mountFeatures(
  ports: ContentPorts,
  settings: Source<Settings>,
  watchQuietly: (change: () => void) => void,
  onReady: () => void,
): MountedFeatures {
  const { document } = ports;
  const controller = new AbortController();
  const { signal } = controller;
  const section = createSource<SectionId | null>(null);
  const { notes, renew } = watchNotes(ports, signal);
  const sources = createPageSources();
  const { progress, cameFrom, pointer } = sources;
  let article: Article | null = null;
  let spy: ScrollSpy | null = null;
  let liveReading: LiveReading | null = null;
  let readingLife: AbortController | null = null;
  let spyLife: AbortController | null = null;
  let progressWatch: ProgressWatch | null = null;
  /** Read once an update: after each host that was inserted the browser would compute styles anew. */
  let theme: Theme | null = null;
  let isReady = false;
  let jumpedAt = -Infinity;
  let wasParsed = false;
  let tellAll = (): void => undefined;

  const quietly = (change: () => void): void => {
    watchQuietly(change);
    liveReading?.forget();
  };
  const headingOf = (id: SectionId): Element | null => article?.headings.find(({ entry }) => entry.id === id)?.element ?? null;
  const context: PageContext = {
    ...ports,
    settings,
    texts: pageTexts(ports.language),
    theme: () => (theme ??= groundOf(article?.root ?? document.documentElement).theme),
    quietly,
    jump(id) {
      const heading = headingOf(id);
      if (heading === null) return;
      // Keys pressed one after the other are one jump: during a scroll nobody has read anything.
      const now = performance.now();
      if (now - jumpedAt > SAME_JUMP) cameFrom.set(document.defaultView?.scrollY ?? null);
      jumpedAt = now;
      if (context.destination() !== null) passBy(document);
      jumpTo(heading, signal);
      spy?.expect(id);
      writeFragment(document, fragmentOf(id));
    },
    destination() {
      const to = destinationOf(document);
      return article?.headings.find(({ element }) => element === to)?.entry.id ?? null;
    },
    ...sources,
    current: section,
    notes,
  };

  const features = createFeatureSet(context, signal);
  watchPointer(
    document,
    () => article?.root ?? null,
    (spot) => {
      repaint(document);
      pointer.set(spot);
    },
    signal,
  );
  repaintAtLooks(document, signal);
  const watchThemeOf = watchTheme(document, () => liveReading?.restyled(), signal);
  ports.answer(
    'page/jump',
    ({ section: id }) => {
      if (headingOf(id) === null) return { failure: 'not-found' };
      context.jump(id);
      return null;
    },
    signal,
  );

  /** Scrolls to the section of the address, for a link that was just opened. After a reload the browser's position is left as it is. */
  const goToFragment = (): void => {
    const view = document.defaultView;
    const linked = sectionOfFragment(view?.location?.hash ?? '');
    const heading = linked === null ? null : headingOf(linked);
    if (linked === null || heading === null) return;
    jumpTo(heading, signal, 'instant');
    spy?.expect(linked);
  };
  onTrusted(document.defaultView, 'hashchange', () => isOwnStep(document) || goToFragment(), { signal });
  // A page that comes back from the back/forward cache got no messages while it was there.
  onTrusted(document.defaultView, 'pageshow', (event) => event.persisted && isReady && void renew(), { signal });

  const becomeReady = async (): Promise<void> => {
    isReady = true;
    // A background that is stopped at this moment may never answer; the page must become ready all the same.
    await Promise.race([renew(), new Promise((resolve) => setTimeout(resolve, ANSWERED))]);
    if (signal.aborted) return;
    onReady();
    if (visited.has(document)) return;
    visited.add(document);
    if (document.defaultView?.scrollY === 0) goToFragment();
  };

  return {
    update(next, isParsed, mayBePainted) {
      const isSame = article !== null && isSameArticle(article, next);
      article = next;
      theme = null;
      if (liveReading === null || !isSame) {
        readingLife?.abort();
        readingLife = new AbortController();
        liveReading = createLiveReading(next, () => tellAll(), readingLife.signal);
      }
      const { reading } = liveReading;
      const view: ArticleView = { article: next, isComplete: isParsed, mayBePainted, reading };
      tellAll = () => features.update(view);
      tellAll();
      watchThemeOf(next.root);
      const isOther = !isSame || isParsed !== wasParsed;
      wasParsed = isParsed;
      if (!isSame) {
        spyLife?.abort();
        spyLife = new AbortController();
        spy = spyOnScroll(document, next.headings, section.set, spyLife.signal);
      }
      if (isParsed && (isOther || progressWatch?.isIntact() === false)) {
        progressWatch?.stop();
        progressWatch = watchProgress(document, reading(), sectionStarts(reading(), next.headings), progress.set);
      }
      if (isParsed && !isReady) void becomeReady();
    },
    report: () => ({
      state: 'recognised',
      headingsFound: article?.headings.length ?? 0,
      sessionsFound: article?.headings.filter(({ entry }) => entry.session).length ?? 0,
      section: section.get() ?? article?.headings[0]?.entry.id ?? '',
      broken: features.broken(),
      found: article?.headings.map(({ entry }) => entry.id) ?? [],
    }),
    unmount() {
      spyLife?.abort();
      readingLife?.abort();
      progressWatch?.stop();
      controller.abort();
      void ports.ask('page/unmounted', {});
    },
  };
}
