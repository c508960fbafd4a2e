import { noteRowTexts } from '../../../i18n/note-row';
import { FoundText } from './found-text';
import { usePopup } from '../../shared/popup-context';
import { useRowScope } from './row-scope';

/** The term that a note was created from. The line has its height already while the glossary is loaded, so that nothing moves. */
export function TermLine({ id }: { readonly id: string }) {
  const { ports } = usePopup();
  const { nameOfTerm } = useRowScope();
  const name = nameOfTerm(id);
  return <p class="quiet term-line">{name === '' ? '\u00a0' : <FoundText text={noteRowTexts(ports.language).term(name)} />}</p>;
}
