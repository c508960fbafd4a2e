// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNote, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

let browser: TestBrowser;
let popup: OpenPopup;

beforeEach(async () => {
  browser = await startBrowser({ notes: [buildNote({ id: idOf('a'), section: 's3', body: '', figure: 5 })] });
  popup = await openPopup(browser);
});
afterEach(() => popup.close());

describe('a note of a figure without a caption', () => {
  it('leads to the figure in the page, or says that it is not there', async () => {
    popup.button('글에서 보기: 그림 5').click();
    await until(() => expect(browser.askedTab).toContainEqual({ tabId: 7, type: 'figure/show', request: { figure: 5 } }));
    expect(browser.opened).toEqual([]);
    browser.tab.figures = 4;
    popup.button('글에서 보기: 그림 5').click();
    await until(() => expect(popup.text()).toContain('그 그림을 찾지 못했어요'));
  });

  it('opens the post at its section where no companion answers', async () => {
    browser.tab.report = null;
    popup.button('글에서 보기: 그림 5').click();
    await until(() => expect(browser.opened).toEqual(['https://tech.kakaoenterprise.com/173#techand-s3']));
  });
});
