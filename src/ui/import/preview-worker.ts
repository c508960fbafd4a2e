import type { ImportPreview, PreviewFailure, PreviewNews, PreviewRequest } from '../../domain/import/preview';
import type { PlanEntry } from '../../domain/import/plan-entry';
import { failure, success, type Result } from '../../domain/result';

/** Has a file read and compared in a worker, whose script has this address; the worker is ended afterwards. */
export function previewInWorker(
  address: string,
  request: PreviewRequest,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<ImportPreview, PreviewFailure>> {
  return new Promise((resolve) => {
    const worker = new Worker(address);
    const end = (result: Result<ImportPreview, PreviewFailure>): void => {
      worker.terminate();
      resolve(result);
    };
    if (signal.aborted) return end(failure({ reason: 'stopped' }));
    signal.addEventListener('abort', () => end(failure({ reason: 'stopped' })), { once: true });
    const plan: PlanEntry[] = [];
    worker.addEventListener('message', ({ data }: MessageEvent<PreviewNews>) => {
      if (data.kind === 'share') tell(data.share);
      else if (data.kind === 'entries') for (const entry of data.entries) plan.push(entry);
      else if (data.kind === 'end') end(success({ file: data.file, plan }));
      else end(failure(data.failure));
    });
    worker.addEventListener('error', (event) => {
      // Told to the reader below; the console would only repeat it.
      event.preventDefault();
      end(failure({ reason: 'crashed' }));
    });
    worker.postMessage(request);
    return undefined;
  });
}
