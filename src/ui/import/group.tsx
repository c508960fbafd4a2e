import { useMemo, useState } from 'preact/hooks';
import { choicesFor, type Choice } from '../../domain/import/choices';
import { Choice as RadioChoice } from '../shared/choice';
import { Entry } from './entry';
import { chooseEntry, chooseKind, choiceOf, type Choices, type EntryGroup } from './groups';
import { useImportScope } from './scope';

interface GroupProps {
  readonly group: EntryGroup;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** Rows that are drawn at first, and how many more each press adds: a page of ten thousand of them would answer late. */
const FIRST = 50;
const MORE = 200;

/** The entries of one kind. What stays as it is is folded. */
export function Group(props: GroupProps) {
  const { names } = useImportScope();
  const { kind, entries } = props.group;
  const heading = (
    <>
      {names.kind[kind]} <span class="quiet count">{entries.length}</span>
    </>
  );
  if (kind === 'unchanged') {
    return (
      <details class="import-group">
        <summary>
          <h3>{heading}</h3>
        </summary>
        <Rows {...props} />
      </details>
    );
  }
  return (
    <section class="import-group" aria-labelledby={`import-${kind}`}>
      <h3 id={`import-${kind}`}>{heading}</h3>
      <Rows {...props} />
    </section>
  );
}

function Rows({ group: { kind, entries }, choices, onChoose }: GroupProps) {
  const { texts } = useImportScope();
  const [shown, setShown] = useState(FIRST);
  const left = entries.length - shown;
  return (
    <>
      {texts.hint[kind] !== null && <p class="quiet import-hint">{texts.hint[kind]}</p>}
      {entries.length > 1 && <WholeGroup group={{ kind, entries }} choices={choices} onChoose={onChoose} />}
      <ul>
        {entries.slice(0, shown).map((placed) => (
          <Entry
            key={placed.index}
            placed={placed}
            choice={choiceOf(choices, placed.entry, placed.index)}
            onChoose={(choice) => onChoose(chooseEntry(choices, placed, choice))}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="plain" onClick={() => setShown(shown + MORE)}>
          {texts.more(left)}
        </button>
      )}
    </>
  );
}

/** Chooses for all entries of a kind at once. */
function WholeGroup({ group: { kind, entries }, choices, onChoose }: GroupProps) {
  const { texts } = useImportScope();
  const all = useMemo(() => new Set(entries.map(({ entry, index }) => choiceOf(choices, entry, index))), [entries, choices]);
  const [first] = entries;
  const offered = first === undefined ? [] : choicesFor(first.entry);
  if (offered.length < 2 || kind === 'unchanged' || kind === 'unreadable') return null;
  const choose = (choice: Choice): void => onChoose(chooseKind(choices, kind, choice));
  if (kind === 'conflict') {
    const [only] = all;
    return (
      <div class="import-all">
        <RadioChoice
          name="import-all"
          legend={texts.allConflicts}
          options={offered.map((each) => [each, texts.choices[each]] as const)}
          chosen={all.size === 1 && only !== undefined ? only : 'mixed'}
          onChoose={(choice) => choice !== 'mixed' && choose(choice)}
        />
      </div>
    );
  }
  return (
    <label class="import-all">
      <input
        type="checkbox"
        checked={all.has('take')}
        // Some are chosen: the next press chooses all.
        indeterminate={all.size > 1}
        onChange={() => choose(all.size === 1 && all.has('take') ? 'leave' : 'take')}
      />
      {texts.all[kind]}
    </label>
  );
}
