/** @jsxImportSource #elements */
import type { SentCard } from '../../../../domain/post/glossary';
import type { Language } from '../../../../domain/language';
import type { PageTexts } from '../../../../i18n/page';
import { Icon, OutwardLink } from '../../../../page/elements/shared-parts';
import { CARD_NAME } from './window';
import { TermDrawing } from './term-drawing';
import { TermOccurrences, type TermOccurrencesProps } from './term-occurrences';

export interface TermCardProps extends TermOccurrencesProps {
  readonly card: SentCard;
  readonly texts: PageTexts & SentCard['texts'][Language];
  /** The result of the reader's last press, shown and announced by screen readers. */
  readonly status: string;
  readonly isKnown: boolean;
  readonly isListing: boolean;
  readonly canGoBack: boolean;
  readonly onBack: () => void;
  readonly onRelated: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onList: () => void;
  readonly onCreateNote: (press: Event) => void;
  readonly onKnow: (press: Event) => void;
  readonly onClose: () => void;
}

/** A term's card: names at the top, the explanation in the middle, which scrolls, and actions at the bottom. */
export function TermCardView(props: TermCardProps) {
  const { card, shown, texts } = props;
  const other = otherThan(shown);
  const secondName = card.name[other] === card.name[shown] ? null : card.name[other];
  return (
    <>
      <div class="head">
        {props.canGoBack && <IconButton label={texts.back} path="M10 3L5 8l5 5" onClick={props.onBack} />}
        <h2 id={CARD_NAME} tabIndex={-1}>
          <span lang={shown}>{card.name[shown]}</span>
          {secondName !== null && (
            <span class="second" lang={other}>
              {secondName}
            </span>
          )}
        </h2>
        <IconButton label={texts.close} path="M3 3l10 10M13 3L3 13" onClick={props.onClose} />
      </div>
      <Explanation key={card.id} {...props} />
      <Actions {...props} />
    </>
  );
}

/** Definition, drawing, the term's role in the post, related terms and references; scrolls in a low card. */
function Explanation(props: TermCardProps) {
  const { card, shown, texts } = props;
  return (
    <div class="middle">
      <div lang={shown}>
        <p class="definition">{card.definition[shown]}</p>
        {card.drawing !== undefined && <TermDrawing drawing={card.drawing} shown={shown} />}
        {card.inPost !== undefined && <Aside label={texts.inPost} text={card.inPost[shown]} />}
        {card.since !== undefined && <Aside label={texts.since} text={card.since[shown]} />}
      </div>
      {card.related.length > 0 && (
        <p class="aside related">
          <span class="word">{texts.related}</span>
          {card.related.map((id, at) => (
            <button type="button" key={id} class="link" lang={shown} onClick={() => props.onRelated(id)}>
              {card.relatedNames[at]?.[shown]}
            </button>
          ))}
        </p>
      )}
      {card.references.length > 0 && (
        <ul class="aside references" aria-label={texts.references}>
          {card.references.map(({ url, title, language: written }) => (
            <li key={url}>
              <OutwardLink href={url} text={title} note={texts.opensNewTab} lang={written} />
            </li>
          ))}
        </ul>
      )}
      {props.isListing && <TermOccurrences {...props} />}
    </div>
  );
}

function Actions({ texts, status, occurrences, here, shown, isListing, isKnown, ...on }: TermCardProps) {
  const other = otherThan(shown);
  return (
    <div class="foot">
      <p class="said" role="status">
        {status}
      </p>
      <div class="actions">
        {occurrences.some((occurrence) => occurrence !== here) && (
          <button type="button" aria-expanded={isListing} onClick={on.onList}>
            {texts.times(occurrences.length)}
          </button>
        )}
        <button type="button" onClick={on.onCreateNote}>
          {texts.createTermNote}
        </button>
        <button type="button" onClick={on.onKnow}>
          {isKnown ? texts.undo : texts.know}
        </button>
        <button type="button" lang={other} onClick={() => on.onLanguage(other)}>
          {other === 'en' ? 'English' : '한국어'}
        </button>
      </div>
    </div>
  );
}

function otherThan(language: Language): Language {
  return language === 'ko' ? 'en' : 'ko';
}

function IconButton({ label, path, onClick }: { readonly label: string; readonly path: string; readonly onClick: () => void }) {
  return (
    // Named by `title` alone: with an `aria-label` too, screen readers say the name twice.
    <button type="button" class="icon" title={label} onClick={onClick}>
      <Icon path={path} size={14} />
    </button>
  );
}

function Aside({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p class="aside">
      <span class="word">{label}</span> {text}
    </p>
  );
}
