import { useState } from 'preact/hooks';
import { sessionsTexts } from '../../i18n/sessions';
import { usePopup } from '../shared/popup-context';
import { SessionsFilter } from './filter';
import { filterSessions, groupSessions, sumUp, type SessionFilter } from './groups';
import { SessionRow } from './row';
import { useWatched } from './watched';

/** All sessions by track: their sum, which of them the post presents, and which the reader has watched. */
export function SessionsView() {
  const { ports, showToast } = usePopup();
  const texts = sessionsTexts(ports.language);
  const watched = useWatched(ports);
  const all = ports.post.sessions;
  const [filter, setFilter] = useState<SessionFilter>('all');
  // Changed only when a filter is chosen: a row that disappeared as soon as it is marked would lose the focus.
  const [shown, setShown] = useState(() => filterSessions(all, 'all', []));

  const choose = (next: SessionFilter): void => {
    setFilter(next);
    setShown(filterSessions(all, next, watched.sessions ?? []));
  };
  const mark = async (session: number, isWatched: boolean): Promise<void> => {
    if (!(await watched.mark(session, isWatched))) showToast(texts.notMarked);
  };

  const presented = all.filter(({ section }) => section !== null);
  const talks = presented.filter(({ kind }) => kind === 'tech');
  const watchedHere = all.filter(({ id }) => watched.sessions?.includes(id));
  const groups = groupSessions(
    all.filter(({ id }) => shown.has(id)),
    texts.handsOn,
  );

  return (
    <section class="sessions" aria-labelledby="sessions-heading">
      <div class="sessions-head">
        <h2 id="sessions-heading">{texts.heading(all.length)}</h2>
        <p class="sessions-sum">{sumUp(groupSessions(all, texts.handsOn))}</p>
        <p class="quiet">{texts.presented(presented.length, talks.length)}</p>
        <p class="quiet" data-known={watched.sessions !== null}>
          {texts.watchedCount(watchedHere.length, all.length)}
        </p>
      </div>
      <SessionsFilter chosen={filter} texts={texts} onChoose={choose} />
      {groups.length === 0 && <p class="quiet">{texts.allWatched}</p>}
      {groups.map(({ name, sessions }) => (
        <section class="session-group" key={name} aria-labelledby={`sessions-${name}`}>
          <h3 id={`sessions-${name}`}>
            {name} <span class="count">{sessions.length}</span>
          </h3>
          <ul>
            {sessions.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                texts={texts}
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
