/**
 * A script of the page itself, first in its head: in every frame it records the position of each heading in the document.
 * `window.movements` then holds, for every heading, the largest distance in pixels between two of its positions.
 */
export const RECORDER = `<script>{
  const seenAt = new Map();
  window.movements = [];
  const look = () => {
    for (const heading of document.querySelectorAll('h2, h3, h4')) {
      const top = heading.getBoundingClientRect().top + scrollY;
      const seen = seenAt.get(heading) ?? { first: top, most: 0 };
      seen.most = Math.max(seen.most, Math.abs(top - seen.first));
      seenAt.set(heading, seen);
    }
    window.movements = [...seenAt.values()].map(({ most }) => Math.round(most * 100) / 100);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  document.currentScript.remove();
}</script>`;
