import { listingTexts } from '../../../i18n/listing';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { sectionLanguage, sectionTitle } from '../stored/sections';
import { isNarrowed, NOTE_KINDS } from './listing';
import type { ListingState } from './use-listing';
import { useFirstPainted } from '../../shared/lifecycle';
import { useTexts } from '../../shared/texts';

/** The value of the option that leaves nothing out. */
const ANY = '';

/** One line of menus for the order of the notes and for which of them are listed. The browser's own menus work with keys, touch and screen readers. */
export function ListingLine({ state }: { readonly state: ListingState }) {
  const { ports } = usePopup();
  const ui = useTexts(uiTexts);
  const texts = useTexts(listingTexts);
  const { listing, choices, change, clear } = state;
  return (
    <div class="listing-line" role="group" aria-label={texts.group}>
      <Choice
        label={texts.order}
        value={listing.order}
        isChosen={listing.order !== 'post'}
        options={[
          { value: 'post', name: texts.orders.post },
          { value: 'newest', name: texts.orders.newest },
        ]}
        onChoose={(value) => change({ order: value === 'newest' ? 'newest' : 'post' })}
      />
      <Choice
        label={texts.tag}
        value={listing.tag}
        any={texts.anyTag}
        options={choices.tags.map(({ key, tag, notes }) => ({ value: key, name: texts.counted(`#${tag}`, notes) }))}
        onChoose={(tag) => change({ tag })}
      />
      {(choices.sections.length > 1 || listing.section !== null) && (
        <Choice
          label={texts.section}
          value={listing.section}
          any={texts.anySection}
          options={choices.sections.map(({ section, notes }) => ({
            value: section,
            name: texts.counted(sectionTitle(ports.post, section, ui), notes),
            ...sectionLanguage(ports.post, section),
          }))}
          onChoose={(value) => change({ section: choices.sections.find(({ section }) => section === value)?.section ?? null })}
        />
      )}
      {(choices.kinds.length > 1 || listing.kind !== null) && (
        <Choice
          label={texts.kind}
          value={listing.kind}
          any={texts.anyKind}
          options={choices.kinds.map(({ kind, notes }) => ({ value: kind, name: texts.counted(texts.kinds[kind], notes) }))}
          onChoose={(value) => change({ kind: NOTE_KINDS.find((kind) => kind === value) ?? null })}
        />
      )}
      {isNarrowed(listing) && (
        <button
          type="button"
          class="listing-clear"
          aria-label={texts.clear}
          title={texts.clear}
          onClick={({ currentTarget }) => {
            // The button is gone with what it clears, and the focus with it.
            currentTarget.parentElement?.querySelector('select')?.focus();
            clear();
          }}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  /** The name of the option that leaves nothing out; without it there is none. */
  readonly any?: string;
  readonly isChosen?: boolean;
  readonly options: readonly { readonly value: string; readonly name: string; readonly lang?: 'ko' }[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, value, any, isChosen = value !== null, options, onChoose }: ChoiceProps) {
  const isComplete = useFirstPainted();
  if (options.length === 0) return null;
  const offered = isComplete ? options : options.filter((option) => option.value === value);
  return (
    <select
      class="listing-choice"
      aria-label={label}
      data-chosen={isChosen}
      value={value ?? ANY}
      onChange={({ currentTarget }) => onChoose(currentTarget.value === ANY ? null : currentTarget.value)}
    >
      {any !== undefined && <option value={ANY}>{any}</option>}
      {offered.map(({ value: key, name, lang }) => (
        <option key={key} value={key} lang={lang}>
          {name}
        </option>
      ))}
    </select>
  );
}
