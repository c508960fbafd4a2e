import { cardTexts } from '../../../../src/i18n/glossary/card';
import { pageTexts } from '../../../../src/i18n/page';
import { cardOf } from '../../../../src/post/cards';

const texts = { ...pageTexts('ko'), ...cardTexts('ko') };

/** Everything that a screen reader gets of a term’s card, which has the focus; how often the article has the term is left out. */
export function cardTranscript(term: string): string[] {
  const card = cardOf(term);
  if (card === null) throw new Error(`no card of ${term}`);
  const name = JSON.stringify([...new Set([card.name.ko, card.name.en])].join(' '));
  const said = (text: string): string => `text ${JSON.stringify(text)}`;
  const aside = (word: string, text: string | undefined): string[] =>
    text === undefined ? [] : ['  paragraph', `    ${said(word)}`, `    ${said(text)}`];
  return [
    `dialog ${name} focused`,
    `  heading ${name}`,
    `  button "${texts.close}"`,
    '  paragraph',
    `    ${said(card.definition.ko)}`,
    ...(card.drawing === undefined ? [] : [`  image ${JSON.stringify(card.drawing.alternative.ko)}`]),
    ...aside(texts.inPost, card.inPost?.ko),
    ...aside(texts.since, card.since?.ko),
    ...(card.related.length === 0 ? [] : [`  ${said(texts.related)}`]),
    ...card.related.map((id) => `  button ${JSON.stringify(cardOf(id)?.name.ko)}`),
    ...(card.references.length === 0 ? [] : [`  list "${texts.references}"`]),
    ...card.references.flatMap(({ title }) => ['    listitem', `      link ${JSON.stringify(`${title} (${texts.opensNewTab})`)}`]),
    '  status',
    `  button "${texts.createTermNote}"`,
    `  button "${texts.know}"`,
    '  button "English"',
  ];
}
