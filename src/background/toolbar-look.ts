import type { Language } from '../domain/language';
import type { ToolbarState } from '../domain/toolbar-state';
import { toolbarTexts } from '../i18n/browser';
import type { ButtonLook } from '../platform/toolbar/action';

/** More digits have no room on the badge; the title has the whole number. */
const MOST = 999;
const WHITE = '#ffffff';
/** Red for what may be lost, grey for off, the accent of assets/tokens.css for the number; white on each is 4.5:1 and more. */
const GROUNDS = { unsaved: '#b3261e', off: '#5a626d', notes: '#1f4fa8' } as const;

/** Title and badge of the toolbar button in the interface's language, e.g. `Tech& 길동무 · 메모 12개` with 12 on the button. */
export function toolbarLook(state: ToolbarState, language: Language): ButtonLook {
  const texts = toolbarTexts(language);
  if (state.kind === 'plain') return { title: texts.name, badge: null };
  const told = state.kind === 'notes' ? texts.notes(state.notes) : texts[state.kind];
  const text = badgeText(state, texts.offBadge);
  return {
    title: `${texts.name} · ${told}`,
    badge: text === null ? null : { text, ground: GROUNDS[state.kind], ink: WHITE },
  };
}

function badgeText(state: Exclude<ToolbarState, { kind: 'plain' }>, off: string): string | null {
  if (state.kind === 'unsaved') return '!';
  if (state.kind === 'off') return off;
  if (!state.isCounted || state.notes === 0) return null;
  return state.notes > MOST ? `${MOST}+` : String(state.notes);
}
