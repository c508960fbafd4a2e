import { look, type PopupPage } from './popup';

/** What the popup says of the tab. */
export function readPageLine(popupPage: PopupPage): Promise<string> {
  return look(popupPage, () => document.querySelector('.page-line')?.textContent ?? '');
}

/** Waits until that holds these words; throws with what it says instead. */
export async function untilPageLine(popupPage: PopupPage, words: string, timeoutMs = 15_000): Promise<void> {
  const end = performance.now() + timeoutMs;
  for (let said = await readPageLine(popupPage); !said.includes(words); said = await readPageLine(popupPage)) {
    if (performance.now() > end) throw new Error(`the popup does not say “${words}” but “${said}”`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
