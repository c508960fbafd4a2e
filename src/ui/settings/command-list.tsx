import { useState } from 'preact/hooks';
import type { ShownCommand } from '../../platform/toolbar/commands';
import { commandNames } from '../../i18n/browser';
import { uiTexts } from '../../i18n/ui';
import { usePopup } from '../shared/popup-context';
import { useMounted } from '../shared/lifecycle';
import { useTexts } from '../shared/texts';

/** The shortcuts as the reader has set them in the browser; none on phones. */
export function CommandList() {
  const { ports } = usePopup();
  const texts = useTexts(uiTexts);
  const names = useTexts(commandNames);
  const [commands, setCommands] = useState<readonly ShownCommand[]>([]);

  useMounted(
    (signal) => {
      const list = (): void =>
        void ports.platform.listCommands().then((listed) => {
          if (!signal.aborted) setCommands(listed);
        });
      list();
      // The reader may come back from the page of the browser that changes them.
      window.addEventListener('focus', list, { signal });
    },
    [ports],
  );

  if (commands.length === 0) return null;
  return (
    <dl>
      {commands.map(({ name, description, shortcut }) => (
        <div key={name}>
          <dt>{names[name] ?? (description || name)}</dt>
          <dd>{shortcut ? <kbd>{shortcut}</kbd> : texts.noKey}</dd>
        </div>
      ))}
    </dl>
  );
}
