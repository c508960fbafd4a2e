const claimed = new WeakSet<Event>();

/** Marks a press as meant for what lies on top, e.g. for a term inside a highlight; other listeners then ignore it. */
export function claim(event: Event): void {
  claimed.add(event);
}

export function isClaimed(event: Event): boolean {
  return claimed.has(event);
}
