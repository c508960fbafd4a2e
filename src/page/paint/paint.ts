import { onTrusted } from '../dom/trusted-events';

interface Painted {
  readonly highlight: Highlight;
  readonly ranges: ReadonlySet<Range>;
}

/** What is painted, by document and name; Firefox does not let a content script read it from a highlight. */
const painted = new WeakMap<Document, Map<string, Painted>>();

/**
 * Paints ranges under a name of the CSS Custom Highlight registry; without ranges the name is removed. Changes no node.
 * Ranges that are painted already stay, only the others are added or removed: painting three thousand anew takes Firefox
 * 0.3 s.
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
  // The page may have removed, replaced or emptied what is registered.
  const current =
    known !== undefined && registry.get(name) === known.highlight && known.highlight.size === known.ranges.size ? known : null;
  const highlight = (current && changeRanges(current, next)) ?? new view.Highlight(...ranges);
  if (highlight !== current?.highlight) registry.set(name, highlight);
  names.set(name, { highlight, ranges: next });
}

/**
 * Paints again what was removed, emptied or replaced without notice: any script may clear the page's registry, as a
 * site's own search does.
 */
export function repaint(document: Document): void {
  const registry = (document.defaultView as (Window & typeof globalThis) | null)?.CSS?.highlights;
  if (registry === undefined) return;
  for (const [name, { highlight, ranges }] of [...(painted.get(document) ?? [])]) {
    if (registry.get(name) !== highlight || highlight.size !== ranges.size) paintRanges(document, name, [...ranges]);
  }
}

/**
 * Repaints when the reader next looks at the page, until the signal aborts; moves of the pointer are handled by the
 * pointer watch.
 */
export function repaintAtLooks(document: Document, signal: AbortSignal): void {
  const look = (): void => repaint(document);
  for (const type of ['scrollend', 'visibilitychange', 'pointerdown'] as const)
    onTrusted(document, type, look, { signal, capture: true, passive: true });
  onTrusted(document.defaultView, 'pageshow', look, { signal });
}

/** Adds and removes single ranges; `null` where most of them are to be removed and a new highlight is faster. */
function changeRanges({ highlight, ranges }: Painted, next: ReadonlySet<Range>): Highlight | null {
  const gone = [...ranges].filter((range) => !next.has(range));
  if (gone.length > next.size / 2) return null;
  for (const range of gone) highlight.delete(range);
  for (const range of next) if (!ranges.has(range)) highlight.add(range);
  return highlight;
}
