/** @jsxImportSource #elements */
import { fragmentOf } from '../../../domain/post/fragment';
import type { OutlineEntry, SectionId } from '../../../domain/post/outline';
import { archivedAt, type Session } from '../../../domain/post/sessions';
import type { PageTexts } from '../../../i18n/page';
import { onPlainClick } from '../../../page/dom/modifiers';
import { OutwardLink } from '../../../page/elements/shared-parts';

export interface SessionBarProps {
  readonly session: Session;
  readonly previous: OutlineEntry | null;
  readonly next: OutlineEntry | null;
  readonly texts: PageTexts;
  readonly onJump: (section: SectionId) => void;
}

/** The bar under a session's heading: speakers, links to the talk, and links to the sessions before and after. */
export function SessionBar({ session, previous, next, texts, onJump }: SessionBarProps) {
  const links = [
    [session.page, texts.talkPage],
    [archivedAt(session.page), texts.archived],
    [session.video, texts.video],
    [session.slides, texts.slides],
  ] as const;
  return (
    <nav aria-label={texts.sessionLinks}>
      <span class="who">
        {session.speakers.map(({ nick, team }) => (
          <span key={nick}>
            <b>{nick}</b>
            {team !== null && <> · {team}</>}
          </span>
        ))}
        <span class="track">{session.kind === 'hands-on' ? `${session.track} · ${texts.handsOn}` : session.track}</span>
      </span>
      <ul class="links" role="list">
        {links.map(([href, text]) => (
          <li key={href}>
            <OutwardLink href={href} text={text} note={texts.opensNewTab} />
          </li>
        ))}
      </ul>
      <ul class="neighbours" role="list">
        {previous !== null && <SessionLink to={previous} text={texts.previousSession} arrow="←" onJump={onJump} />}
        {next !== null && <SessionLink to={next} text={texts.nextSession} arrow="→" onJump={onJump} />}
      </ul>
    </nav>
  );
}

interface SessionLinkProps {
  readonly to: OutlineEntry;
  readonly text: string;
  readonly arrow: '←' | '→';
  readonly onJump: (section: SectionId) => void;
}

function SessionLink({ to, text, arrow, onJump }: SessionLinkProps) {
  return (
    <li>
      <a href={fragmentOf(to.id)} aria-label={`${text}: ${to.text}`} onClick={onPlainClick(() => onJump(to.id))}>
        {/* The title is for the mouse only: on the link itself, screen readers would read the session twice. */}
        <span aria-hidden="true" title={to.text}>
          {arrow === '←' && '← '}
          {text}
          {arrow === '→' && ' →'}
        </span>
      </a>
    </li>
  );
}
