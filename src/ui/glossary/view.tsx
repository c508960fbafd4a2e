import { useRef } from 'preact/hooks';
import type { Glossary } from '../../domain/post/glossary';
import type { Settings } from '../../domain/settings';
import { glossaryTexts, type GlossaryTexts } from '../../i18n/glossary';
import { Choice } from '../shared/choice';
import { GlossaryField } from './field';
import type { ListedTerm } from './groups';
import { pressInField, pressInList } from './keys';
import { TermRow } from './row';
import { GlossarySettings, type GlossaryProps } from './settings';
import { useGlossary, type GlossaryState } from './state';
import { usePopup } from '../shared/popup-context';
import { useTexts } from '../shared/texts';

/** All terms of the post by category, the hits of a search, or the terms that the reader knows. */
export function GlossaryView({ terms, settings, onChange, page }: GlossaryProps & { readonly terms: Glossary }) {
  const { ports, showToast, showUndoToast } = usePopup();
  const { language } = ports;
  const texts = useTexts(glossaryTexts);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const knownTerms = settings?.knownTerms;
  const markKnown = (ids: readonly string[], isKnown: boolean): void => onChange({ known: { ids, isKnown } });
  const known = knownTerms?.filter((id) => terms.cardOf(id) !== null) ?? [];
  const glossary = useGlossary(terms, language, known, field, list);
  const { query, filter, groups, hits } = glossary;

  const clear = (): void => {
    glossary.clear();
    field.current?.focus();
  };
  const nameOf = (id: string): string => terms.cardOf(id)?.name[language] ?? id;
  const say = (id: string, isKnown: boolean): string => (isKnown ? texts.nowKnown : texts.nowBack)(nameOf(id));
  const mark = (id: string, isKnown: boolean): void => {
    markKnown([id], isKnown);
    showUndoToast(say(id, isKnown), () => {
      markKnown([id], !isKnown);
      showToast(say(id, !isKnown));
    });
  };
  const bringAllBack = (): void => {
    markKnown(known, false);
    showUndoToast(texts.allBack(known.length), () => {
      markKnown(known, true);
      showToast(texts.allKnown(known.length));
    });
  };

  const row = ({ card, hit }: ListedTerm) => (
    <TermRow
      key={card.id}
      card={card}
      hit={hit}
      isOpen={glossary.isOpen(card.id)}
      isKnown={knownTerms?.includes(card.id) ?? null}
      isAmongKnown={filter === 'known'}
      language={languageOf(settings, language)}
      isPostHere={page?.state === 'recognised'}
      nameOf={nameOf}
      onToggle={() => glossary.toggle(card.id)}
      onMark={(isKnown) => mark(card.id, isKnown)}
      onRelated={glossary.goTo}
    />
  );

  return (
    <section class="glossary" aria-labelledby="glossary-heading">
      <h2 id="glossary-heading">{texts.heading(terms.cards.length)}</h2>
      <GlossaryField
        field={field}
        query={query}
        onQuery={glossary.type}
        onKeyDown={(event) => pressInField(event, query, list.current, clear)}
        onClear={clear}
      />
      <div class="glossary-line">
        <Choice
          name="glossary-filter"
          legend={texts.filter}
          isLegendSeen={false}
          options={[
            ['all', texts.all],
            ['known', texts.knownCount(known.length)],
          ]}
          chosen={filter}
          onChoose={glossary.choose}
        />
        <p class="quiet" role="status">
          {groups === null && sayFound(glossary, texts)}
        </p>
        {groups !== null && filter === 'known' && known.length > 1 && (
          <button type="button" class="plain" onClick={bringAllBack}>
            {texts.bringAllBack}
          </button>
        )}
      </div>
      <GlossarySettings settings={settings} onChange={onChange} />
      <div class="glossary-list" ref={list} onKeyDown={(event) => pressInList(event, event.currentTarget, field.current)}>
        {groups === null && <ul aria-label={texts.search}>{hits.map(row)}</ul>}
        {groups === null && hits.length === 0 && <p class="quiet">{texts.notFoundHint}</p>}
        {groups?.length === 0 && <p class="quiet">{texts.noneKnown}</p>}
        {groups?.map(({ id, name, terms: members }) => (
          <section key={id} class="term-group" aria-labelledby={`glossary-${id}`}>
            <h3 id={`glossary-${id}`}>
              {name} <span class="count">{members.length}</span>
            </h3>
            <ul>{members.map(row)}</ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function sayFound({ hits, typed }: GlossaryState, texts: GlossaryTexts): string {
  if (hits.length === 0) return texts.notFound;
  return typed === null ? texts.found(hits.length) : texts.foundAs(typed, hits.length);
}

function languageOf(settings: Settings | null, reader: 'ko' | 'en'): 'ko' | 'en' {
  const chosen = settings?.cardLanguage ?? 'reader';
  return chosen === 'reader' ? reader : chosen;
}
