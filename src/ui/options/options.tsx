import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../domain/language';
import { languageOf } from '../../domain/settings';
import { accessibilityTexts } from '../../i18n/pages/accessibility';
import { backupTexts } from '../../i18n/pages/backup';
import { changeTexts } from '../../i18n/pages/changes';
import { optionsTexts } from '../../i18n/pages/options';
import { privacyTexts } from '../../i18n/pages/privacy';
import { uiTexts } from '../../i18n/ui';
import { Toast, useToast } from '../app/toast';
import { useSettings } from '../app/use-settings';
import { DiagnosisButton } from '../page-status/diagnosis-button';
import { useReadTab } from '../page-status/use-page-report';
import { CommandList } from '../settings/command-list';
import { KeyList } from '../settings/key-list';
import { TermChoices } from '../settings/term-choices';
import { ColourChoice } from '../shared/colour-choice';
import { PopupScopeProvider } from '../shared/popup-context';
import type { PopupPorts } from '../shared/popup-ports';
import { LanguageChoice } from './language-choice';
import { BackupSetting } from './backup-setting';
import { OptionsSection } from './section';
import { PositionSetting } from './position-setting';
import { SettingSwitch } from './setting-switch';
import { ShortcutsLink } from './shortcuts-link';
import { Statement } from './statement';
import { LanguageProvider, useTexts } from '../shared/texts';

/**
 * Mounts the options page and sets its language and title; it is unmounted when the signal aborts. Another language is chosen
 * here, so the page is drawn in it at once, and the focus stays on the choice.
 */
export function mountOptions(root: HTMLElement, ports: PopupPorts, signal: AbortSignal): void {
  const draw = (language: Language): void => {
    root.ownerDocument.documentElement.lang = language;
    root.ownerDocument.title = `${optionsTexts(language).heading} · ${uiTexts(language).title}`;
    render(
      <LanguageProvider value={language}>
        <Options ports={{ ...ports, language }} />
      </LanguageProvider>,
      root,
    );
  };
  let drawn = ports.language;
  draw(drawn);
  ports.settings.onChanged((settings) => {
    const language = languageOf(settings, ports.platform.browserLanguage());
    if (language !== drawn) draw((drawn = language));
  }, signal);
  signal.addEventListener('abort', () => render(null, root), { once: true });
}

/** Every setting, made of the same parts as those of the popup. A new one gets its section here. */
function Options({ ports }: { ports: PopupPorts }) {
  const texts = useTexts(optionsTexts);
  const common = useTexts(uiTexts);
  const changes = useTexts(changeTexts);
  const privacy = useTexts(privacyTexts);
  const accessibility = useTexts(accessibilityTexts);
  const backup = useTexts(backupTexts);
  const { toast, showToast, showUndoToast, undo, dismiss } = useToast();
  const [settings, onChange] = useSettings(ports.settings, () => showToast(common.settingNotSaved));
  const tab = useReadTab(ports, settings);
  const scope = useMemo(() => ({ ports, showToast, showUndoToast }), [ports]);
  const shared = { settings, onChange };

  return (
    <PopupScopeProvider value={scope}>
      <header class="options-head">
        <p class="quiet">{common.title}</p>
        <h1>{texts.heading}</h1>
      </header>
      <main class="options">
        <OptionsSection id="post" name={texts.inPost}>
          <SettingSwitch
            label={common.switchLabel}
            hint={common.switchHint}
            on={settings?.enabled ?? null}
            onChange={(enabled) => onChange({ enabled })}
          />
          <SettingSwitch
            label={texts.contentsLeft}
            hint={texts.contentsLeftHint}
            on={settings?.contentsLeft ?? null}
            onChange={(contentsLeft) => onChange({ contentsLeft })}
          />
          <TermChoices {...shared} />
          {settings !== null && (
            <p class="setting-line">
              {texts.nextColour}
              <ColourChoice colour={settings.colour} onChoose={() => undefined} />
            </p>
          )}
        </OptionsSection>
        <OptionsSection id="language" name={texts.language}>
          <LanguageChoice {...shared} />
        </OptionsSection>
        <OptionsSection id="keys" name={texts.keys}>
          <CommandList />
          <ShortcutsLink />
          <h3>{texts.inPage}</h3>
          <KeyList {...shared} />
        </OptionsSection>
        <OptionsSection id="toolbar" name={texts.toolbar}>
          <SettingSwitch
            label={texts.badge}
            hint={texts.badgeHint}
            on={settings?.badgeCount ?? null}
            onChange={(badgeCount) => onChange({ badgeCount })}
          />
        </OptionsSection>
        <OptionsSection id="position" name={texts.position}>
          <PositionSetting {...shared} />
        </OptionsSection>
        <OptionsSection id="backup" name={backup.heading}>
          <BackupSetting {...shared} />
        </OptionsSection>
        <OptionsSection id="version" name={texts.version(ports.platform.about().version)}>
          <h3>{texts.changes}</h3>
          <ul class="changes">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </OptionsSection>
        <OptionsSection id="problem" name={texts.problem}>
          <p>{texts.problemHint}</p>
          <DiagnosisButton tab={tab} isOn={settings?.enabled ?? true} />
        </OptionsSection>
        <OptionsSection id="accessibility" name={texts.accessibility}>
          <Statement points={accessibility} />
        </OptionsSection>
        <OptionsSection id="privacy" name={texts.privacy}>
          <Statement points={privacy} />
          <p class="quiet">{common.unofficial}</p>
        </OptionsSection>
      </main>
      <Toast toast={toast} undo={undo} dismiss={dismiss} />
    </PopupScopeProvider>
  );
}
