// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { cardOf, TERM_CARDS } from '../../../src/post/cards';
import { listedTerms, lookFor, openGlossary, searchField, termButton, termRow } from './open-glossary';
import type { OpenPopup } from '../open-popup';
import { startBrowser, type BrowserOptions, type TestBrowser } from '../test-browser';
import { until } from '../until';

let popup: OpenPopup;
let browser: TestBrowser;

async function open(options: BrowserOptions = {}): Promise<void> {
  browser = await startBrowser(options);
  popup = await openGlossary(browser);
}

const said = (): string => document.querySelector('.glossary [role="status"]')?.textContent ?? '';
const focused = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-term]')?.dataset['term'];

afterEach(() => popup.close());

describe('the list', () => {
  it('holds every term once, by category, closed', async () => {
    await open();
    expect(listedTerms().toSorted()).toEqual(TERM_CARDS.map(({ id }) => id).toSorted());
    const counts = [...document.querySelectorAll('.term-group')].map((group) => [
      group.querySelector('.count')?.textContent,
      String(group.querySelectorAll('[data-term]').length),
    ]);
    expect(counts.every(([told, there]) => told === there)).toBe(true);
    expect(document.querySelectorAll('.term-name[aria-expanded="true"]')).toHaveLength(0);
  });

  it.each(['ko', 'en'] as const)('tells both names in their languages, the reader’s own first (%s)', async (language) => {
    await open({ language });
    const names = [...termButton('micro-frontends').querySelectorAll<HTMLElement>('[lang]')].map(({ lang, textContent }) => [
      lang,
      textContent,
    ]);
    const card = cardOf('micro-frontends');
    const both = [
      ['ko', card?.name.ko],
      ['en', card?.name.en],
    ];
    expect(names).toEqual(language === 'ko' ? both : both.toReversed());
  });

  it('explains a term that is opened, in the other language too', async () => {
    await open();
    termButton('text2sql').click();
    await until(() => expect(termRow('text2sql').textContent).toContain(cardOf('text2sql')?.definition.ko));
    popup.button('English', termRow('text2sql')).click();
    await until(() => expect(termRow('text2sql').querySelector('.term-text')?.textContent).toContain(cardOf('text2sql')?.definition.en));
  });

  it('opens a related term, even during a search for something else', async () => {
    await open();
    await lookFor('text2sql');
    termButton('text2sql').click();
    const related = cardOf('text2sql')?.related.find((id) => !listedTerms().includes(id)) ?? 'none';
    await until(() => popup.button(cardOf(related)?.name.ko ?? '', termRow('text2sql')).click());
    await until(() => expect(focused()).toBe(related));
    expect(searchField().value).toBe('');
    expect(termButton(related).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a search', () => {
  it('says how many terms were found, and which query was searched in the other layout', async () => {
    await open();
    expect(said()).toBe('');
    await lookFor('ㅁㅇㅋ');
    await until(() => expect(said()).toBe(`${listedTerms().length}개 찾았어요`));
    await lookFor('akdlzmfh');
    await until(() => expect(said()).toBe(`‘마이크로’ 결과 ${listedTerms().length}개`));
    await lookFor('없는낱말');
    await until(() => expect(said()).toBe('찾는 용어가 없어요'));
    popup.button('검색어 지우기').click();
    await until(() => expect(listedTerms()).toHaveLength(TERM_CARDS.length));
    expect(document.activeElement).toBe(searchField());
  });

  it('moves through the hits by arrows, and back to the field by Escape or by typing', async () => {
    await open();
    await lookFor('sql');
    const [first, second] = listedTerms();
    popup.press(searchField(), 'ArrowDown');
    expect(focused()).toBe(first);
    popup.press(termButton(first ?? ''), 'ArrowDown');
    expect(focused()).toBe(second);
    popup.press(termButton(second ?? ''), 'End');
    expect(focused()).toBe(listedTerms().at(-1));
    popup.press(termButton(focused() ?? ''), 'Home');
    popup.press(termButton(first ?? ''), 'ArrowUp');
    expect(document.activeElement).toBe(searchField());
    popup.press(searchField(), 'ArrowDown');
    expect(popup.press(termButton(first ?? ''), 'Escape').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(searchField());
    popup.press(searchField(), 'ArrowDown');
    expect(popup.press(termButton(first ?? ''), 'KeyA').defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(searchField());
  });

  it('opens the first hit by Enter, is cleared by Escape, and leaves the next Escape to the popup', async () => {
    await open();
    await lookFor('rxjs');
    popup.press(searchField(), 'Enter');
    expect(focused()).toBe('rxjs');
    await until(() => expect(termButton('rxjs').getAttribute('aria-expanded')).toBe('true'));
    expect(popup.press(searchField(), 'Escape').defaultPrevented).toBe(true);
    expect(searchField().value).toBe('');
    await until(() => expect(listedTerms()).toHaveLength(TERM_CARDS.length));
    expect(popup.press(searchField(), 'Escape').defaultPrevented).toBe(false);
  });

  it('leaves every key to a composition', async () => {
    await open();
    await lookFor('마이');
    for (const code of ['Enter', 'ArrowDown', 'Escape']) {
      expect(popup.press(searchField(), code, { isComposing: true }).defaultPrevented).toBe(false);
    }
    expect(searchField().value).toBe('마이');
    expect(focused()).toBeUndefined();
  });
});

describe('글에서 보기', () => {
  const openLink = async (id: string, name: string | RegExp): Promise<void> => {
    termButton(id).click();
    await until(() => expect(termRow(id).querySelector('.term-actions a')?.textContent).toMatch(name));
    termRow(id).querySelector<HTMLElement>('.term-actions a')?.click();
  };

  it('shows the term in the tab of the post and closes the popup', async () => {
    await open();
    await openLink('svelte', /글에서 보기/);
    await until(() => expect(browser.closed).toBe(1));
    expect(browser.askedTab.at(-1)).toEqual({ tabId: 7, type: 'term/show', request: { id: 'svelte' } });
    expect(browser.opened).toEqual([]);
  });

  it('says that the page does not have the term, and leaves the popup open', async () => {
    await open();
    browser.tab.lackedTerms = ['svelte'];
    await openLink('svelte', /글에서 보기/);
    await until(() => expect(popup.text()).toContain('이 페이지에서는 그 용어를 찾지 못했어요'));
    expect(browser.closed).toBe(0);
  });

  it('opens the post at the term’s first section over another page', async () => {
    await open({ report: null });
    await openLink('svelte', /새 탭에서 글 열기/);
    await until(() => expect(browser.opened).toEqual([`https://tech.kakaoenterprise.com/173#techand-${cardOf('svelte')?.firstSection}`]));
  });
});

describe('the display of terms in the post', () => {
  it('is chosen here', async () => {
    await open();
    document.querySelector<HTMLElement>('[name="glossary-marks"][value="all"]')?.click();
    document.querySelector<HTMLElement>('[name="glossary-language"][value="en"]')?.click();
    await until(() => expect(browser.settings()).toMatchObject({ marks: 'all', cardLanguage: 'en' }));
    termButton('text2sql').click();
    await until(() => expect(termRow('text2sql').querySelector<HTMLElement>('.term-text')?.lang).toBe('en'));
  });
});
