import { render, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/language';
import type { PostGuide } from '../../domain/post/post';
import type { WelcomeScene } from '../../domain/post/welcome-scene';
import { uiTexts } from '../../i18n/ui';
import { welcomeTexts, type WelcomeStep } from '../../i18n/pages/welcome';
import type { ShownCommand } from '../../platform/toolbar/commands';
import { LanguageProvider, useTexts } from '../shared/texts';
import { useMounted } from '../shared/lifecycle';
import { KeysScene, NoteScene, SelectionScene, UnderlineScene } from './scenes';

export interface WelcomePorts {
  readonly post: Pick<PostGuide, 'url' | 'company' | 'event'>;
  readonly shown: WelcomeScene;
  readonly language: Language;
  readonly listCommands: () => Promise<readonly ShownCommand[]>;
}

/** Mounts the page that opens after the first installation. */
export function mountWelcome(root: HTMLElement, ports: WelcomePorts): void {
  root.ownerDocument.documentElement.lang = ports.language;
  root.ownerDocument.title = uiTexts(ports.language).title;
  render(
    <LanguageProvider value={ports.language}>
      <Welcome {...ports} />
    </LanguageProvider>,
    root,
  );
}

/** Four pictures about marked terms, selection, notes and keys, and the link to the post. */
function Welcome({ post, shown, language, listCommands }: WelcomePorts) {
  const texts = useTexts(welcomeTexts);
  const { title } = useTexts(uiTexts);
  const [commands, setCommands] = useState<readonly ShownCommand[]>([]);
  useMounted((signal) => {
    // Without the browser's answer the keys of the page are shown alone.
    listCommands().then(
      (listed) => signal.aborted || setCommands(listed),
      () => {},
    );
  });

  return (
    <main class="welcome">
      <header>
        <p class="quiet">{title}</p>
        <h1>{texts.heading}</h1>
        <p>{texts.lead(post.company[language], post.event[language])}</p>
      </header>
      <ol class="steps">
        <Step step={texts.underline}>
          <UnderlineScene shown={shown} />
        </Step>
        <Step step={texts.selection}>
          <SelectionScene shown={shown} />
        </Step>
        <Step step={texts.notes}>
          <NoteScene shown={shown} />
        </Step>
        <Step step={texts.keys}>
          <KeysScene commands={commands} />
        </Step>
      </ol>
      <footer>
        <a class="button start" href={post.url}>
          {texts.start}
        </a>
        <p class="quiet">{texts.after}</p>
      </footer>
    </main>
  );
}

function Step({ step, children }: { readonly step: WelcomeStep; readonly children: ComponentChildren }) {
  return (
    <li>
      {children}
      <h2>{step.name}</h2>
      <p>{step.text}</p>
    </li>
  );
}
