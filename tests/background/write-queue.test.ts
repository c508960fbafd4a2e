import { expect, it } from 'vitest';
import { createWriteQueue } from '../../src/background/write-queue';

it('runs one task after another, whatever each takes', async () => {
  const inTurn = createWriteQueue();
  const seen: string[] = [];
  const task = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(task('slow', 15)), inTurn(task('quick', 0))])).toEqual(['slow', 'quick']);
  expect(seen).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

it('goes on after a task that failed, and tells who asked for it', async () => {
  const inTurn = createWriteQueue();
  const failing = inTurn(() => Promise.reject(new Error('broken')));
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
