import type { SectionId } from '../domain/post/outline';
import type { Settings } from '../domain/settings';
import { pageTexts } from '../i18n/page';
import type { PageReport } from '../messaging/messages';
import { isOwnStep, passBy, writeFragment } from '../page/scroll/fragment-writing';
import { destinationOf } from '../page/scroll/page-scroll';
import { jumpTo } from '../page/scroll/jump';
import { repaint, repaintAtLooks } from '../page/paint/paint';
import { watchPointer } from '../page/text/pointer';
import { isSameArticle, type Article } from '../page/recognise/read-article';
import { createLiveReading, type LiveReading } from '../page/recognise/live-reading';
import { readText } from '../page/text/reading-text';
import { watchTheme, applyTheme, type Theme } from '../page/host/theme';
import { onTrusted } from '../page/dom/trusted-events';
import { fragmentOf, sectionOfFragment } from '../domain/post/fragment';
import type { FailureLog } from './failure-log';
import type { ArticleView, ContentPorts, PageContext } from './feature';
import { createFeatureSet } from './feature-set';
import { watchNotes } from './page-notes';
import { createPageSources } from './page-sources';
import { watchReader } from './reader-watch';
import { createSource, type Source } from './source';
import { paceUpdates } from './update-pace';
import { reported } from '../page/dom/reported';

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
  failures: FailureLog,
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
  let liveReading: LiveReading | null = null;
  let readFrom: Article | null = null;
  let readingLife: AbortController | null = null;
  /** Read once per update: after each inserted host the browser would compute the styles again. Most pages are light. */
  let theme: Theme = 'light';
  let themeFrame: number | undefined;
  let isReady = false;
  let jumpedAt = -Infinity;
  let tellAll = (): void => undefined;

  const headingOf = (id: SectionId): Element | null => article?.headings.find(({ entry }) => entry.id === id)?.element ?? null;
  const context: PageContext = {
    ...ports,
    settings,
    texts: pageTexts(ports.language),
    theme: () => theme,
    quietly: watchQuietly,
    jump(id) {
      const heading = headingOf(id);
      if (heading === null) return;
      // Keys pressed one after the other are one jump: during a scroll nobody has read anything.
      const now = performance.now();
      if (now - jumpedAt > SAME_JUMP) cameFrom.set(document.defaultView?.scrollY ?? null);
      jumpedAt = now;
      if (context.destination() !== null) passBy(document);
      jumpTo(heading, signal);
      reader.expect(id);
      writeFragment(document, fragmentOf(id));
    },
    destination() {
      const to = destinationOf(document);
      return article?.headings.find(({ element }) => element === to)?.entry.id ?? null;
    },
    recall: (read) => reader.recall(read),
    ...sources,
    current: section,
    notes,
  };

  const features = createFeatureSet(context, failures, signal);
  const reader = watchReader(document, section.set, progress.set);
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
    reader.expect(linked);
  };
  onTrusted(document.defaultView, 'hashchange', () => isOwnStep(document) || goToFragment(), { signal });
  // A page that comes back from the back/forward cache got no messages while it was there.
  onTrusted(document.defaultView, 'pageshow', (event) => event.persisted && isReady && reported(renew)(), { signal });

  const becomeReady = async (): Promise<void> => {
    isReady = true;
    // A background that is stopped at this moment may never answer; the page must become ready all the same.
    await Promise.race([renew(), new Promise((resolve) => setTimeout(resolve, ANSWERED))]);
    if (signal.aborted) return;
    onReady();
    if (visited.has(document)) return;
    visited.add(document);
    // The scroll position is read last, because reading it makes the browser compute the layout.
    if (document.location.hash !== '' && document.defaultView?.scrollY === 0) goToFragment();
  };

  const updateAll = ({ article: next, isComplete, mayBePainted }: Omit<ArticleView, 'reading'>): void => {
    const isSame = readFrom !== null && isSameArticle(readFrom, next);
    // Only for another article: a change within the same one, e.g. a clock in it, does not change the theme of our hosts.
    if (!isSame) theme = applyTheme(next.root);
    if (liveReading === null || !isSame) {
      readingLife?.abort();
      readingLife = new AbortController();
      liveReading = createLiveReading(next, () => tellAll(), readingLife.signal);
    }
    readFrom = next;
    const view: ArticleView = { article: next, isComplete, mayBePainted, reading: liveReading.reading };
    tellAll = () => features.update(view, true);
    // Read before the features insert anything, when the browser has just computed all styles.
    if (isComplete) view.reading();
    tellAll();
    if (!isSame) watchThemeOf(next.root);
    reader.update(view);
    if (isComplete && !isReady) reported(becomeReady)();
  };
  const updateEarly = (view: Omit<ArticleView, 'reading'>): void => {
    const { root, post } = view.article;
    features.update({ ...view, reading: () => readText(root, post) }, false);
    // Frames compute the styles anyway, so reading them here costs nothing.
    themeFrame ??= document.defaultView?.requestAnimationFrame(reported(() => liveReading === null && applyTheme(root)));
  };
  const pace = paceUpdates(updateEarly, updateAll);

  return {
    update(next, isParsed, mayBePainted) {
      article = next;
      pace.update({ article: next, isComplete: isParsed, mayBePainted }, isParsed);
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
      pace.stop();
      reader.stop();
      readingLife?.abort();
      controller.abort();
      void ports.ask('page/unmounted', {});
    },
  };
}
