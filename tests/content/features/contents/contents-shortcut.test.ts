// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { success, type Result } from '../../../../src/domain/result';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/domain/settings';
import { startCompanion } from '../../../../src/content/companion';
import { atHome, fakePorts, show } from '../../fake-ports';

it('the contents’ shortcut pressed twice leaves them open with the focus in them, however late the storage tells of the first press', async () => {
  atHome();
  show('desktop');
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
  const inner = fakePorts();
  let answer = (): void => undefined;
  const changeSettings = ({ contentsOpen = true }): Promise<Result<Settings, never>> =>
    new Promise((resolve) => {
      answer = () => resolve(success({ ...DEFAULT_SETTINGS, contentsOpen }));
    });
  const controller = new AbortController();
  startCompanion({ ...inner, changeSettings }, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
  const root = document.querySelector('techand-companion[data-part="contents"]')?.shadowRoot;
  const isOpenWithFocus = (): boolean => root?.querySelector('nav')?.hidden === false && root.activeElement?.localName === 'a';

  inner.tell('contents/toggle', {});
  inner.tell('contents/toggle', {});
  inner.change({ ...DEFAULT_SETTINGS, contentsOpen: false });
  expect(isOpenWithFocus()).toBe(true);
  answer();
  inner.change({ ...DEFAULT_SETTINGS, contentsOpen: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isOpenWithFocus()).toBe(true);
  // What another window chooses later on holds here too.
  inner.change({ ...DEFAULT_SETTINGS, contentsOpen: false });
  expect(isOpenWithFocus()).toBe(false);
  controller.abort();
});
