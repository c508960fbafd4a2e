/** Where `top: 0; left: 0` of an absolute child of the body lies in the viewport. */
export function containingOrigin(document: Document, view: Window): { top: number; left: number } {
  if (view.getComputedStyle(document.body).position === 'static') return { top: -view.scrollY, left: -view.scrollX };
  const { top, left } = document.body.getBoundingClientRect();
  return { top: top + document.body.clientTop, left: left + document.body.clientLeft };
}
