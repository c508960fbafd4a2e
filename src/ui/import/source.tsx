import { useRef, useState } from 'preact/hooks';
import { useImportScope } from './scope';

interface SourceProps {
  /** While something is stored, no other file is taken. */
  readonly isBusy: boolean;
  /** Nothing was chosen yet, so that it is said what may be chosen. */
  readonly isFirst: boolean;
  readonly onSource: (source: Blob | string) => void;
}

/** The head of the page: chooses a file, or takes pasted text. */
export function Source({ isBusy, isFirst, onSource }: SourceProps) {
  const { texts, common } = useImportScope();
  const field = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState('');
  return (
    <header class="import-head">
      <p class="quiet">{common.title}</p>
      <h1>{texts.heading}</h1>
      {isFirst && <p class="import-lead">{texts.lead}</p>}
      <div class="import-source">
        <label class={`import-file button${isFirst ? ' first' : ''}`}>
          <input
            type="file"
            class="visually-hidden"
            accept=".md,.markdown,.txt,.json,text/markdown,text/plain,application/json"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again, after it was edited.
              if (file !== undefined) onSource(file);
              currentTarget.value = '';
            }}
          />
          {texts.chooseFile}
        </label>
        <p class="quiet">{texts.dropHint}</p>
      </div>
      <details class="import-paste">
        <summary>{texts.paste}</summary>
        <textarea
          ref={field}
          class="import-text"
          aria-label={texts.pasteField}
          rows={5}
          spellcheck={false}
          disabled={isBusy}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={isBusy || pasted.trim() === ''}
          onClick={() => {
            setPasted('');
            onSource(pasted);
          }}
        >
          {texts.pasteRead}
        </button>
      </details>
    </header>
  );
}
