import { onTrusted } from '../dom/trusted-events';

interface Painted {
  readonly highlight: Highlight;
  readonly ranges: ReadonlySet<Range>;
}

/** By document and name; Firefox lets no content script look into a highlight. */
const painted = new WeakMap<Document, Map<string, Painted>>();

/**
 * Paints ranges under a name of the CSS Custom Highlight registry; none takes the name away. Changes no node. Beside
 * ranges that are painted already the others alone are added or taken off: all of three thousand anew take Firefox 0.3 s.
 */
export function paintRanges(document: Document, name: string, ranges: readonly Range[]): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  if (view === null || registry === undefined) return;
  const names = painted.get(document) ?? new Map<string, Painted>();
  painted.set(document, names);
  const known = names.get(name);
  names.delete(name);
  if (ranges.length === 0) {
    registry.delete(name);
    return;
  }
  const next = new Set(ranges);
  // The page can take away, replace and empty what stands there.
  const current = known !== undefined && registry.get(name) === known.highlight && known.highlight.size === known.ranges.size ? known : null;
  const highlight = (current && changeRanges(current, next)) ?? new view.Highlight(...ranges);
  if (highlight !== current?.highlight) registry.set(name, highlight);
  names.set(name, { highlight, ranges: next });
}

/**
 * Paints again what was taken away, emptied or replaced without a word: any script may clear the page's registry, as a
 * site's own search does.
 */
export function repaint(document: Document): void {
  const registry = (document.defaultView as (Window & typeof globalThis) | null)?.CSS?.highlights;
  if (registry === undefined) return;
  for (const [name, { highlight, ranges }] of [...(painted.get(document) ?? [])]) {
    if (registry.get(name) !== highlight || highlight.size !== ranges.size) paintRanges(document, name, [...ranges]);
  }
}

/** Repaints at the reader's next look at the page, until the signal aborts; the pointer's moves are told by its own watch. */
export function repaintAtLooks(document: Document, signal: AbortSignal): void {
  const look = (): void => repaint(document);
  for (const type of ['scrollend', 'visibilitychange', 'pointerdown'] as const) onTrusted(document, type, look, { signal, capture: true, passive: true });
  onTrusted(document.defaultView, 'pageshow', look, { signal });
}

/** Changes what stands painted; `null` where most of it is to go, and a new one is the shorter way. */
function changeRanges({ highlight, ranges }: Painted, next: ReadonlySet<Range>): Highlight | null {
  const gone = [...ranges].filter((range) => !next.has(range));
  if (gone.length > next.size / 2) return null;
  for (const range of gone) highlight.delete(range);
  for (const range of next) if (!ranges.has(range)) highlight.add(range);
  return highlight;
}
