/** Paints ranges under a name of the CSS Custom Highlight registry; none takes the name away. Changes no node. */
export function paintRanges(document: Document, name: string, ranges: readonly Range[]): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  if (view === null || registry === undefined) return;
  if (ranges.length === 0) registry.delete(name);
  else registry.set(name, new view.Highlight(...ranges));
}
