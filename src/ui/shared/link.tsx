interface LinkProps {
  readonly href: string;
  readonly text: string;
  /** What it is called for those who hear it: with what it belongs to. */
  readonly name: string;
  /** Of the word; the reader's own where nothing is said. */
  readonly language?: 'ko' | 'en';
  readonly onOpen: () => void;
}

/** A link for every way of opening one; pressed plainly it is followed here, since Firefox would leave the popup open above. */
export function Link({ href, text, name, language, onOpen }: LinkProps) {
  return (
    <a
      class="way"
      href={href}
      lang={language}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={name}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {text}
    </a>
  );
}
