import type { Choice } from '../../domain/import/choices';
import type { PlanEntry } from '../../domain/import/plan-entry';
import type { PortableNote } from '../../domain/notes/portable-note';
import { sectionIn } from '../../domain/post/post';
import { Choice as RadioChoice } from '../shared/choice';
import { Compared, Excerpt, firstWords } from './entry-text';
import type { IndexedEntry } from './groups';
import { remarksOn, sectionName } from './remarks';
import { useImportScope } from './scope';

interface EntryProps {
  readonly placed: IndexedEntry;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** What an import would do with one note, and the reader's choice of it. */
export function Entry({ placed: { entry, index }, choice, onChoose }: EntryProps) {
  const scope = useImportScope();
  const { texts, names, ports } = scope;
  const { lines } = entry;
  if (entry.kind === 'unreadable') {
    return (
      <li class="import-entry">
        <p>{names.unreadable[entry.why]}</p>
        {lines !== null && <p class="quiet">{names.lines(lines.first, lines.last)}</p>}
      </li>
    );
  }
  const note = shownNote(entry);
  const words = firstWords(note.body) || texts.noText;
  const place = sectionName(ports, scope.common, sectionIn(ports.post, note));
  return (
    <li class="import-entry" data-kind={entry.kind}>
      <div class="import-line">
        {entry.kind === 'unchanged' || entry.kind === 'conflict' ? (
          <span lang={place.lang}>{place.name}</span>
        ) : (
          <label>
            <input type="checkbox" checked={choice !== 'leave'} onChange={() => onChoose(choice === 'leave' ? 'take' : 'leave')} />
            <span class="visually-hidden">{`${texts.act[entry.kind]}: ${words} `}</span>
            <span lang={place.lang}>{place.name}</span>
          </label>
        )}
        {lines !== null && <span class="quiet">{names.lines(lines.first, lines.last)}</span>}
      </div>
      {note.target !== null && (
        <blockquote class="import-quote" lang="ko" aria-label={scope.common.quote}>
          {firstWords(note.target.quote.exact)}
        </blockquote>
      )}
      <EntryText entry={entry} />
      {remarksOn(entry, scope).map((remark) => (
        <p key={remark} class="quiet">
          {remark}
        </p>
      ))}
      {entry.kind === 'conflict' && (
        <RadioChoice
          name={`import-${index}`}
          legend={texts.conflict(words)}
          isLegendSeen={false}
          options={(['both', 'take', 'leave'] as const).map((each) => [each, texts.choices[each]] as const)}
          chosen={choice}
          onChoose={onChoose}
        />
      )}
    </li>
  );
}

type NoteEntry = Exclude<PlanEntry, { readonly kind: 'unreadable' }>;

/** The note as it is here, or as the file has it where it is not here. */
function shownNote(entry: NoteEntry): Pick<PortableNote, 'post' | 'section' | 'body' | 'target'> {
  return 'stored' in entry ? entry.stored : entry.next;
}

/** The texts here and in the file side by side, where both are there and differ. */
function EntryText({ entry }: { readonly entry: NoteEntry }) {
  const isCompared = 'stored' in entry && 'next' in entry && entry.stored.body !== entry.next.body;
  if (isCompared) return <Compared here={entry.stored.body} inFile={entry.next.body} />;
  return <Excerpt text={shownNote(entry).body} />;
}
