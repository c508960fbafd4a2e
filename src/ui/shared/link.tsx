interface LinkProps {
  readonly href: string;
  readonly text: string;
  /** The name for screen readers, e.g. with the title of the session that it belongs to. */
  readonly name: string;
  /** The language of the text; the reader's where it is left out. */
  readonly language?: 'ko' | 'en';
  readonly onOpen: () => void;
}

/** A link that opens by `onOpen`, since Firefox leaves a popup open over the new tab. With a modifier key the browser opens it. */
export function Link({ href, text, name, language, onOpen }: LinkProps) {
  return (
    <a
      class="link"
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
