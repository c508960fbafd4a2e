import { describe, expect, it } from 'vitest';
import { endsInVerb, isVerbStem, type VerbStem } from '../../../src/domain/korean/verb-tails';

const rows = (...lines: string[]): [string, VerbStem][] =>
  lines.flatMap((line) => {
    const [stem = '하', ...tails] = line.split(' ');
    if (!isVerbStem(stem)) throw new Error(stem);
    return tails.map((tail): [string, VerbStem] => [tail, stem]);
  });

describe('endsInVerb takes', () => {
  it.each(
    rows(
      '하 하고 하는 하는데 하는데요 하며 하면 하면서도 하지 하지만 하게 하도록 하려고 하려면 하거나 하자 하니까 하기 하기를 하기에는 하던 하시는 하세요 하겠습니다',
      '하 하여 해 해서 해도 해야 해야만 해요 해보세요 해주셨는데 했다 했습니다 했는데요 했던 했지만 한 한다 한다고 한다면 할 할지 할까요 할수록 함 함을 함으로써 합니다 합니다만 합시다',
      '하 한다고들 한다던데 했겠지만 했는지도 했더니 하더라고요 하자던 하려던 할때는 하는것 한데다 하시면 하셨는데요 하냐고 했다며',
      '되 되고 되는 되면 되어 되어서 되어야 되었다 되었습니다 돼 돼요 돼서 됐다 됐습니다 된 된다 된다면 될 될까요 됨 됨에 됩니다 되기까지',
      '시키 시키고 시키는 시켜 시켜서 시켰다 시켰습니다 시킨 시킬 시킵니다 시키기도',
      '스럽 스럽게 스럽고 스럽지만 스럽다 스러운 스러울 스러워 스러워서 스러웠다 스러움을',
    ),
  )('%s (%s)', (tail, stem) => {
    expect(endsInVerb(tail, stem)).toBe(true);
  });
});

describe('endsInVerb refuses', () => {
  it.each(
    rows(
      '하 하 하늘 하루 하드웨어 하나로 한국 한국어 할인 할머니 함수 함수를 합성 합치다 해외 해커 했 핫 학습 되고',
      '되 되 된장 될성부른 됨됨이 돼지 되팔이 하고',
      '시키 시키 시킨집 시계 시킬라',
      '스럽 스럽 스러 스타일 하게',
    ),
  )('%s (%s)', (tail, stem) => {
    expect(endsInVerb(tail, stem)).toBe(false);
  });
});
