import fc from 'fast-check';
import { MAINTENANCE_KEY } from '../../src/background/maintenance';
import { RECOVERABLE_KEY } from '../../src/domain/backup/recoverable';
import { page, passing, refusing, stopping, windows, workAgain } from './browser-commands';
import type { Command } from './commands';
import { maintaining, damagingCopy, damagingRecord, lookAfter, remembering, restarting } from './disk-commands';
import { importing } from './import-commands';
import { startModel, type Fault, type Model } from './model';
import { storedWords } from './reachable';
import { closeAll, openAll } from './window-sizes';
import { composing, editing, pressing, typing, undoKey } from './window-commands';

/** What may happen beside the writing. A run draws some of it, as what is rare among much is seldom seen together. */
const KINDS: readonly fc.WeightedArbitrary<Command>[] = [
  { weight: 3, arbitrary: composing },
  { weight: 8, arbitrary: pressing('수정', '완료', '새 메모') },
  { weight: 8, arbitrary: fc.oneof(pressing('되돌리기'), undoKey) },
  { weight: 8, arbitrary: pressing('비교', '이 메모로 바꾸기') },
  { weight: 8, arbitrary: pressing('삭제', '휴지통', '메모 목록', '되살리기', '완전히 삭제', '비우기') },
  { weight: 6, arbitrary: pressing('다시 붙이기', '다시 시도', '새 메모로 저장', '다시 넣기', '버리기', '넘어가기', '되살리기') },
  { weight: 4, arbitrary: page },
  { weight: 6, arbitrary: windows },
  { weight: 5, arbitrary: passing },
  { weight: 3, arbitrary: stopping },
  { weight: 4, arbitrary: refusing },
  { weight: 2, arbitrary: maintaining },
  { weight: 3, arbitrary: fc.oneof({ weight: 3, arbitrary: restarting() }, { weight: 1, arbitrary: remembering }) },
  { weight: 1, arbitrary: fc.oneof(damagingCopy, damagingRecord) },
  { weight: 8, arbitrary: importing },
];

const manyCommands: fc.Arbitrary<Iterable<Command>> = fc.subarray([...KINDS], { minLength: 2 }).chain((kinds) =>
  fc.commands([fc.oneof({ weight: 12, arbitrary: typing }, { weight: 10, arbitrary: editing }, ...kinds)], {
    maxCommands: 40,
    size: 'max',
  }),
);

/** Plays three windows, a page and a failing browser against each other; rejects where a word is lost. */
export function play(fault: Fault = {}): fc.IAsyncPropertyWithHooks<[Iterable<Command>]> {
  return fc.asyncProperty(manyCommands, async (commands) => {
    const model = await startModel(fault);
    try {
      await lookAfter(model);
      openAll(model);
      await model.quiet();
      await fc.asyncModelRun(() => ({ model, real: model }), commands);
      await bringAllBack(model);
    } catch (error) {
      throw new Error(`${String(error)}\n${model.trace.join('\n')}`, { cause: error });
    } finally {
      await model.end();
    }
  });
}

/** Recovers everything that is stored anywhere, as the reader would: then it is in the notes again, or in the trash. */
async function bringAllBack(model: Model): Promise<void> {
  const { browser, ledger, time } = model;
  workAgain(model);
  await model.quiet();
  closeAll(model);
  await model.quiet();
  for (const key of [MAINTENANCE_KEY, RECOVERABLE_KEY]) browser.storage.session.delete(key);
  await lookAfter(model);
  model.open(0);
  await time.pass(500);
  for (let press = 0; press < 40; press += 1) {
    const [button] = [...(model.windows[0]?.buttons('다시 넣기') ?? []), ...(model.windows[0]?.buttons('되살리기') ?? [])];
    button?.click();
    await model.quiet();
  }
  const stored = await storedWords(model);
  const left = ledger.owed().filter(({ word }) => !stored.has(word));
  if (left.length > 0) throw new Error(`not brought back: ${left.map(({ id, word }) => `${word} of ${id ?? 'a field'}`).join(', ')}`);
}
