import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { importPageTexts } from '../../i18n/pages/import-page';
import { uiTexts } from '../../i18n/ui';
import { LanguageProvider } from '../shared/texts';
import { DropArea } from './drop-area';
import type { ImportPorts } from './import-ports';
import { Preview } from './preview';
import { Reading, Result } from './result';
import { ImportPortsProvider } from './scope';
import { Source } from './source';
import { isStoring } from './stages';
import { useImport } from './use-import';

/** Mounts the page on which files are imported, and sets its language and title; it is unmounted when the signal aborts. */
export function mountImport(root: HTMLElement, ports: ImportPorts, signal: AbortSignal): void {
  root.ownerDocument.documentElement.lang = ports.language;
  root.ownerDocument.title = `${importPageTexts(ports.language).heading} · ${uiTexts(ports.language).title}`;
  render(
    <LanguageProvider value={ports.language}>
      <ImportPortsProvider value={ports}>
        <Steps />
      </ImportPortsProvider>
    </LanguageProvider>,
    root,
  );
  signal.addEventListener('abort', () => render(null, root), { once: true });
}

/** One file at a time: it is chosen, looked through, shown, stored, and perhaps undone. */
function Steps() {
  const importing = useImport();
  const { stage, problem, read, say } = importing;
  const page = useRef<HTMLDivElement>(null);
  const { step } = stage;
  const isBusy = isStoring(stage);

  // What the reader pressed is gone by then: the focus goes to what came of it.
  useLayoutEffect(() => {
    page.current?.querySelector<HTMLElement>('[data-result]')?.focus();
  }, [step]);

  return (
    <div class="import" ref={page}>
      <DropArea isBusy={isBusy} onSource={(source) => void read(source)} onSay={say} />
      <Source isBusy={isBusy} isFirst={step === 'choosing'} onSource={(source) => void read(source)} />
      <main>
        <p class="import-problem" role="alert">
          {problem}
        </p>
        {step === 'reading' && <Reading share={stage.share} onStop={importing.stop} />}
        {step === 'preview' && (
          <Preview
            preview={stage.preview}
            isRenewing={stage.isRenewing}
            choices={importing.choices}
            onChoose={importing.choose}
            extras={importing.extras}
            onChooseExtras={importing.chooseExtras}
            onStore={() => void importing.store()}
          />
        )}
        {(step === 'storing' || step === 'done' || step === 'undoing' || step === 'undone') && (
          <Result stage={stage} onUndo={() => void importing.undo()} onStop={importing.stop} />
        )}
      </main>
    </div>
  );
}
