// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { backupOf } from '../../domain/import/planning';
import { until } from '../until';
import { bodies, FILE, NOTES, open, page, preview, store } from './import-steps';

describe('what is pasted', () => {
  it('is looked through: text, and a file', async () => {
    await open();
    expect(page.give('paste', { text: FILE }).defaultPrevented).toBe(true);
    await until(() => expect(page.text('.import-summary')).toContain('파일에 메모 3개'));
    page.give('paste', { files: [new Blob([backupOf(NOTES)])] });
    await until(() => expect(page.text('.import-summary')).toContain('백업에 메모 3개'));
  });

  it('can be typed into a field, too', async () => {
    await open();
    const field = page.root.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = FILE;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => expect(page.button('살펴보기').disabled).toBe(false));
    page.button('살펴보기').click();
    await until(() => expect(page.text('.import-summary')).toContain('파일에 메모 3개'));
  });
});

describe('what cannot be imported', () => {
  it.each<[string, BlobPart, RegExp]>([
    ['a web page', '<!doctype html><p>글</p>', /^웹 페이지 파일이에요/],
    ['another text', '# 장보기\n\n- 우유', /^길동무가 내보낸 파일이 아니에요/],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 0x0d, 0, 0, 1]), /^글이 아닌 파일이에요/],
    ['nothing', '', /^파일이 비어 있어요/],
    ['a backup that is cut off', backupOf(NOTES).slice(0, -40), /^백업 파일이 \d+번째 줄에서 깨졌거나 잘렸어요/],
  ])('%s is said in a sentence, and nothing changes', async (_what, content, said) => {
    const browser = await open();
    page.choose(new Blob([content]));
    await until(() => expect(page.text('[role="alert"]')).toMatch(said));
    expect([page.root.querySelector('.import-preview'), browser.asked]).toEqual([null, []]);
    // The next file is taken, and nothing is said of the last one.
    await preview(FILE);
    expect(page.text('[role="alert"]')).toBe('');
  });

  it('several files at once are refused', async () => {
    await open();
    page.give('drop', { files: [new Blob([FILE]), new Blob([FILE])] });
    await until(() => expect(page.text('[role="alert"]')).toBe('파일은 한 번에 하나씩 살펴볼 수 있어요.'));
  });

  it('a part that cannot be read is shown with its lines', async () => {
    await open();
    await preview(FILE.replace('<!-- techand-note {"id"', '<!-- techand-note {id'));
    expect(page.text('.import-group:has(#import-unreadable)')).toMatch(/메모의 주석이 깨졌어요\d+–\d+번째 줄/);
  });

  it('where nothing else is in the file, there is nothing to choose and nothing missing', async () => {
    await open();
    await preview(FILE.replace('<!-- techand-note {"id"', '<!-- techand-note {id'));
    expect(page.text('.import-summary')).not.toContain('있어야 해요');
    expect(page.root.querySelector('.import-do')).toBeNull();
  });

  it('a file without notes is not said to have the same ones', async () => {
    await open([]);
    await preview(FILE.slice(0, FILE.indexOf('## ')));
    expect(page.text('.import-sentence')).toBe('가져올 메모가 없어요.');
  });

  it('an older file is not said to have the same notes as here', async () => {
    const browser = await open();
    await preview(FILE.replace('첫 메모의 글', '고친 글'));
    await store();
    await preview(FILE);
    expect(await bodies(browser)).toContain('고친 글');
    expect(page.text('.import-sentence')).toBe('가져올 새 내용이 없어요. 여기서 고친 메모는 그대로 둬요.');
  });

  it.each([
    ['storage-full', /^저장 공간이 부족해서 아무것도 가져오지 않았어요/],
    ['storage-failed', /^저장하지 못해서 아무것도 가져오지 않았어요/],
  ] as const)('where the database says %s, that is said, and the preview stays', async (failing, said) => {
    const browser = await open();
    await preview(FILE.replace('첫 메모의 글', '고친 글'));
    browser.failing = failing;
    page.button('메모 1개 가져오기').click();
    await until(() => expect(page.text('[role="alert"]')).toMatch(said));
    browser.failing = null;
    await store();
    expect(await bodies(browser)).toContain('고친 글');
  });
});

describe('a long file', () => {
  it('moves a progress bar while it is read, and can be stopped', async () => {
    let share = (_of: number): void => {};
    await open(NOTES, (ports) => ({
      ...ports,
      preview: (_content, tell, signal) => {
        share = tell;
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ ok: false, failure: { reason: 'stopped' } }));
        });
      },
    }));
    page.choose(new Blob([FILE]));
    await until(() => expect(page.root.querySelector('progress')).not.toBeNull());
    share(0.4);
    await until(() => expect(page.root.querySelector('progress')?.value).toBe(0.4));
    page.button('멈추기').click();
    await until(() => expect(page.text('[role="alert"]')).toBe('멈췄어요. 아무것도 바꾸지 않았어요.'));
    expect(page.root.querySelector('progress')).toBeNull();
  });

  it('draws the first rows of a group, and more when asked', async () => {
    await open([]);
    await preview(`## 시작하며\n\n${'- 글\n'.repeat(300)}`);
    expect(page.text('.import-do')).toBe('메모 300개 가져오기');
    expect(page.texts('.import-entry')).toHaveLength(50);
    page.button('더 보기 (250개 남음)').click();
    await until(() => expect(page.texts('.import-entry')).toHaveLength(250));
  });
});
