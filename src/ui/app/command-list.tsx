import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownCommand } from '../../platform/toolbar/commands';
import { uiTexts } from '../../i18n/ui';
import { usePopup } from '../shared/popup-context';
import { useMounted } from '../shared/use-mounted';

/** The shortcuts as the reader has set them (none on phones), and below them other keys. */
export function CommandList({ children }: { readonly children?: ComponentChildren }) {
  const { ports } = usePopup();
  const texts = uiTexts(ports.language);
  const [commands, setCommands] = useState<readonly ShownCommand[]>([]);

  useMounted(
    (signal) => {
      void ports.platform.listCommands().then((listed) => {
        if (!signal.aborted) setCommands(listed);
      });
    },
    [ports],
  );

  return (
    <details class="commands">
      <summary>{texts.commands}</summary>
      <dl>
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{nameCommand(name, description, texts.openPopup)}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : texts.noKey}</dd>
          </div>
        ))}
      </dl>
      {children}
    </details>
  );
}

/** Browsers leave the description of the command that opens the popup empty. */
function nameCommand(name: string, description: string, openPopup: string): string {
  return description || (name === '_execute_action' ? openPopup : name);
}
