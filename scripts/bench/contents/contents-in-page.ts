import { POST } from '../../../src/post/post';
import { readArticle, type Article } from '../../../src/page/recognise/read-article';
import { CONTENTS_MAKERS } from './contents-makers';

let article: Article | null = null;
let current: () => string | null = () => null;

/** Repeats the article of this page; each heading has an id, and each copy sections of its own. */
export function prepare(copies: number): void {
  const recognition = readArticle(document, POST);
  if (recognition.state !== 'recognised') throw new Error(`the page is ${recognition.state}`);
  const { root, headings, post } = recognition.article;
  for (const [at, { element }] of headings.entries()) element.setAttribute('data-bench', `${at}`);
  const pristine = root.cloneNode(true);
  if (copies > 1) root.replaceChildren(...Array.from({ length: copies }, () => [...pristine.cloneNode(true).childNodes]).flat());
  const repeated = [...root.querySelectorAll('[data-bench]')].map((element, at) => {
    const entry = headings[Number(element.getAttribute('data-bench'))]?.entry;
    if (entry === undefined) throw new Error('a heading of no section');
    element.id = `bench-${at}`;
    return { element, entry: { ...entry, id: element.id } };
  });
  article = { post, root, headings: repeated };
  document.body.getBoundingClientRect();
}

export function start(name: string): void {
  const make = CONTENTS_MAKERS[name];
  if (make === undefined || article === null) throw new Error(`no contents ${name}`);
  current = make(article);
}

export function headings(): number {
  return article?.headings.length ?? 0;
}

/** The number of the current entry among all, from 1; 0 where there is none. */
export function currentEntry(): number {
  return (article?.headings.findIndex(({ element }) => element.id === current()) ?? -1) + 1;
}
