/** Time that may be spent on something that happens again and again, so that it never takes more than a share of all time. */
export interface Allowance {
  /** How long to wait at `now` before spending again, in milliseconds. */
  readonly waitAt: (now: number) => number;
  readonly spend: (now: number, cost: number) => void;
}

export interface AllowanceTerms {
  /** Of all time, e.g. 0.01. */
  readonly share: number;
  /** The most that is saved up while nothing is spent, in milliseconds; it is there at the beginning. */
  readonly savings: number;
  /** Nothing waits longer than this, in milliseconds. */
  readonly longestWait: number;
}

/** An allowance that grows with time: after a rest there is enough for some quick turns, afterwards no more than the share. */
export function createAllowance({ share, savings, longestWait }: AllowanceTerms): Allowance {
  let left = savings;
  let at = -Infinity;
  const grow = (now: number): void => {
    if (now > at) left = Math.min(savings, at === -Infinity ? left : left + (now - at) * share);
    at = Math.max(at, now);
  };
  return {
    waitAt(now) {
      grow(now);
      return left > 0 ? 0 : Math.min(longestWait, -left / share);
    },
    spend(now, cost) {
      grow(now);
      left -= cost;
    },
  };
}
