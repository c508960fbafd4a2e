import { look, type Desk } from './popup';

/** What the popup says of the tab. */
export function readPageLine(desk: Desk): Promise<string> {
  return look(desk, () => document.querySelector('.page-line')?.textContent ?? '');
}

/** Waits until that holds these words; throws with what it says instead. */
export async function untilPageLine(desk: Desk, words: string, timeoutMs = 15_000): Promise<void> {
  const end = performance.now() + timeoutMs;
  for (let said = await readPageLine(desk); !said.includes(words); said = await readPageLine(desk)) {
    if (performance.now() > end) throw new Error(`the popup does not say “${words}” but “${said}”`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
