import { tagTexts } from '../../../i18n/tags';
import type { TagCompletion } from './use-tag-completion';
import { useTexts } from '../../shared/texts';

interface TagListProps {
  readonly id: string;
  readonly completion: TagCompletion;
}

/** The tags that complete what is typed. They cover what is below the field; the focus stays in the field. */
export function TagList({ id, completion }: TagListProps) {
  const texts = useTexts(tagTexts);
  const { offered, active, choose } = completion;
  return (
    <>
      <span class="visually-hidden" role="status">
        {offered.length > 0 && texts.offered(offered.length)}
      </span>
      {offered.length > 0 && (
        <ul class="tag-list" role="listbox" id={id} aria-label={texts.tags}>
          {offered.map((tag, at) => (
            <li
              key={tag.key}
              id={optionId(id, at)}
              role="option"
              aria-selected={at === active}
              class="tag-option"
              // A press must not move the focus and the caret.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(tag)}
            >
              <span>#{tag.tag}</span>
              <span class="quiet" aria-hidden="true">
                {tag.notes}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The ids by which a field names its list and the option that Enter inserts. */
export function listedBy(id: string, { offered, active }: TagCompletion) {
  return offered.length === 0 ? {} : { 'aria-controls': id, 'aria-activedescendant': optionId(id, active) };
}

function optionId(id: string, at: number): string {
  return `${id}-${at}`;
}
