/** Whether some of a box is between the upper and the lower edge of the window. */
export function isInView({ top, bottom }: DOMRect, document: Document): boolean {
  return bottom > 0 && top < (document.defaultView?.innerHeight ?? 0);
}
