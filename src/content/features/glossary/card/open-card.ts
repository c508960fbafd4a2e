import type { SentCard } from '../../../../domain/post/glossary';
import type { Language } from '../../../../domain/language';
import type { Occurrence } from '../../../../domain/terms/occurrences';
import type { Reply } from '../../../../messaging/messages';
import { jsx } from '../../../../page/elements/jsx-runtime';
import { byReader } from '../../../../page/dom/trusted-events';
import type { PageContext } from '../../../feature';
import { CARD_NAME, type CardWindow } from './window';
import { TermCardView } from './term-card';
import type { TermMarks } from '../term-marks';
import { reported } from '../../../../page/dom/reported';

export interface OpenCard {
  readonly open: (occurrence: Occurrence) => void;
  readonly close: () => void;
  /** Moves the card to its word where the page has replaced that, and closes the card where the page has removed it. */
  readonly reposition: () => void;
}

export interface OpenCardPorts {
  readonly context: PageContext;
  readonly marks: TermMarks;
  readonly window: CardWindow;
  readonly fetchCard: (id: string) => Promise<Reply<SentCard>>;
  readonly onClose: () => void;
  /** The reader wants to see another occurrence. */
  readonly onJump: (occurrence: Occurrence) => void;
}

/** The contents of the card while it is open: the term, related terms that the reader opens in it, and going back. */
export function createOpenCard(ports: OpenCardPorts, signal: AbortSignal): OpenCard {
  const { context, marks, window } = ports;
  const { texts, settings } = context;
  let occurrence: Occurrence | null = null;
  /** Ids of the terms opened one after the other in this card; the last one is shown as soon as it is loaded. */
  let trail: readonly string[] = [];
  let card: SentCard | null = null;
  let shown: Language = 'ko';
  let isListing = false;
  let status = '';

  const draw = (isNew = false): void => {
    if (occurrence === null) return;
    const content =
      card === null
        ? jsx('p', { class: 'quiet', id: CARD_NAME, children: status || texts.cardLoading })
        : jsx(TermCardView, propsOf(card, occurrence));
    window.show(marks.rangeOf(occurrence), content, isNew);
  };
  const showStatus = (text: string): void => {
    status = text;
    draw();
  };
  const read = async (next: readonly string[]): Promise<void> => {
    const before = trail;
    trail = next;
    const reply = await ports.fetchCard(next.at(-1) ?? '');
    // The reader may have opened another term meanwhile.
    if (trail !== next) return;
    if (!reply.ok) {
      trail = before;
      showStatus(texts.cardMissing);
      return;
    }
    card = reply.value;
    window.wear(card.styles);
    isListing = false;
    status = '';
    draw(before.length === 0);
    // The button of the related term is gone, and the focus with it.
    if (before.length > 0) window.panel.querySelector('h2')?.focus({ preventScroll: true });
  };
  const setKnown = async (id: string, isKnown: boolean): Promise<void> => {
    const reply = await context.changeSettings({ known: { ids: [id], isKnown } });
    if (!reply.ok) showStatus(texts.noteNotCreated);
  };
  const createNote = async ({ id }: SentCard, { section }: Occurrence): Promise<void> => {
    const asked = trail;
    const reply = await context.ask('term/create-note', { id, post: context.post.id, section, language: shown });
    if (trail !== asked) return;
    if (reply.ok) showStatus(reply.value.popupOpened ? texts.noteOpened : texts.noteCreated);
    else showStatus(reply.failure === 'storage-full' ? texts.noteNoRoom : texts.noteNotCreated);
  };
  const propsOf = (of: SentCard, at: Occurrence) => {
    const { knownTerms } = settings.get();
    const path = trail;
    const isKnown = knownTerms.includes(of.id);
    return {
      card: of,
      shown,
      texts: { ...texts, ...of.texts[context.language] },
      status,
      isKnown,
      isListing,
      here: at,
      post: context.post,
      occurrences: marks.occurrences().filter(({ id, rank }) => id === of.id && rank !== 'quiet'),
      contextOf: marks.contextOf,
      articleLanguage: context.document.documentElement.lang,
      canGoBack: path.length > 1,
      onBack: () => reported(read)(path.slice(0, -1)),
      onRelated: (id: string) => reported(read)([...path, id]),
      onLanguage: (next: Language) => {
        shown = next;
        draw();
      },
      onList: () => {
        isListing = !isListing;
        draw();
        if (isListing) scrollToStart(window.panel.querySelector<HTMLElement>('.occurrences'));
      },
      onJump: ports.onJump,
      onCreateNote: byReader(() => reported(createNote)(of, at)),
      onKnow: byReader(() => {
        const { nowBack, nowKnown } = of.texts[context.language];
        status = isKnown ? nowBack : nowKnown;
        reported(setKnown)(of.id, !isKnown);
      }),
      onClose: ports.onClose,
    };
  };

  let language = '';
  settings.subscribe((next) => {
    if (next.cardLanguage !== language) shown = cardLanguage(context);
    language = next.cardLanguage;
    draw();
  }, signal);

  return {
    open(next) {
      occurrence = next;
      trail = [];
      card = null;
      status = '';
      isListing = false;
      shown = cardLanguage(context);
      draw(true);
      reported(read)([next.id]);
    },
    reposition() {
      if (occurrence === null || !window.isLost()) return;
      if (marks.rangeOf(occurrence) === null) ports.onClose();
      else draw();
    },
    close() {
      occurrence = null;
      trail = [];
      window.hide();
    },
  };
}

/** Scrolls an element's parent, and nothing else, to the beginning of the element. */
function scrollToStart(element: HTMLElement | null): void {
  const frame = element?.parentElement;
  if (element && frame) frame.scrollTop += element.getBoundingClientRect().top - frame.getBoundingClientRect().top;
}

/** The language that cards open in. */
export function cardLanguage({ language, settings }: PageContext): Language {
  const chosen = settings.get().cardLanguage;
  return chosen === 'reader' ? language : chosen;
}
