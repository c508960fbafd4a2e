import { DEFAULT_SETTINGS, languageOf, type Settings } from '../domain/settings';
import type { AsideReason, PageReport } from '../messaging/messages';
import { canHost, sweepCopies } from '../page/host/companion-element';
import { mountPointsInUse, removeLeftovers } from '../page/host/leftovers';
import { watchArticle, type ArticleWatch, type Sighting } from '../page/recognise/article-watch';
import type { Recognition } from '../page/recognise/read-article';
import { setRootState } from '../page/host/root-state';
import { onTrusted } from '../page/dom/trusted-events';
import { watchRoot } from '../page/host/root-watch';
import { createFailureLog, type FailureLog } from './failure-log';
import type { ContentPorts } from './feature';
import { mountFeatures, type MountedFeatures } from './mounting';
import { throttledPorts } from './throttled-ports';
import { createSource, type Source } from './source';
import { judge, refusalOf } from './verdict';
import { onAbort, reported, reportingTo } from '../page/dom/reported';
import { whenBodyBegins } from '../page/dom/when-body-begins';

/**
 * In a page that the reader called the companion to, an article may appear until this time after the start, in milliseconds:
 * half a minute, and as long again for slow pages.
 */
const ARTICLE_TIMEOUT = 60_000;
/** A page without an article is reported as not recognised after this time, in milliseconds; it is still watched. */
const NO_ARTICLE_TIMEOUT = 10_000;

/**
 * Runs the companion in one document until the signal aborts: it goes on and off with the setting, and is mounted when the
 * article is found. It begins at once, before the settings are loaded, unless the page's off flag is raised (`isOff`).
 */
export function startCompanion(ports: ContentPorts, signal: AbortSignal): void {
  const failures = createFailureLog();
  reportingTo(failures.of('page'), () => runInDocument(ports, failures, signal));
}

function runInDocument(ports: ContentPorts, failures: FailureLog, signal: AbortSignal): void {
  let isOn: boolean | null = null;
  let life = new AbortController();
  const begin = (first: ContentPorts): void =>
    runInRoot(
      first,
      failures,
      (now) => {
        isOn = now;
      },
      life.signal,
    );
  onAbort(signal, () => life.abort());
  watchRoot(
    ports.document,
    () => {
      life.abort();
      life = new AbortController();
      // The off flag is from the start of the page; the setting may have changed since.
      const wasOff = isOn === null ? ports.isOff() : !isOn;
      // The new root was not painted yet, so that bars can be inserted everywhere in it without moving what the reader sees.
      begin({ ...ports, isOff: () => wasOff, heldMountPoints: new Set(ports.document.querySelectorAll('*')) });
    },
    signal,
  );
  begin(ports);
}

/** Runs with one root element of the document: `document.open()` also removes the listeners of document and window. */
function runInRoot(outer: ContentPorts, failures: FailureLog, onTurned: (isOn: boolean) => void, signal: AbortSignal): void {
  let ports = throttledPorts(outer);
  const settings = createSource(DEFAULT_SETTINGS);
  let run: AbortController | null = null;
  let report: () => PageReport = () => ({ state: 'off' });
  let heldMountPoints = ports.heldMountPoints;
  const turn = (isOn: boolean): void => {
    onTurned(isOn);
    if (signal.aborted || isOn === (run !== null)) return;
    run?.abort();
    run = null;
    report = () => ({ state: 'off' });
    if (!isOn) return;
    run = new AbortController();
    report = runCompanion(ports, failures, settings, heldMountPoints, run.signal);
    // Used only the first time: later something else is painted there.
    heldMountPoints = undefined;
  };
  const apply = (stored: Settings): void => {
    if (signal.aborted) return;
    settings.set(stored);
    const language = languageOf(stored, outer.language);
    if (language !== ports.language) {
      // The new bars are inserted where those in the other language are, so that nothing moves.
      if (run !== null) heldMountPoints = mountPointsInUse(ports.document);
      turn(false);
      ports = { ...ports, language };
    }
    turn(stored.enabled);
  };
  // Where the browser cannot read its storage, the companion keeps its state: on, or off by the flag.
  const load = reported(() => ports.loadSettings().then(apply, () => undefined));
  onAbort(signal, () => run?.abort());
  ports.answer('page/report', () => failures.addTo(report()), signal);
  ports.onSettingsChanged(reported(apply), signal);
  load();
  const onShown = ({ persisted }: PageTransitionEvent): void => {
    // The badge of a tab can be set once its page is complete.
    void ports.ask('page/shown', {});
    // A page that comes back from the back/forward cache got no events while it was there.
    if (persisted) load();
  };
  onTrusted(ports.document.defaultView, 'pageshow', onShown, { signal });
  removeLeftovers(ports.document, ports.post);
  // The off flag is raised by a script that runs after this one and before there is a body.
  if (ports.document.body !== null) turn(!ports.isOff());
  else whenBodyBegins(ports.document, () => turn(!ports.isOff()), signal);
}

function runCompanion(
  ports: ContentPorts,
  failures: FailureLog,
  settings: Source<Settings>,
  heldMountPoints: ReadonlySet<Element> | undefined,
  signal: AbortSignal,
): () => PageReport {
  const { document } = ports;
  const root = document.documentElement;
  let mounted: MountedFeatures | null = null;
  let state: PageReport['state'] = 'waiting';
  let seen: Recognition | null = null;
  let aside: PageReport | null = null;
  let wasRecognised = false;
  let noArticleTimer: ReturnType<typeof setTimeout> | undefined;

  const unmount = (): void => {
    if (mounted !== null) sweepCopies(document);
    mounted?.unmount();
    mounted = null;
  };
  const show = (next: PageReport['state']): void => {
    state = next;
    if (next === 'recognised') setRootState(root, 'ready');
    else setRootState(root, next === 'not-recognised' && ports.isCalled !== true ? next : null);
  };

  /** Unmounts everything and stays away until the page is loaded again or the companion is switched off and on. */
  const stepAside = (reason: AsideReason): void => {
    watch.stop();
    clearTimeout(noArticleTimer);
    unmount();
    show('aside');
    aside = { state: 'aside', reason };
  };

  const see = ({ recognition, mayBePainted }: Sighting): void => {
    const isParsed = document.readyState !== 'loading';
    seen = recognition;
    const verdict = judge(recognition, isParsed, document.body?.textContent.length ?? 0);
    if (verdict === 'mount' && recognition.state !== 'absent') {
      if (mounted === null && !canHost(document)) {
        stepAside('taken');
        return;
      }
      wasRecognised ||= recognition.state === 'recognised';
      mounted ??= mountFeatures(ports, failures, settings, watch.quietly, () => show('recognised'));
      mounted.update(recognition.article, isParsed, mayBePainted);
      return;
    }
    unmount();
    if (verdict === 'refuse') show('not-recognised');
    else if (isParsed)
      noArticleTimer ??= setTimeout(
        reported(() => mounted ?? show('not-recognised')),
        NO_ARTICLE_TIMEOUT,
      );
  };

  const watch: ArticleWatch = watchArticle(
    document,
    ports.post,
    { onSighting: see, onUnwanted: () => stepAside('removed') },
    signal,
    heldMountPoints,
  );
  // An article may come back at any time, e.g. when a translator has finished. At the post's own address the page may have been
  // translated before the companion came; then it is recognised when it is shown in the original.
  const giveUp = setTimeout(
    reported(() => wasRecognised || ports.isCalled !== true || watch.stop()),
    ARTICLE_TIMEOUT,
  );
  onAbort(signal, () => {
    clearTimeout(giveUp);
    clearTimeout(noArticleTimer);
    unmount();
    setRootState(root, null);
  });
  watch.start();
  return () => aside ?? mounted?.report() ?? (state === 'not-recognised' && seen !== null ? refusalOf(seen) : { state: 'waiting' });
}
