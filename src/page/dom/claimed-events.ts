const claimed = new WeakSet<Event>();

/** Says that a press was meant for what stands on top, as for a term in a kept passage: others leave it alone. */
export function claim(event: Event): void {
  claimed.add(event);
}

export function isClaimed(event: Event): boolean {
  return claimed.has(event);
}
