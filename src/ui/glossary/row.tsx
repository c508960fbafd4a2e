import type { TermCard } from '../../domain/post/glossary';
import type { Language } from '../../domain/language';
import { glossaryTexts } from '../../i18n/glossary';
import { Explanation } from './explanation';
import { addressOfTerm, showTerm } from './jump';
import { Marked, shortenBefore } from './marked';
import type { TermHit } from './search/search';
import { usePopup } from '../shared/popup-context';
import { Link } from '../shared/link';
import { useTexts } from '../shared/texts';

export interface TermRowProps {
  readonly card: TermCard;
  /** How it was found; `null` without a search. */
  readonly hit: TermHit | null;
  readonly isOpen: boolean;
  /** `null` until it is known. */
  readonly isKnown: boolean | null;
  /** In the list of known terms the button to mark a term again is in the row itself. */
  readonly isAmongKnown: boolean;
  /** The language explanations open in. */
  readonly language: Language;
  /** The companion is mounted in the active tab. */
  readonly isPostHere: boolean;
  readonly nameOf: (id: string) => string;
  readonly onToggle: () => void;
  readonly onMark: (isKnown: boolean) => void;
  readonly onRelated: (id: string) => void;
}

/** One term: its names, and when it is opened its explanation and actions. */
export function TermRow(props: TermRowProps) {
  const { card, isOpen, isKnown, isAmongKnown, language, nameOf, onToggle, onRelated } = props;
  const texts = useTexts(glossaryTexts);
  const body = `term-${card.id}`;
  return (
    <li class="term" data-term={card.id}>
      <div class="term-head">
        <button type="button" class="term-name" aria-expanded={isOpen} aria-controls={body} onClick={onToggle}>
          <span>
            <Names {...props} />
          </span>
        </button>
        {isAmongKnown && <Mark {...props} />}
        {!isAmongKnown && isKnown === true && <span class="quiet">{texts.known}</span>}
      </div>
      <div class="term-body" id={body} hidden={!isOpen}>
        {isOpen && (
          <>
            <Explanation key={language} card={card} language={language} nameOf={nameOf} onRelated={onRelated} />
            <div class="term-actions">
              <PostLink {...props} />
              {!isAmongKnown && <Mark {...props} />}
            </div>
          </>
        )}
      </div>
    </li>
  );
}

/** The name in the reader's language, the name in the other language, and the spelling or text that was found. */
function Names({ card, hit }: Pick<TermRowProps, 'card' | 'hit'>) {
  const {
    ports: { language },
  } = usePopup();
  const other: Language = language === 'ko' ? 'en' : 'ko';
  const beside = hit?.beside ?? null;
  return (
    <>
      <Marked class="term-own" text={card.name[language]} range={hit?.names[language] ?? null} language={language} />
      {card.name[other] !== card.name[language] && (
        <>
          {' '}
          <Marked class="term-other" text={card.name[other]} range={hit?.names[other] ?? null} language={other} />
        </>
      )}
      {beside && (
        <>
          {' '}
          <Marked class="term-beside" {...shortenBefore(beside)} />
        </>
      )}
    </>
  );
}

function PostLink({ card, isPostHere }: Pick<TermRowProps, 'card' | 'isPostHere'>) {
  const texts = useTexts(glossaryTexts);
  const { ports, showToast } = usePopup();
  const text = isPostHere ? texts.showInPost : texts.openPost;
  const go = async (): Promise<void> => {
    if (!(await showTerm(ports, card))) showToast(texts.notInPage);
  };
  return (
    <Link
      href={addressOfTerm(ports.post, card)}
      text={text}
      name={texts.ofTerm(text, card.name[ports.language])}
      onOpen={() => void go()}
    />
  );
}

function Mark({ card, isKnown, onMark }: Pick<TermRowProps, 'card' | 'isKnown' | 'onMark'>) {
  const texts = useTexts(glossaryTexts);
  const { ports } = usePopup();
  const text = isKnown === true ? texts.bringBack : texts.know;
  return (
    <button
      type="button"
      class="plain"
      aria-label={texts.ofTerm(text, card.name[ports.language])}
      disabled={isKnown === null}
      onClick={() => onMark(isKnown !== true)}
    >
      {text}
    </button>
  );
}
