import { expect, it } from 'vitest';
import { createWorkQueue, type Origin } from '../../src/background/work-queue';

it('a queue runs the tasks of one key one after another, however long each takes', async () => {
  const queue = createWorkQueue();
  const seen: string[] = [];
  const task = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    seen.push(`${name} ends`);
    return name;
  };
  const both = [queue('notes', 'reader', task('slow', 15)), queue('notes', 'reader', task('quick', 0))];
  expect(await Promise.all(both)).toEqual(['slow', 'quick']);
  expect(seen).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

it('a queue does not let the tasks of another key wait', async () => {
  const queue = createWorkQueue();
  void queue('notes', 'reader', () => new Promise(() => {}));
  expect(await queue('settings', 'reader', async () => 'changed')).toBe('changed');
});

it('a queue goes on after a task that failed or threw, and tells the caller', async () => {
  const queue = createWorkQueue();
  const failing = queue('notes', 'reader', () => Promise.reject(new Error('broken')));
  const throwing = queue('notes', 'reader', () => {
    throw new Error('thrown');
  });
  const next = queue('notes', 'reader', async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  await expect(throwing).rejects.toThrow('thrown');
  expect(await next).toBe('done');
});

it('a queue runs the reader’s tasks first, then those of the tabs in turn, and maintenance last', async () => {
  const queue = createWorkQueue();
  const seen: string[] = [];
  const add = (origin: Origin, name: string) => queue('notes', origin, async () => void seen.push(name));
  const first = add('maintenance', 'begun already');
  const all = [
    add('maintenance', 'maintenance'),
    ...['1a', '1b', '1c'].map((name) => add(1, name)),
    ...['2a', '2b'].map((name) => add(2, name)),
    ...['key', 'another key'].map((name) => add('reader', name)),
  ];
  await Promise.all([first, ...all]);
  expect(seen).toEqual(['begun already', 'key', 'another key', '1a', '2a', '1b', '2b', '1c', 'maintenance']);
});
