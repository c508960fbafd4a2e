import type { ImportPreview, PreviewFailure, PreviewNews } from '../../../src/domain/import/preview';
import type { PlanEntry } from '../../../src/domain/import/plan-entry';
import { failure, success, type Result } from '../../../src/domain/result';
import { exportTexts } from '../../../src/i18n/export';
import { previewImport } from '../../../src/storage/notes/import-preview';
import { openNoteReader } from '../../../src/storage/notes/reading';
import { mountImport } from '../../../src/ui/import/import-page';
import type { ImportPorts } from '../../../src/ui/import/import-ports';
import type { TestBrowser } from '../test-browser';

export interface OpenImport {
  readonly root: HTMLElement;
  readonly text: (selector: string) => string;
  /** The texts of all elements that fit. */
  readonly texts: (selector: string) => string[];
  readonly button: (name: string | RegExp) => HTMLButtonElement;
  /** Chooses a file in the page's own field. */
  readonly choose: (file: Blob) => void;
  /** Drops something on the page, or pastes it. */
  readonly give: (
    type: 'drop' | 'paste' | 'dragover' | 'dragleave',
    what: { readonly files?: readonly Blob[]; readonly text?: string },
  ) => Event;
  /** The checkbox of an entry or of a whole group, by the beginning of its name. */
  readonly checkbox: (name: string) => HTMLInputElement;
  readonly close: () => void;
}

/** Opens the import page on a browser in memory; files are read as the worker reads them, in the same thread. */
export function openImport(browser: TestBrowser, change: (ports: ImportPorts) => ImportPorts = (ports) => ports): OpenImport {
  const root = document.createElement('div');
  document.body.append(root);
  const controller = new AbortController();
  const { notes, platform } = browser.window();
  mountImport(
    root,
    change({
      post: browser.post,
      language: browser.language,
      open: async (file) => success(new Uint8Array(await file.arrayBuffer())),
      preview: (content, tell, signal) => previewHere(browser, content, tell, signal),
      ask: notes.ask,
      onChanged: notes.onChanged,
      openNotes: async () => void browser.opened.push('notes'),
      clock: platform.clock,
      newId: platform.newId,
    }),
    controller.signal,
  );
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    root,
    text: (selector) => all(selector).map(words).join(' '),
    texts: (selector) => all(selector).map(words),
    button: (name) => found(all('button').find((each) => isNamed(words(each), name)) as HTMLButtonElement, name),
    checkbox: (name) =>
      found(
        all('label')
          .find((label) => words(label).startsWith(name))
          ?.querySelector('input'),
        name,
      ),
    choose: (file) => {
      const field = found(root.querySelector<HTMLInputElement>('input[type="file"]'), 'the file field');
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    give: (type, { files = [], text = '' }) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      const data = { files, getData: () => text };
      Object.assign(event, type === 'paste' ? { clipboardData: data } : { dataTransfer: data, relatedTarget: null });
      document.dispatchEvent(event);
      return event;
    },
    close: () => {
      controller.abort();
      root.remove();
    },
  };
}

async function previewHere(
  browser: TestBrowser,
  content: Uint8Array | string,
  tellShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<ImportPreview, PreviewFailure>> {
  const reader = openNoteReader(browser.post);
  const plan: PlanEntry[] = [];
  let result: Result<ImportPreview, PreviewFailure> = failure({ reason: 'crashed' });
  const tell = (news: PreviewNews): void => {
    if (news.kind === 'share') tellShare(news.share);
    else if (news.kind === 'entries') plan.push(...news.entries);
    else if (news.kind === 'end') result = success({ file: news.file, plan });
    else result = failure(news.failure);
  };
  const elsewhere = [exportTexts('ko').elsewhere, exportTexts('en').elsewhere];
  await previewImport({ content, now: browser.now }, { post: browser.post, elsewhere, reader, tell });
  reader.close();
  return signal.aborted ? failure({ reason: 'stopped' }) : result;
}

function isNamed(own: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? own === name : name.test(own);
}

function found<Value>(value: Value | null | undefined, what: string | RegExp): Value {
  if (value === null || value === undefined) throw new Error(`${String(what)} is not there`);
  return value;
}
