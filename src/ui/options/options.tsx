import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { changeTexts } from '../../i18n/pages/changes';
import { importPageTexts } from '../../i18n/pages/import-page';
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
import { OptionsSection } from './section';
import { PositionSetting } from './position-setting';
import { SettingSwitch } from './setting-switch';
import { ShortcutsLink } from './shortcuts-link';

/** Mounts the options page and sets its language and title; it is unmounted when the signal aborts. */
export function mountOptions(root: HTMLElement, ports: PopupPorts, signal: AbortSignal): void {
  const { title } = uiTexts(ports.language);
  root.ownerDocument.documentElement.lang = ports.language;
  root.ownerDocument.title = `${optionsTexts(ports.language).heading} · ${title}`;
  render(<Options ports={ports} />, root);
  signal.addEventListener('abort', () => render(null, root), { once: true });
}

/**
 * Every setting, made of the same parts as those of the popup. A new one gets its section here; backup comes after
 * the reading position.
 */
function Options({ ports }: { ports: PopupPorts }) {
  const { language } = ports;
  const texts = optionsTexts(language);
  const common = uiTexts(language);
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
          <TermChoices {...shared} />
          {settings !== null && (
            <p class="setting-line">
              {texts.nextColour}
              <ColourChoice colour={settings.colour} onChoose={() => undefined} />
            </p>
          )}
          <p class="quiet">{texts.followsBrowser}</p>
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
        <OptionsSection id="files" name={texts.files}>
          <button type="button" class="button" onClick={() => void ports.platform.openImport()}>
            {importPageTexts(language).heading}
          </button>
        </OptionsSection>
        <OptionsSection id="version" name={texts.version(ports.platform.about().version)}>
          <h3>{texts.changes}</h3>
          <ul class="changes">
            {changeTexts(language).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </OptionsSection>
        <OptionsSection id="problem" name={texts.problem}>
          <p>{texts.problemHint}</p>
          <DiagnosisButton tab={tab} isOn={settings?.enabled ?? true} />
        </OptionsSection>
        <OptionsSection id="privacy" name={texts.privacy}>
          <ul class="privacy">
            {privacyTexts(language).map(({ title, text }) => (
              <li key={title}>
                <strong>{title}</strong>
                {text}
              </li>
            ))}
          </ul>
          <p class="quiet">{common.unofficial}</p>
        </OptionsSection>
      </main>
      <Toast toast={toast} undo={undo} dismiss={dismiss} />
    </PopupScopeProvider>
  );
}
