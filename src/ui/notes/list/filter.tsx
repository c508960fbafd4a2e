import { useState } from 'preact/hooks';
import { noteRowTexts } from '../../../i18n/note-row';
import { tagTexts } from '../../../i18n/tags';
import { usePopup } from '../../shared/popup-context';
import type { NoteFilterState } from './use-note-filter';

/** Tags that fit on about two lines; the others are shown by a button. */
const FEW = 6;

/** Toggle buttons for the reader's tags and for passages that are not in the page; only notes that have all pressed ones are listed. */
export function NoteFilter({ filter }: { readonly filter: NoteFilterState }) {
  const { ports } = usePopup();
  const texts = tagTexts(ports.language);
  const [isWhole, setWhole] = useState(false);
  const { tags, pressed, missing, isOnlyMissing } = filter;
  if (tags.length === 0 && missing === 0) return null;
  const shown = isWhole ? tags : tags.filter(({ key }, at) => at < FEW || pressed.has(key));
  return (
    <div class="note-filter" role="group" aria-label={texts.filter}>
      <button type="button" class="chip" aria-pressed={pressed.size === 0 && !isOnlyMissing} onClick={filter.clear}>
        {texts.all}
      </button>
      {missing > 0 && (
        <button type="button" class="chip" aria-pressed={isOnlyMissing} onClick={filter.toggleMissing}>
          {noteRowTexts(ports.language).onlyMissing(missing)}
        </button>
      )}
      {shown.map(({ key, tag, notes }) => (
        <button key={key} type="button" class="chip" aria-pressed={pressed.has(key)} onClick={() => filter.toggle(key)}>
          #{tag} <span class="chip-count">{notes}</span>
        </button>
      ))}
      {tags.length > FEW && (
        <button type="button" class="plain" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.more(tags.length - shown.length)}
        </button>
      )}
    </div>
  );
}
