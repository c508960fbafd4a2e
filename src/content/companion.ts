import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { AsideReason, PageReport } from '../messaging/messages';
import { canHost, sweepCopies } from '../page/host/companion-element';
import { removeLeftovers } from '../page/host/leftovers';
import { watchArticle, type ArticleWatch, type Sighting } from '../page/recognise/article-watch';
import type { Recognition } from '../page/recognise/read-article';
import { setRootState } from '../page/host/root-state';
import { onTrusted } from '../page/dom/trusted-events';
import { watchRoot } from '../page/host/root-watch';
import type { ContentPorts } from './feature';
import { mountFeatures, type MountedFeatures } from './mounting';
import { quietPorts } from './quiet-ports';
import { createSource, type Source } from './source';
import { judge, refusalOf } from './verdict';

/** A late article is waited for this long from the page's beginning, in milliseconds: half a minute, and as much for a slow page. */
const PATIENCE = 60_000;
/** A shell without an article is called not recognised after this long, though it is watched on. */
const SHELL_PATIENCE = 10_000;

/**
 * Runs the companion in one document until the signal aborts: on and off with the settings, mounted when the post is there.
 * It begins at once, without waiting for the settings, unless the page was told that the companion is off.
 */
export function startCompanion(ports: ContentPorts, signal: AbortSignal): void {
  let isOn: boolean | null = null;
  let life = new AbortController();
  const begin = (first: ContentPorts): void => liveIn(first, (now) => { isOn = now; }, life.signal);
  signal.addEventListener('abort', () => life.abort());
  watchRoot(ports.document, () => {
    life.abort();
    life = new AbortController();
    // What the page was told at its beginning may have been switched since.
    const wasOff = isOn === null ? ports.isOff() : !isOn;
    // Nor was any of it painted: this is told before the next frame, so that bars beside its headings move nothing.
    begin({ ...ports, isOff: () => wasOff, heldMountPoints: new Set(ports.document.querySelectorAll('*')) });
  }, signal);
  begin(ports);
}

/** Lives with one root of the document: `document.open()` takes the listeners of document and window away, too. */
function liveIn(outer: ContentPorts, onTurned: (isOn: boolean) => void, signal: AbortSignal): void {
  const ports = quietPorts(outer);
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
    report = runCompanion(ports, settings, heldMountPoints, run.signal);
    // Later on their places have closed.
    heldMountPoints = undefined;
  };
  const apply = (stored: Settings): void => {
    if (signal.aborted) return;
    settings.set(stored);
    turn(stored.enabled);
  };
  // Where the browser cannot read its storage the companion stays as it is: on, or off where the page was told so.
  const load = (): void => void ports.loadSettings().then(apply, () => undefined);
  signal.addEventListener('abort', () => run?.abort());
  ports.answer('page/report', () => report(), signal);
  ports.onSettingsChanged(apply, signal);
  load();
  // A page that comes back from the browser's memory has slept through what was switched meanwhile.
  onTrusted(ports.document.defaultView, 'pageshow', ({ persisted }) => persisted && load(), { signal });
  removeLeftovers(ports.document, ports.post);
  // The flag, if any, is raised by a script that runs right after this one, before there is a body to change.
  if (ports.document.body !== null) turn(!ports.isOff());
  else whenBodyBegins(ports.document, () => turn(!ports.isOff()), signal);
}

function whenBodyBegins(document: Document, begin: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  const observer = new view.MutationObserver(() => {
    if (document.body === null) return;
    observer.disconnect();
    begin();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function runCompanion(
  ports: ContentPorts,
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
  let shellTimer: ReturnType<typeof setTimeout> | undefined;

  const takeOff = (): void => {
    if (mounted !== null) sweepCopies(document);
    mounted?.takeOff();
    mounted = null;
  };
  const show = (next: PageReport['state']): void => {
    state = next;
    if (next === 'recognised') setRootState(root, 'ready');
    else setRootState(root, next === 'not-recognised' && ports.isCalled !== true ? next : null);
  };

  /** Leaves the page whole, for as long as it stands or until the companion is switched off and on. */
  const stepAside = (reason: AsideReason): void => {
    watch.stop();
    clearTimeout(shellTimer);
    takeOff();
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
      mounted ??= mountFeatures(ports, settings, watch.quietly, () => show('recognised'));
      mounted.update(recognition.article, isParsed, mayBePainted);
      return;
    }
    takeOff();
    if (verdict === 'refuse') show('not-recognised');
    else if (isParsed) shellTimer ??= setTimeout(() => mounted ?? show('not-recognised'), SHELL_PATIENCE);
  };

  const watch: ArticleWatch = watchArticle(document, ports.post, { onSighting: see, onUnwanted: () => stepAside('removed') }, signal, heldMountPoints);
  // An article that stood here once may come back with its words, however late a translator gives them.
  const giveUp = setTimeout(() => wasRecognised || watch.stop(), PATIENCE);
  signal.addEventListener('abort', () => {
    clearTimeout(giveUp);
    clearTimeout(shellTimer);
    takeOff();
    setRootState(root, null);
  });
  watch.start();
  return () => aside ?? mounted?.report() ?? (state === 'not-recognised' && seen !== null ? refusalOf(seen) : { state: 'waiting' });
}
