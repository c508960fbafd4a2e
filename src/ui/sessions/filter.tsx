import { sessionsTexts } from '../../i18n/sessions';
import type { SessionFilter } from './groups';
import { useTexts } from '../shared/texts';

interface SessionsFilterProps {
  readonly chosen: SessionFilter;
  readonly onChoose: (filter: SessionFilter) => void;
}

const FILTERS: readonly SessionFilter[] = ['all', 'presented', 'unwatched'];

/** Chooses which sessions are shown, by radio buttons: the browser handles their keys. */
export function SessionsFilter({ chosen, onChoose }: SessionsFilterProps) {
  const texts = useTexts(sessionsTexts);
  return (
    <fieldset class="sessions-filter">
      <legend class="visually-hidden">{texts.filter}</legend>
      {FILTERS.map((filter) => (
        <label key={filter}>
          <input type="radio" name="sessions-filter" value={filter} checked={filter === chosen} onChange={() => onChoose(filter)} />
          <span>{texts.filters[filter]}</span>
        </label>
      ))}
    </fieldset>
  );
}
