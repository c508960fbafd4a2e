/** What is recorded in the popup during a measurement; times in milliseconds. */
export interface Recorded {
  /** Since the navigation: the document there, the first rows painted, the list complete. */
  readonly opening: { document: number; rows: number; all: number };
  readonly saves: { fromKey: number; fromSending: number }[];
  readonly exports: { ms: number; bytes: number }[];
  startedAt: number;
}

interface Runtime {
  sendMessage: (message: unknown, ...rest: unknown[]) => Promise<unknown> | undefined;
}

/** Runs in the popup before its own scripts. The functions of this file are self-contained, because they are sent to the page as text. */
export function recordInPopup(): void {
  const scope = globalThis as unknown as { recorded: Recorded; chrome: { runtime: Runtime } };
  const recorded: Recorded = { opening: { document: performance.now(), rows: 0, all: 0 }, saves: [], exports: [], startedAt: 0 };
  scope.recorded = recorded;

  const afterPaint = (tell: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = tell;
      port2.postMessage(null);
    });
  };
  let hasRows = false;
  new MutationObserver(() => {
    if (!hasRows && document.querySelector('[data-note]') !== null) {
      hasRows = true;
      afterPaint(() => (recorded.opening.rows = performance.now()));
    }
    if (recorded.opening.all === 0 && document.querySelector('.note-list[aria-busy="false"]') !== null)
      recorded.opening.all = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });

  let keyAt = 0;
  addEventListener('keydown', ({ timeStamp }) => (keyAt = timeStamp), { capture: true });
  const { runtime } = scope.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message, ...rest) => {
    if ((message as { type?: string }).type !== 'note/write') return send(message, ...rest);
    const [fromKey, fromSending] = [keyAt, performance.now()];
    const answered = (): void =>
      void recorded.saves.push({ fromKey: performance.now() - fromKey, fromSending: performance.now() - fromSending });
    const last = rest.at(-1);
    if (typeof last !== 'function') return send(message, ...rest)?.then((reply) => (answered(), reply));
    return send(message, ...rest.slice(0, -1), (...reply: unknown[]) => {
      answered();
      (last as (...reply: unknown[]) => void)(...reply);
    });
  };

  const makeUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    const size = file instanceof Blob ? file.size : 0;
    recorded.exports.push({ ms: performance.now() - recorded.startedAt, bytes: size });
    return makeUrl(file);
  };
}

export function readRecorded(): Recorded {
  return (globalThis as unknown as { recorded: Recorded }).recorded;
}

export function startExport(): void {
  // The file is made, but not written to the disk seven times.
  HTMLAnchorElement.prototype.click = () => {};
  readRecorded().startedAt = performance.now();
  [...document.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === 'Markdown 내보내기')?.click();

  function readRecorded(): Recorded {
    return (globalThis as unknown as { recorded: Recorded }).recorded;
  }
}
