/** @jsxImportSource #elements */
import { fragmentOf } from '../../../domain/post/fragment';
import type { OutlineEntry, SectionId } from '../../../domain/post/outline';
import type { Progress } from '../../../domain/reading/progress';
import type { PageTexts } from '../../../i18n/page';
import { onPlainClick } from '../../../page/dom/modifiers';
import { Icon } from '../../../page/elements/shared-parts';
import { SectionTerms, type SectionTermsProps } from './section-terms';
import { nestEntries, type ContentsNode } from './contents-tree';

export interface ContentsPanelProps {
  readonly sectionTerms: SectionTermsProps;
  readonly entries: readonly OutlineEntry[];
  readonly current: SectionId | null;
  /** Whether the panel has shown a current entry before: only then is the mark animated, so that nothing moves as a page opens. */
  readonly isMoving: boolean;
  readonly counts: Readonly<Partial<Record<SectionId, number>>>;
  /** Sections that have a highlight in the page. */
  readonly shownNotes: ReadonlySet<SectionId>;
  readonly progress: Progress | null;
  readonly isOpen: boolean;
  /** `beside` the article, or a `sheet` over the page that a button opens. */
  readonly position: 'beside' | 'sheet';
  readonly texts: PageTexts;
  readonly onJump: (section: SectionId) => void;
  /** Scrolls to the section's next highlight. */
  readonly onNote: (section: SectionId) => void;
  readonly onToggle: (press: Event) => void;
}

/** The post's contents: every part and session as a link, the current one marked. */
export function ContentsPanel(props: ContentsPanelProps) {
  const { entries, isOpen, isMoving, position, progress, texts, onToggle } = props;
  const isSheetOpen = position === 'sheet' && isOpen;
  const said = progress && texts.progress(progress.percent, progress.minutesLeft);
  return (
    <div class={`contents ${position} ${isOpen ? 'open' : 'closed'} ${isMoving ? 'moving' : ''}`}>
      {isSheetOpen && <div class="backdrop" onClick={onToggle} />}
      <div class="head">
        <button
          type="button"
          class="toggle"
          aria-expanded={isOpen}
          aria-controls="techand-contents"
          aria-label={isOpen ? texts.closeContents : texts.openContents}
          onClick={onToggle}
        >
          <Icon path="M2 4h12M5 8h9M5 12h9" size={16} />
          <span aria-hidden="true">{texts.contents}</span>
        </button>
        {/* Said in the landmark below: what is read out belongs into one. */}
        {isOpen && said && (
          <p class="progress" aria-hidden="true">
            {said}
          </p>
        )}
        {isSheetOpen && (
          <button type="button" class="close" title={texts.close} onClick={onToggle}>
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </div>
      <nav id="techand-contents" aria-label={texts.contents} hidden={!isOpen}>
        {said && <p class="unseen">{said}</p>}
        {/* Firefox makes a scrolling element focusable by Tab. Here that stop would have no name and no use: its links can be focused. */}
        <div class="outline" tabIndex={-1}>
          <Branch nodes={nestEntries(entries)} {...props} />
        </div>
        <SectionTerms {...props.sectionTerms} />
      </nav>
    </div>
  );
}

function Branch({ nodes, ...props }: ContentsPanelProps & { readonly nodes: readonly ContentsNode[] }) {
  return (
    <ul>
      {nodes.map(({ entry, children }) => (
        <li key={entry.id} class={`level-${entry.level}`}>
          <Entry entry={entry} {...props} />
          {children.length > 0 && <Branch {...props} nodes={children} />}
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry, current, progress, texts, onJump, ...notes }: ContentsPanelProps & { readonly entry: OutlineEntry }) {
  const isCurrent = entry.id === current;
  const track = entry.session?.track;
  const minutes = progress?.minutesBySection[entry.id];
  return (
    <div class={`entry ${isCurrent ? 'current' : ''}`}>
      <a href={fragmentOf(entry.id)} aria-current={isCurrent ? 'location' : undefined} onClick={onPlainClick(() => onJump(entry.id))}>
        {entry.text}
      </a>
      {track !== undefined && <span class="small">{track}</span>}
      {minutes !== undefined && <span class="small minutes">{texts.minutesLeft(minutes)}</span>}
      <Count section={entry.id} texts={texts} {...notes} />
    </div>
  );
}

type CountProps = Pick<ContentsPanelProps, 'counts' | 'shownNotes' | 'texts' | 'onNote'> & { readonly section: SectionId };

function Count({ section, counts, shownNotes, texts, onNote }: CountProps) {
  const count = counts[section] ?? 0;
  if (count === 0) return null;
  if (shownNotes.has(section)) {
    return (
      <button type="button" class="count" aria-label={`${texts.notes(count)}, ${texts.nextNote}`} onClick={() => onNote(section)}>
        {count}
      </button>
    );
  }
  return (
    <span class="count">
      <span aria-hidden="true">{count}</span>
      <span class="unseen">{texts.notes(count)}</span>
    </span>
  );
}
