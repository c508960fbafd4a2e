// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { listenForBack } from '../../../../../src/content/features/glossary/card/system-back';
import { trusted } from '../../../../page/trusted';

/** A window in which the system's Back can be pressed. */
function buildWindow() {
  const active = new Set<EventTarget>();
  class CloseWatcher extends EventTarget {
    constructor() {
      super();
      active.add(this);
    }
    destroy(): void {
      active.delete(this);
    }
  }
  return {
    document: { defaultView: { CloseWatcher } } as unknown as Document,
    active,
    pressBack(): void {
      for (const watcher of [...active]) {
        active.delete(watcher);
        watcher.dispatchEvent(trusted(new Event('close')));
      }
    },
  };
}

describe('the system’s Back', () => {
  it('closes an open sheet once, however often the sheet is drawn', () => {
    const { document, active, pressBack } = buildWindow();
    let backs = 0;
    const back = listenForBack(document, () => (backs += 1));
    pressBack();
    back.start();
    back.start();
    expect(active.size).toBe(1);
    pressBack();
    pressBack();
    expect(backs).toBe(1);
  });

  it('belongs to the page again after the sheet was closed in another manner', () => {
    const { document, active, pressBack } = buildWindow();
    let backs = 0;
    const back = listenForBack(document, () => (backs += 1));
    back.start();
    back.stop();
    expect(active.size).toBe(0);
    pressBack();
    expect(backs).toBe(0);
    back.start();
    expect(active.size).toBe(1);
  });

  it('belongs to the browser where there is no CloseWatcher', () => {
    const back = listenForBack({ defaultView: {} } as unknown as Document, () => undefined);
    expect(() => [back.start(), back.stop()]).not.toThrow();
  });
});
