/** Where a host of ours belongs. */
export interface HostPlace {
  readonly isThere: () => boolean;
  readonly put: () => void;
}

const places = new WeakMap<Document, Set<HostPlace>>();

/** Says where a host belongs, until the signal aborts. */
export function holdPlace(document: Document, place: HostPlace, signal: AbortSignal): void {
  const held = places.get(document) ?? new Set();
  places.set(document, held);
  held.add(place);
  signal.addEventListener('abort', () => held.delete(place));
}

/** Whether the page has taken a host away, or moved it. */
export function isAnyAway(document: Document): boolean {
  return [...(places.get(document) ?? [])].some(({ isThere }) => !isThere());
}

/** Puts back what is away. */
export function putBack(document: Document): void {
  for (const { isThere, put } of places.get(document) ?? []) if (!isThere()) put();
}
