import type { TermCard } from '../../domain/glossary';
import type { Language } from '../../domain/language';
import type { PageTexts } from '../../i18n/page';
import { TermDrawing } from './term-drawing';

export interface TermCardProps {
  readonly card: TermCard;
  /** The language the card is read in now. */
  readonly shown: Language;
  readonly texts: PageTexts;
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
}

/** A term explained: its names, what it means, what the post adds, where to read on. */
export function TermCardView({ card, shown, texts, onLanguage, onClose }: TermCardProps) {
  const other: Language = shown === 'ko' ? 'en' : 'ko';
  const secondName = card.name[other] === card.name[shown] ? null : card.name[other];
  return (
    <>
      <div class="head">
        <h2 id="techand-card-name">
          <span lang={shown}>{card.name[shown]}</span>
          {secondName !== null && (
            <span class="second" lang={other}>
              {secondName}
            </span>
          )}
        </h2>
        <button type="button" class="icon" aria-label={texts.close} title={texts.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      <div lang={shown}>
        <p class="definition">{card.definition[shown]}</p>
        {card.drawing !== undefined && <TermDrawing drawing={card.drawing} shown={shown} />}
        {card.inPost !== undefined && <Aside word={texts.inPost} text={card.inPost[shown]} />}
        {card.since !== undefined && <Aside word={texts.since} text={card.since[shown]} />}
      </div>
      <div class="foot">
        {card.references.length > 0 && (
          <ul aria-label={texts.references}>
            {card.references.map(({ url, title, language: written }) => (
              <li key={url}>
                <a href={url} lang={written} target="_blank" rel="noopener noreferrer">
                  {title}
                  <span class="unseen"> ({texts.opensNewTab})</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        <button type="button" class="plain" lang={other} onClick={() => onLanguage(other)}>
          {other === 'en' ? 'English' : '한국어'}
        </button>
      </div>
    </>
  );
}

function Aside({ word, text }: { readonly word: string; readonly text: string }) {
  return (
    <p class="aside">
      <span class="word">{word}</span> {text}
    </p>
  );
}
