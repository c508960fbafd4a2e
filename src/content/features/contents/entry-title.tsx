/** @jsxImportSource #elements */

/**
 * A heading's text as the contents show it. The camera that the post puts before a session's title is drawn, since in colour
 * it is louder than the words. An emoji at the end stays on one line with its word: 멘트💛.
 */
export function EntryTitle({ text }: { readonly text: string }) {
  const [, camera, words, end] = /^(\p{Extended_Pictographic}?)(.*?)(\S+\p{Extended_Pictographic})?$/u.exec(text) ?? [];
  return (
    <>
      {camera && (
        <>
          <svg class="camera" viewBox="0 0 14 10" aria-hidden="true">
            <path d="M1 1h8v8H1zM9 5l4-3v6z" fill="none" stroke="currentColor" />
          </svg>
          <span class="unseen">{camera}</span>
        </>
      )}
      {words}
      {end && <span class="whole">{end}</span>}
    </>
  );
}
