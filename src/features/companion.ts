import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { PageReport } from '../messaging/messages';
import { removeLeftovers } from '../page/leftovers';
import { watchArticle, type ArticleWatch, type Sighting } from '../page/article-watch';
import type { Recognition } from '../page/read-article';
import type { CompanionWorld } from './feature';
import { mountFeatures, type MountedFeatures } from './mounting';
import { createSource, type Source } from './source';
import { judge, refusalOf } from './verdict';

/** A late article is waited for this long from the page's beginning, in milliseconds: half a minute, and as much for a slow page. */
const PATIENCE = 60_000;
/** A shell without an article is called not recognised after this long, though it is watched on. */
const SHELL_PATIENCE = 10_000;

/** The one thing said on the page's own root element. */
const STATE = 'techand';

/**
 * Runs the companion in one document until the signal aborts: on and off with the settings, mounted when the post is there.
 * It begins at once, without waiting for the settings, unless the page was told that the companion is off.
 */
export function startCompanion(world: CompanionWorld, signal: AbortSignal): void {
  const settings = createSource(DEFAULT_SETTINGS);
  let run: AbortController | null = null;
  let report: () => PageReport = () => ({ state: 'off' });
  let held = world.heldPlaces;
  const turn = (isOn: boolean): void => {
    if (signal.aborted || isOn === (run !== null)) return;
    run?.abort();
    run = null;
    report = () => ({ state: 'off' });
    if (!isOn) return;
    run = new AbortController();
    report = runCompanion(world, settings, held, run.signal);
    // Later on their places have closed.
    held = undefined;
  };
  const apply = (stored: Settings): void => {
    settings.set(stored);
    turn(stored.enabled);
  };
  signal.addEventListener('abort', () => run?.abort());
  world.answer('page/report', () => report(), signal);
  world.onSettingsChanged(apply, signal);
  void world.loadSettings().then(apply);
  // A page that comes back from the browser's memory has slept through what was switched meanwhile.
  world.document.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted) void world.loadSettings().then(apply);
  }, { signal });
  removeLeftovers(world.document);
  // The flag, if any, is raised by a script that runs right after this one, before there is a body to change.
  if (world.document.body !== null) turn(!world.isOff());
  else whenBodyBegins(world.document, () => turn(!world.isOff()), signal);
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
  world: CompanionWorld,
  settings: Source<Settings>,
  held: ReadonlySet<Element> | undefined,
  signal: AbortSignal,
): () => PageReport {
  const { document } = world;
  const root = document.documentElement;
  let mounted: MountedFeatures | null = null;
  let state: PageReport['state'] = 'waiting';
  let seen: Recognition | null = null;
  let shellTimer: ReturnType<typeof setTimeout> | undefined;

  const takeOff = (): void => {
    mounted?.takeOff();
    mounted = null;
  };
  const show = (next: PageReport['state']): void => {
    state = next;
    if (next === 'recognised') root.dataset[STATE] = 'ready';
    else if (next === 'not-recognised' && world.isCalled !== true) root.dataset[STATE] = 'not-recognised';
    else delete root.dataset[STATE];
  };

  const see = ({ recognition, mayBePainted }: Sighting): void => {
    const isParsed = document.readyState !== 'loading';
    seen = recognition;
    const verdict = judge(recognition, isParsed, document.body?.textContent.length ?? 0);
    if (verdict === 'mount' && recognition.state !== 'absent') {
      mounted ??= mountFeatures(world, settings, watch.quietly, () => show('recognised'));
      mounted.update(recognition.article, isParsed, mayBePainted);
      return;
    }
    takeOff();
    if (verdict === 'refuse') show('not-recognised');
    else if (isParsed) shellTimer ??= setTimeout(() => mounted ?? show('not-recognised'), SHELL_PATIENCE);
  };

  const watch: ArticleWatch = watchArticle(document, see, signal, held);
  const giveUp = setTimeout(() => mounted ?? watch.stop(), PATIENCE);
  signal.addEventListener('abort', () => {
    clearTimeout(giveUp);
    clearTimeout(shellTimer);
    takeOff();
    delete root.dataset[STATE];
  });
  watch.start();
  return () => mounted?.report() ?? (state === 'not-recognised' && seen !== null ? refusalOf(seen) : { state: 'waiting' });
}
