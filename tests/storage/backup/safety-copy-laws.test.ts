import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSafetyCopy, type CopyFolder } from '../../../src/storage/backup/safety-copy';
import { buildNote } from '../../domain/notes/build-note';
import { folderOf } from './folder-in-memory';

it('the safety copy takes no damaged piece for a whole one, whichever byte was changed or wherever it was cut off', async () => {
  const files = new Map<string, string>();
  const copy = createSafetyCopy(folderOf(files));
  copy.add([{ keep: buildNote() }, { keep: buildNote({ id: 'other', body: '다른 메모' }) }]);
  await copy.flush();
  const whole = files.get('j1') ?? '';
  const damage = fc.oneof(
    fc.nat(whole.length - 1).map((end) => whole.slice(0, end)),
    fc
      .tuple(fc.nat(whole.length - 1), fc.constantFrom('0', 'x', '}', '\n'))
      .map(([at, byte]) => whole.slice(0, at) + byte + whole.slice(at + 1)),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (piece) => {
      fc.pre(piece !== whole);
      const { state, damaged } = await createSafetyCopy(folderOf(new Map([['j1', piece]]))).read();
      expect([state.copies.size, damaged]).toEqual([0, ['j1']]);
    }),
  );
});

it('the safety copy loses nothing that was acknowledged, wherever it is killed', async () => {
  const steps = fc.array(fc.constantFrom('write', 'compact', 'kill'), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 40 }), async (plan, killAt) => {
      const files = new Map<string, string>();
      let left = killAt;
      let die = (): void => {};
      const death = new Promise<false>((resolve) => {
        die = () => resolve(false);
      });
      /** What is called when the process dies never ends. */
      const step = (): Promise<void> => {
        left -= 1;
        if (left > 0) return Promise.resolve();
        die();
        return new Promise(() => {});
      };
      const mortal: CopyFolder = {
        ...folderOf(files),
        write: async (name, text) => {
          if (left === 1) files.set(name, text.slice(0, text.length >> 1));
          await step();
          await folderOf(files).write(name, text);
        },
        remove: async (names) => {
          for (const name of names) {
            await step();
            files.delete(name);
          }
        },
      };
      const orKilled = (work: Promise<void>): Promise<boolean> => Promise.race([work.then(() => true), death]);
      let living = createSafetyCopy(mortal);
      const said: string[] = [];
      let revision = 0;
      for (const each of plan) {
        const body = `글 ${(revision += 1)}`;
        if (each === 'kill') living = createSafetyCopy(mortal);
        else if (each === 'compact') await orKilled(living.compact(true));
        else {
          living.add([{ keep: buildNote({ id: body, body }) }]);
          if (await orKilled(living.flush())) said.push(body);
        }
        if (left <= 0) break;
      }
      const found = await createSafetyCopy(folderOf(files)).read();
      expect([...found.state.copies.keys()]).toEqual(expect.arrayContaining(said));
    }),
    { numRuns: 60 },
  );
});
