/** The environment variable that `npm run test:long` sets; read here and nowhere else. */
const LONG_RUN = 'TECHAND_LONG_RUN';
/** Whether what repeats is run in full. */
export const isLongRun = process.env[LONG_RUN] === '1';

/**
 * Options of a test that only repeats: `npm test` plays a sample of it, `npm run test:long` plays such tests alone and in
 * full, as long as they take. For example: `it.each(sample(SESSION_IDS, 2))('lands on %s', REPEATS, async (id) => …)`.
 */
export const REPEATS = { tags: ['repeats'], timeout: isLongRun ? 900_000 : 60_000 };

/** All of a list in the long run; else so many of it, spread evenly over the list, with the first and the last. */
export function sample<Item>(all: readonly Item[], count: number): readonly Item[] {
  if (isLongRun || count >= all.length) return all;
  const step = (all.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, turn) => all[Math.round(turn * step)] as Item);
}

/** How often, how much or how long: `all` of it in the long run, else `few`. */
export function times(all: number, few: number): number {
  return isLongRun ? all : few;
}
