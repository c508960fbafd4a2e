import type { SectionId } from '../../../domain/post/outline';
import { hasSection } from '../../../domain/post/post';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { listParts, sectionTitle } from './sections';
import { useFirstPainted } from '../../shared/lifecycle';
import { useTexts } from '../../shared/texts';

interface SectionChooserProps {
  /** A section that the post does not have is shown too, until the reader chooses another one. */
  readonly section: string;
  /** The reader's section is not known yet: the chooser takes its space but shows nothing. */
  readonly isPending?: boolean;
  /** What it is called for screen readers, if it is not simply the section. */
  readonly label?: string;
  readonly onChoose: (section: SectionId) => void;
}

/** The section a note belongs to, grouped by the post's parts. */
export function SectionChooser({ section, isPending = false, label, onChoose }: SectionChooserProps) {
  const { post } = usePopup().ports;
  const texts = useTexts(uiTexts);
  const isComplete = useFirstPainted();
  return (
    <select
      class="section-chooser"
      lang="ko"
      aria-label={label ?? texts.section}
      data-pending={isPending}
      value={section}
      onChange={({ currentTarget }) => {
        if (hasSection(post, currentTarget.value)) onChoose(currentTarget.value);
      }}
    >
      {!hasSection(post, section) && (
        <option value={section} lang="">
          {texts.elsewhere}
        </option>
      )}
      {!isComplete && hasSection(post, section) && <Choice id={section} />}
      {(isComplete ? listParts(post) : []).map(({ heading, sections }) =>
        sections.length === 0 ? (
          <Choice key={heading.id} id={heading.id} />
        ) : (
          <optgroup key={heading.id} label={sectionTitle(post, heading.id, texts)}>
            <Choice id={heading.id} />
            {sections.map(({ id, level }) => (
              <Choice key={id} id={id} isSub={level === 4} />
            ))}
          </optgroup>
        ),
      )}
    </select>
  );
}

function Choice({ id, isSub = false }: { id: SectionId; isSub?: boolean }) {
  const { post } = usePopup().ports;
  const texts = useTexts(uiTexts);
  return <option value={id}>{`${isSub ? '\u2003' : ''}${sectionTitle(post, id, texts)}`}</option>;
}
