// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { buildNote, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser } from '../../test-browser';
import { until } from '../../until';

let popup: OpenPopup;

afterEach(() => popup.close());

it('a row names the term that its note was created from', async () => {
  popup = await openPopup(await startBrowser({ notes: [buildNote({ id: idOf('t'), body: 'Text2SQL: …', term: 'text2sql' })] }));
  await until(() => expect(popup.rows()[0]?.querySelector('.term-line')?.textContent).toBe('용어 · Text2SQL'));
});
