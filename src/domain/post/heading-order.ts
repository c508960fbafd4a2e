/** An element of the page that reads like one of the outline's headings. */
export interface OrderedCandidate {
  /** Index of the heading in the outline. */
  readonly entry: number;
  /** How much it looks like a heading: more for a heading element than for a bold paragraph. */
  readonly weight: number;
}

/**
 * Chooses the candidates that form the outline: in page order, the heaviest run whose entries only grow. Headings that
 * are quoted out of order (an advertisement, a list) drop out. Returns indices into `candidates`.
 */
export function inOutlineOrder(candidates: readonly OrderedCandidate[]): number[] {
  const best: number[] = [];
  const before: (number | null)[] = [];
  candidates.forEach((candidate, index) => {
    let weight = 0;
    let from: number | null = null;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const fits = (candidates[earlier]?.entry ?? Infinity) < candidate.entry;
      if (fits && (best[earlier] ?? 0) > weight) {
        weight = best[earlier] ?? 0;
        from = earlier;
      }
    }
    best.push(weight + candidate.weight);
    before.push(from);
  });
  return trace(before, heaviest(best));
}

function heaviest(weights: readonly number[]): number | null {
  let top: number | null = null;
  weights.forEach((weight, index) => {
    if (top === null || weight > (weights[top] ?? 0)) top = index;
  });
  return top;
}

function trace(before: readonly (number | null)[], last: number | null): number[] {
  const chain: number[] = [];
  for (let at = last; at !== null; at = before[at] ?? null) chain.unshift(at);
  return chain;
}
