type Pressed = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a key is held that makes another shortcut of a letter; a capital letter is none. */
export function hasModifier({ altKey, ctrlKey, metaKey }: Pressed): boolean {
  return altKey || ctrlKey || metaKey;
}

/** Makes a handler for a link that we open ourselves: with a key held it is the browser's, e.g. for a new tab. */
export function onPlainClick(open: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (hasModifier(event) || event.shiftKey) return;
    event.preventDefault();
    open();
  };
}
