import { useState } from 'preact/hooks';
import { tagTexts } from '../i18n/tags';
import { usePopup } from './popup-context';
import type { TagFilterState } from './use-tag-filter';

/** So many stand on two lines; the others are a press away. */
const FEW = 6;

/** The reader's tags as buttons that stay pressed: only notes with all the pressed ones are listed. */
export function TagFilter({ filter }: { readonly filter: TagFilterState }) {
  const { world } = usePopup();
  const texts = tagTexts(world.language);
  const [isWhole, setWhole] = useState(false);
  const { tags, pressed, toggle, clear } = filter;
  if (tags.length === 0) return null;
  const shown = isWhole ? tags : tags.filter(({ key }, at) => at < FEW || pressed.has(key));
  return (
    <div class="tag-filter" role="group" aria-label={texts.filter}>
      <button type="button" class="chip" aria-pressed={pressed.size === 0} onClick={clear}>{texts.all}</button>
      {shown.map(({ key, tag, notes }) => (
        <button key={key} type="button" class="chip" aria-pressed={pressed.has(key)} onClick={() => toggle(key)}>
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
