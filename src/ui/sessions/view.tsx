import { useRef, useState } from 'preact/hooks';
import { shortLabel } from '../../domain/post/post';
import type { Session } from '../../domain/post/sessions';
import { sessionsTexts } from '../../i18n/sessions';
import { usePopup } from '../shared/popup-context';
import { SearchField } from '../shared/search-field';
import { SessionsFilter } from './filter';
import { filterSessions, groupByTrack, groupForReader, type SessionFilter } from './groups';
import { SessionRow } from './row';
import { searchSessions } from './search';
import { useWatched } from './watched';
import { useTexts } from '../shared/texts';

/** All sessions, those of the post first: their sum, a search among them, and which the reader has watched. */
export function SessionsView() {
  const { ports, showToast } = usePopup();
  const { post, language } = ports;
  const texts = useTexts(sessionsTexts);
  const watched = useWatched(ports);
  const all = post.sessions;
  const [filter, setFilter] = useState<SessionFilter>('all');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Changed only when a filter is chosen: if a row disappeared as soon as it is marked, the focus would be lost.
  const [shown, setShown] = useState(() => filterSessions(all, 'all', []));

  const choose = (next: SessionFilter): void => {
    setFilter(next);
    setShown(filterSessions(all, next, watched.sessions ?? []));
  };
  const mark = async (session: number, isWatched: boolean): Promise<void> => {
    if (!(await watched.mark(session, isWatched))) showToast(texts.notMarked);
  };
  const clear = (): void => {
    if (field.current !== null) field.current.value = '';
    setTyped('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || event.isComposing || typed === '') return;
    // Left to the browser, the key would close the whole popup.
    event.preventDefault();
    clear();
  };

  const label = ({ section }: Session): string => (section === null ? '' : shortLabel(post, section, language));
  const presented = all.filter(({ section }) => section !== null);
  const talks = presented.filter(({ kind }) => kind === 'tech');
  const watchedHere = all.filter(({ id }) => watched.sessions?.includes(id));
  const found = searchSessions(
    all.filter(({ id }) => shown.has(id)),
    typed,
    label,
  );
  const groups = groupForReader(found.sessions, post, { presented: texts.presentedGroup, handsOn: texts.handsOn });
  const tracks = groupByTrack(all, post.tracks, texts.handsOn).map(({ name, sessions }) => texts.track(name, sessions.length));

  return (
    <section class="sessions" aria-labelledby="sessions-heading">
      <div class="sessions-head">
        <h2 id="sessions-heading">{texts.heading(post.company[language], all.length)}</h2>
        <p class="sessions-sum">{texts.sum(tracks.join(', '), all.length)}</p>
        <p class="quiet">{texts.presented(presented.length, talks.length)}</p>
        <p class="quiet" data-known={watched.sessions !== null}>
          {texts.watchedCount(watchedHere.length, all.length)}
        </p>
      </div>
      <div class="sessions-finding">
        <SearchField
          id="session-search"
          field={field}
          query={typed}
          labels={{ label: texts.search, hint: texts.searchHint, clear: texts.clear }}
          onQuery={setTyped}
          onKeyDown={onKeyDown}
          onClear={clear}
        />
        <p class="visually-hidden" role="status">
          {typed.trim() !== '' && texts.found(found.sessions.length)}
        </p>
        <SessionsFilter chosen={filter} onChoose={choose} />
      </div>
      {groups.length === 0 && <p class="quiet">{shown.size === 0 ? texts.allWatched : texts.notFound}</p>}
      {groups.map(({ name, sessions }, at) => (
        <section class="session-group" key={name} aria-labelledby={`sessions-${at}`}>
          <h3 id={`sessions-${at}`}>
            {name} <span class="count">{sessions.length}</span>
          </h3>
          <ul>
            {sessions.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                label={label(session)}
                find={found.find}
                isWatched={watched.sessions?.includes(session.id) ?? null}
                onMark={(isWatched) => void mark(session.id, isWatched)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
