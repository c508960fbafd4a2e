import type { ComponentChildren } from 'preact';
import type { Session } from '../../domain/post/sessions';
import type { TextRange } from '../../domain/text/text-range';
import { sessionsTexts } from '../../i18n/sessions';
import { markedParts } from '../shared/marked-parts';
import { usePopup } from '../shared/popup-context';
import { nameSpeakers } from './groups';
import { addressOf, leaveFor, showInPost } from '../shared/jump';
import { Link } from '../shared/link';
import { useTexts } from '../shared/texts';

interface SessionRowProps {
  readonly session: Session;
  /** Its number in the post, e.g. `S# 4`; empty for one that the post does not present. */
  readonly label: string;
  /** Where words that the reader searches for occur in a text. */
  readonly find: (text: string) => readonly TextRange[];
  /** `null` until it is known; the button is disabled then. */
  readonly isWatched: boolean | null;
  readonly onMark: (isWatched: boolean) => void;
}

/** One session: title, speakers, date, links, and whether the reader has watched it. */
export function SessionRow({ session, label, find, isWatched, onMark }: SessionRowProps) {
  const texts = useTexts(sessionsTexts);
  const marked = (text: string) => markedParts(text, find(text), 0, text.length);
  return (
    <li class="session" data-session={session.id} data-watched={isWatched === true}>
      <h4>
        {label !== '' && <span class="session-label">{marked(label)} </span>}
        <span lang="ko">{marked(session.title)}</span>
      </h4>
      <Facts session={session} marked={marked} />
      <div class="session-actions">
        <PostLink session={session} />
        <Outward href={session.page} text={texts.talkPage} title={session.title} />
        <Outward href={session.video} text={texts.video} title={session.title} />
        <Outward href={session.slides} text={texts.slides} title={session.title} />
        <button
          type="button"
          class="mark"
          aria-pressed={isWatched === true}
          aria-label={texts.ofSession(texts.watched, session.title)}
          disabled={isWatched === null}
          onClick={() => onMark(isWatched !== true)}
        >
          <span class="mark-sign" aria-hidden="true" />
          {texts.watched}
        </button>
      </div>
    </li>
  );
}

interface FactsProps extends Pick<SessionRowProps, 'session'> {
  readonly marked: (text: string) => ComponentChildren;
}

/** Speakers and date; the track where the group does not have its name. */
function Facts({ session: { speakers, kind, section, track, date }, marked }: FactsProps) {
  const texts = useTexts(sessionsTexts);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (
    <p class="session-facts quiet">
      {nameSpeakers(speakers).map((names) => (
        <span key={names} lang="ko">
          {marked(names)}
        </span>
      ))}
      {(kind === 'hands-on' || section !== null) && <span>{marked(track)}</span>}
      <time dateTime={date}>{texts.date(year, month, day)}</time>
    </p>
  );
}

/** Shows the session's section in the active tab, or opens the post. */
function PostLink({ session: { section, title } }: Pick<SessionRowProps, 'session'>) {
  const texts = useTexts(sessionsTexts);
  const { ports } = usePopup();
  if (section === null) return null;
  return (
    <Link
      href={addressOf(ports.post, section)}
      text={texts.readInPost}
      name={texts.ofSession(texts.readInPost, title)}
      onOpen={() => void showInPost(ports, section)}
    />
  );
}

interface OutwardProps {
  readonly href: string;
  readonly text: string;
  readonly title: string;
}

function Outward({ href, text, title }: OutwardProps) {
  const texts = useTexts(sessionsTexts);
  const { ports } = usePopup();
  const name = `${texts.ofSession(text, title)} (${texts.opensNewTab})`;
  return <Link href={href} text={text} name={name} onOpen={() => void leaveFor(ports, href)} />;
}
