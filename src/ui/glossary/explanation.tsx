import { useState } from 'preact/hooks';
import type { TermCard } from '../../domain/post/glossary';
import type { Language } from '../../domain/language';
import { glossaryTexts } from '../../i18n/glossary';
import { usePopup } from '../shared/popup-context';
import { leaveFor } from '../shared/jump';
import { Link } from '../shared/link';
import { useTexts } from '../shared/texts';

interface ExplanationProps {
  readonly card: TermCard;
  /** The language it opens in. */
  readonly language: Language;
  /** The name of another term. */
  readonly nameOf: (id: string) => string;
  readonly onRelated: (id: string) => void;
}

/** A term's definition, its role in the post, what has changed since, references and related terms. */
export function Explanation({ card, language, nameOf, onRelated }: ExplanationProps) {
  const texts = useTexts(glossaryTexts);
  const { ports } = usePopup();
  const [isOther, setOther] = useState(false);
  const shown = isOther ? OTHER[language] : language;
  const { definition, inPost, since, references, related } = card;
  return (
    <>
      <div class="term-text" lang={shown}>
        <p>{definition[shown]}</p>
        {inPost && <Aside label={texts.inPost} text={inPost[shown]} spoken={ports.language} />}
        {since && <Aside label={texts.since} text={since[shown]} spoken={ports.language} />}
      </div>
      <button type="button" class="plain term-language" lang={OTHER[shown]} onClick={() => setOther(!isOther)}>
        {texts.languages[OTHER[shown]]}
      </button>
      {references.length > 0 && (
        <div class="term-more">
          <p class="quiet" id={`term-${card.id}-references`}>
            {texts.references}
          </p>
          <ul aria-labelledby={`term-${card.id}-references`}>
            {references.map(({ url, title, language: written }) => (
              <li key={url}>
                <Link
                  href={url}
                  text={title}
                  name={`${title} (${texts.opensNewTab})`}
                  language={written}
                  onOpen={() => void leaveFor(ports, url)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="term-more">
        <p class="quiet" id={`term-${card.id}-related`}>
          {texts.related}
        </p>
        <ul class="term-related" aria-labelledby={`term-${card.id}-related`}>
          {related.map((id) => (
            <li key={id}>
              <button type="button" class="plain" lang={ports.language} onClick={() => onRelated(id)}>
                {nameOf(id)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

const OTHER: Readonly<Record<Language, Language>> = { ko: 'en', en: 'ko' };

interface AsideProps {
  readonly label: string;
  readonly text: string;
  /** The language of the label, which is the reader's. */
  readonly spoken: Language;
}

function Aside({ label, text, spoken }: AsideProps) {
  return (
    <p>
      <span class="quiet" lang={spoken}>
        {label}
      </span>{' '}
      {text}
    </p>
  );
}
