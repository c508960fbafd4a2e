/** Makes an event one of the reader's or the browser's own; happy-dom knows no difference, and what is dispatched is a script's. */
export function trusted<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
