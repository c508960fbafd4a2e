/** Records in the popup how long it takes until each key is reported as saved. The functions of this file are self-contained. */
export function listenForSaved(): void {
  const scope = globalThis as unknown as { savedAfter: number[] };
  const waiting: number[] = [];
  scope.savedAfter = [];
  addEventListener('keydown', ({ timeStamp }) => waiting.push(timeStamp), { capture: true });
  new MutationObserver(() => {
    if (document.querySelector('.save-line[data-save="saved"]') === null) return;
    for (const pressedAt of waiting.splice(0)) scope.savedAfter.push(performance.now() - pressedAt);
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-save'] });
}

export function readSavedAfter(): readonly number[] {
  return (globalThis as unknown as { savedAfter: number[] }).savedAfter;
}
