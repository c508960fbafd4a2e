import { h, render } from 'preact';

/** The smallest page of the extension: Preact draws one line. It is bundled and added to the pages of a build. */
export function draw(): void {
  render(h('p', { id: 'drawn' }, 'drawn'), document.body);
}
