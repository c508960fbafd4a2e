/** @jsxImportSource #elements */

interface OutwardLinkProps {
  readonly href: string;
  readonly text: string;
  /** Says that it opens in a new tab, for screen readers. */
  readonly note: string;
  /** The language of `text`, where it is not that of the page's texts. */
  readonly lang?: string;
}

/** A link to another site, in a new tab. */
export function OutwardLink({ href, text, note, lang }: OutwardLinkProps) {
  return (
    <a href={href} lang={lang} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="unseen"> ({note})</span>
    </a>
  );
}

/** A drawing of strokes in a square of 16 units, beside or instead of a word that names it. */
export function Icon({ path, size }: { readonly path: string; readonly size: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}
