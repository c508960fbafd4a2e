/** The viewport position of `top: 0; left: 0` for an absolute child of the body. */
export function containingOrigin(document: Document, view: Window): { top: number; left: number } {
  if (view.getComputedStyle(document.body).position === 'static') return { top: -view.scrollY, left: -view.scrollX };
  const { top, left } = document.body.getBoundingClientRect();
  return { top: top + document.body.clientTop, left: left + document.body.clientLeft };
}
