import { noteRowTexts } from '../../../i18n/note-row';
import { FoundText } from './found-text';
import { useRowScope } from './row-scope';
import { useTexts } from '../../shared/texts';

/** The term that a note was created from. The line has its height already while the glossary is loaded, so that nothing moves. */
export function TermLine({ id }: { readonly id: string }) {
  const texts = useTexts(noteRowTexts);
  const { nameOfTerm } = useRowScope();
  const name = nameOfTerm(id);
  return <p class="quiet term-line">{name === '' ? '\u00a0' : <FoundText text={texts.term(name)} />}</p>;
}
