/** Carries out one step of the walk and prints what it saw; a step that throws ends the walk. */
export type Step = (name: string, work: () => Promise<readonly string[]>) => Promise<void>;

/** What a step expected and did not find. */
export class NotAsExpected extends Error {}

/** Numbers the steps and prints each with its time and what it saw. */
export function createSteps(print: (line: string) => void): Step {
  let number = 0;
  return async (name, work) => {
    number += 1;
    const start = performance.now();
    try {
      const saw = await work();
      print(`${number}. ${name} (${Math.round(performance.now() - start)} ms)`);
      for (const line of saw) print(`   ${line}`);
    } catch (error) {
      print(`${number}. ${name}: not as expected`);
      throw error;
    }
  };
}

export function expectThat(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new NotAsExpected(otherwise);
}

/** Looks again and again until `look` gives something; throws after ten seconds. */
export async function eventually<Seen>(what: string, look: () => Promise<Seen | null | false>): Promise<Seen> {
  const until = performance.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== false) return seen;
    if (performance.now() > until) throw new NotAsExpected(`did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
