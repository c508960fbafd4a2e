/** @jsxImportSource #elements */
import { fragmentOf } from '../../../domain/post/fragment';
import type { OutlineEntry, SectionId } from '../../../domain/post/outline';
import type { Progress } from '../../../domain/reading/progress';
import type { PageTexts } from '../../../i18n/page';
import { onPlainClick } from '../../../page/dom/modifiers';
import { Icon } from '../../../page/elements/shared-parts';
import { SectionTerms, type SectionTermsProps } from './section-terms';
import { EntryTitle } from './entry-title';
import { idsOf, nestEntries, type ContentsNode } from './contents-tree';

export interface ContentsPanelProps {
  readonly sectionTerms: SectionTermsProps;
  readonly entries: readonly OutlineEntry[];
  readonly current: SectionId | null;
  /** Parts whose sections are not shown. */
  readonly folded: readonly SectionId[];
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
  readonly onFold: (part: SectionId, press: Event) => void;
  /** Scrolls to the next highlight of some sections: that of the entry and those folded below it. */
  readonly onNote: (sections: readonly SectionId[]) => void;
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
        <button type="button" class="toggle" aria-expanded={isOpen} aria-controls="techand-contents" onClick={onToggle}>
          <Icon path="M2 4h12M5 8h9M5 12h9" size={16} />
          {texts.contents}
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
      {nodes.map((node) => (
        <li key={node.entry.id} class={`level-${node.entry.level}`}>
          <Entry node={node} {...props} />
          {node.children.length > 0 && !props.folded.includes(node.entry.id) && <Branch {...props} nodes={node.children} />}
        </li>
      ))}
    </ul>
  );
}

function Entry({ node, current, folded, progress, texts, onJump, onFold, ...notes }: ContentsPanelProps & { readonly node: ContentsNode }) {
  const { entry, children } = node;
  const isFolded = folded.includes(entry.id);
  const sections = isFolded ? idsOf(node) : [entry.id];
  const isCurrent = current !== null && sections.includes(current);
  const track = entry.session?.track;
  const minutes = progress?.minutesBySection[entry.id];
  return (
    <div class={`entry ${isCurrent ? 'current' : ''}`}>
      <a href={fragmentOf(entry.id)} aria-current={isCurrent ? 'location' : undefined} onClick={onPlainClick(() => onJump(entry.id))}>
        <EntryTitle text={entry.text} />
      </a>
      {track !== undefined && <span class="small">{track}</span>}
      {minutes !== undefined && <span class="small minutes">{texts.minutesLeft(minutes)}</span>}
      {entry.level === 2 && children.length > 0 && (
        <button type="button" class="fold" aria-expanded={!isFolded} aria-label={entry.text} onClick={(press) => onFold(entry.id, press)} />
      )}
      <Count sections={sections} texts={texts} {...notes} />
    </div>
  );
}

type CountProps = Pick<ContentsPanelProps, 'counts' | 'shownNotes' | 'texts' | 'onNote'> & { readonly sections: readonly SectionId[] };

function Count({ sections, counts, shownNotes, texts, onNote }: CountProps) {
  const count = sections.reduce((sum, section) => sum + (counts[section] ?? 0), 0);
  if (count === 0) return null;
  if (sections.some((section) => shownNotes.has(section))) {
    return (
      <button type="button" class="count" aria-label={`${texts.notes(count)}, ${texts.nextNote}`} onClick={() => onNote(sections)}>
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
