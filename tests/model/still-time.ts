import { createHash } from 'node:crypto';
import { vi } from 'vitest';

/** Time that does not pass until it is let pass, so that a run of the model is the same each time. */
export interface StillTime {
  /** Resolves once nothing is under way any more but timers. */
  readonly untilIdle: () => Promise<void>;
  /** Lets so many milliseconds pass and everything in them happen. */
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly goOn: () => void;
}

/** Timers that are due within this are run in one go. In milliseconds. */
const STEP = 50;

/** Stops the time; `tick` is told how much of it passes. */
export function stopTime(tick: (milliseconds: number) => void): StillTime {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  // The only function by which the database in memory postpones work.
  const { setImmediate } = globalThis;
  let underway = 0;
  vi.stubGlobal('setImmediate', (work: () => void) => {
    underway += 1;
    return setImmediate(() => {
      underway -= 1;
      work();
    });
  });
  // The real one answers from another thread, whenever it likes.
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_name, data) => {
    const { buffer } = new Uint8Array(createHash('sha256').update(bytesOf(data)).digest());
    return buffer;
  });

  const untilIdle = async (): Promise<void> => {
    do await new Promise<void>((resolve) => void setImmediate(resolve));
    while (underway > 0);
  };
  return {
    untilIdle,
    pass: async (milliseconds) => {
      for (let passed = 0; passed < milliseconds; passed += STEP) {
        tick(STEP);
        vi.advanceTimersByTime(STEP);
        await untilIdle();
      }
    },
    goOn: () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    },
  };
}

function bytesOf(data: BufferSource): Uint8Array {
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}
