/** @jsxImportSource #elements */

/** A heading's text as the contents show it: the camera that the post puts before a session's title is drawn, since in colour it is louder than the words. */
export function EntryTitle({ text }: { readonly text: string }) {
  const [camera = ''] = /^\p{Extended_Pictographic}?/u.exec(text) ?? [];
  return (
    <>
      {camera !== '' && (
        <span class="camera">
          <svg viewBox="0 0 14 10" aria-hidden="true">
            <path d="M1 1h8v8H1zM9 5l4-3v6z" fill="none" stroke="currentColor" />
          </svg>
          {camera}
        </span>
      )}
      {text.slice(camera.length)}
    </>
  );
}
