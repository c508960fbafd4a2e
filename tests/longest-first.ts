/** By their last durations where all have one, else by their sizes: the two cannot be compared. */
export function longestFirst<Spec>(
  specs: readonly Spec[],
  lastDuration: (spec: Spec) => number | undefined,
  size: (spec: Spec) => number,
): Spec[] {
  const known = specs.map((spec) => lastDuration(spec));
  const areAllKnown = known.every((duration) => duration !== undefined);
  const lengths = new Map(specs.map((spec, at) => [spec, areAllKnown ? (known[at] ?? 0) : size(spec)]));
  return specs.toSorted((one, other) => (lengths.get(other) ?? 0) - (lengths.get(one) ?? 0));
}
