/** Ends with the reader's next input of these types, with the given signal, or when it is aborted. */
export function untilInput(document: Document, types: readonly string[], signal: AbortSignal): AbortController {
  const until = new AbortController();
  const options = { signal: until.signal, capture: true, passive: true };
  const end = (): void => until.abort();
  for (const type of types) document.addEventListener(type, end, options);
  signal.addEventListener('abort', end, options);
  return until;
}
