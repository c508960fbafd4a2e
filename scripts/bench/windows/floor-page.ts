import { h, render } from 'preact';

/** The least that any page of the extension does: Preact draws one line. Bundled and put beside the pages of a build. */
export function draw(): void {
  render(h('p', { id: 'drawn' }, 'drawn'), document.body);
}
