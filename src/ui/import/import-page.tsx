import { render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { DropArea } from './drop-area';
import type { ImportPorts } from './import-ports';
import { Preview } from './preview';
import { Reading } from './reading';
import { Result } from './result';
import { importScope, ImportScopeProvider } from './scope';
import { Source } from './source';
import { useImport } from './use-import';

/** Mounts the page on which files are imported, and sets its language and title; it is unmounted when the signal aborts. */
export function mountImport(root: HTMLElement, ports: ImportPorts, signal: AbortSignal): void {
  const { texts, common } = importScope(ports);
  root.ownerDocument.documentElement.lang = ports.language;
  root.ownerDocument.title = `${texts.heading} · ${common.title}`;
  render(<ImportPage ports={ports} />, root);
  signal.addEventListener('abort', () => render(null, root), { once: true });
}

function ImportPage({ ports }: { ports: ImportPorts }) {
  const scope = useMemo(() => importScope(ports), [ports]);
  return (
    <ImportScopeProvider value={scope}>
      <Steps />
    </ImportScopeProvider>
  );
}

/** One file at a time: it is chosen, looked through, shown, stored, and perhaps undone. */
function Steps() {
  const importing = useImport();
  const { stage, problem, read, say } = importing;
  const page = useRef<HTMLDivElement>(null);
  const { step } = stage;
  const isBusy = step === 'storing' || (step === 'done' && stage.isUndoing);

  // What the reader pressed is gone by then: the focus goes to what came of it.
  useEffect(() => {
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
            onStore={() => void importing.store()}
          />
        )}
        {(step === 'storing' || step === 'done' || step === 'undone') && <Result stage={stage} onUndo={() => void importing.undo()} />}
      </main>
    </div>
  );
}
