import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { languageOf, type Settings } from '../../domain/settings';
import { glossaryTabTexts } from '../../i18n/glossary/tab';
import { sessionsTexts } from '../../i18n/sessions';
import { uiTexts } from '../../i18n/ui';
import { GlossaryTab } from '../glossary/tab';
import { Foot } from './foot';
import { OptionsButton } from './options-button';
import { OtherWindows } from './other-windows';
import { createWindowMemory, WindowMemoryProvider } from '../shared/use-remembered';
import { NotesView } from '../notes/view';
import { PageLine } from '../page-status/page-line';
import { PopupScopeProvider } from '../shared/popup-context';
import type { PopupPorts } from '../shared/popup-ports';
import { SessionsView } from '../sessions/view';
import { Switch } from '../shared/switch';
import { Toast, useToast } from './toast';
import { useReadTab, type ReadTab } from '../page-status/use-page-report';
import { useSettings } from './use-settings';
import { Views } from './views';
import { LanguageProvider, useTexts } from '../shared/texts';

/** Mounts the popup into a page and sets the page's language and title; it is unmounted when the signal aborts. */
export function mountPopup(root: HTMLElement, ports: PopupPorts, signal: AbortSignal): void {
  root.ownerDocument.documentElement.lang = ports.language;
  root.ownerDocument.title = uiTexts(ports.language).title;
  render(
    <LanguageProvider value={ports.language}>
      <Popup ports={ports} />
    </LanguageProvider>,
    root,
  );
  // An open window is loaded again in the other language: its text is saved already, and what it shows is remembered.
  ports.settings.onChanged((settings) => {
    if (languageOf(settings, ports.platform.browserLanguage()) !== ports.language) ports.window.reload();
  }, signal);
  signal.addEventListener('abort', () => render(null, root), { once: true });
}

function Popup({ ports }: { ports: PopupPorts }) {
  const texts = useTexts(uiTexts);
  const names = useTexts(sessionsTexts);
  const glossary = useTexts(glossaryTabTexts);
  const { toast, showToast, showUndoToast, undo, dismiss } = useToast();
  const [settings, changeSettings] = useSettings(ports.settings, () => showToast(texts.settingNotSaved), ports.preloaded.settings);
  const tab = useReadTab(ports, settings);
  const memory = useMemo(() => createWindowMemory(ports.window), [ports]);
  const scope = useMemo(() => ({ ports, showToast, showUndoToast }), [ports]);

  useEffect(() => {
    // The last moment in which a window that closes can send something; on phones a hidden page may be ended without another event.
    const leave = (): void => {
      if (document.visibilityState === 'hidden') memory.flush();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', memory.flush);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', memory.flush);
    };
  }, [memory]);

  return (
    <PopupScopeProvider value={scope}>
      <WindowMemoryProvider value={memory}>
        <header class="head">
          <h1>{texts.title}</h1>
          <span class="head-buttons">
            <OtherWindows />
            <OptionsButton />
          </span>
          <PageLine tab={tab} enabled={settings?.enabled ?? true} />
          {!isForeign(tab, settings) && (
            <Switch
              label={texts.switchLabel}
              hint={texts.switchHint}
              on={settings?.enabled ?? null}
              onChange={(enabled) => changeSettings({ enabled })}
            />
          )}
        </header>
        <main>
          <Views
            label={names.views}
            views={[
              { id: 'notes', name: names.notes, draw: () => <NotesView page={tab.page} /> },
              { id: 'sessions', name: names.sessions, draw: () => <SessionsView /> },
              {
                id: 'glossary',
                name: glossary.tab,
                draw: () => <GlossaryTab settings={settings} onChange={changeSettings} page={tab.page} />,
              },
            ]}
          />
        </main>
        <Foot tab={tab} settings={settings} onChange={changeSettings} />
        <Toast toast={toast} undo={undo} dismiss={dismiss} />
      </WindowMemoryProvider>
    </PopupScopeProvider>
  );
}

/** Whether the tab is a page without the companion: a switch that says "on" there would be wrong. While it is off, the switch is shown everywhere, to switch it on again. */
function isForeign({ page, kind }: ReadTab, settings: Settings | null): boolean {
  return page?.state === 'elsewhere' && kind !== 'post' && page.barrier !== 'withheld' && settings?.enabled !== false;
}
