import { NOTE_COLOURS } from '../../domain/notes/colours';
import type { ComponentChildren } from 'preact';
import type { WelcomeScene } from '../../domain/post/welcome-scene';
import { commandNames } from '../../i18n/browser';
import { welcomeTexts } from '../../i18n/pages/welcome';
import type { ShownCommand } from '../../platform/toolbar/commands';
import { useTexts } from '../shared/texts';

/** A picture made of elements: it is in the reader's language, light or dark, and grows with the text. Hidden from screen readers, since the text below says the same. */
function Scene({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class={`scene ${name}`} aria-hidden="true">
      {children}
    </div>
  );
}

interface SceneProps {
  /** Words of the project's own article. */
  readonly shown: WelcomeScene;
}

/** A line of the article with a term, under the pointer, and its card below. */
export function UnderlineScene({ shown }: SceneProps) {
  const [before, term, after] = shown.sentence;
  return (
    <Scene name="underline-scene">
      <p class="article-line">
        {before}
        <span class="term-shown">
          {term}
          <Pointer />
        </span>
        {after}
      </p>
      <div class="card-shown">
        <p>
          <b>{term}</b> <small>{shown.kind}</small>
        </p>
        <p>{shown.definition}</p>
      </div>
    </Scene>
  );
}

/** A selected sentence and the bar beside it. */
export function SelectionScene({ shown }: SceneProps) {
  const { bar } = useTexts(welcomeTexts).scene;
  const [before, selected, after] = shown.selected;
  return (
    <Scene name="selection-scene">
      <p class="article-line">
        {before}
        <span class="selected-shown">{selected}</span>
        {after}
      </p>
      <span class="bar-shown">
        {NOTE_COLOURS.map((colour) => (
          <i key={colour} class="colour-shown" data-colour={colour} />
        ))}
        <span>
          {bar.note}
          <Pointer />
        </span>
        <span>{bar.copyLink}</span>
      </span>
    </Scene>
  );
}

/** The note that opens: its quote, what is being written, and that it is saved. */
export function NoteScene({ shown }: SceneProps) {
  const texts = useTexts(welcomeTexts).scene;
  return (
    <Scene name="note-scene">
      <p class="quote-shown">{shown.selected[1]}</p>
      <p class="field-shown">
        {shown.note}
        <b>{shown.tag}</b>
        <span class="caret-shown" />
      </p>
      <small>{texts.saved}</small>
    </Scene>
  );
}

interface KeysSceneProps {
  readonly commands: readonly ShownCommand[];
}

/** The shortcuts as the browser has them, and the single keys of the page. */
export function KeysScene({ commands }: KeysSceneProps) {
  const texts = useTexts(welcomeTexts).scene;
  const names = useTexts(commandNames);
  const set = commands.flatMap(({ name, shortcut }) => {
    const what = names[name];
    return shortcut === '' || what === undefined ? [] : [{ what, keys: shortcut.split('+') }];
  });
  const rows = [...set, { what: texts.nextSession, keys: ['j', 'k'] }, { what: texts.nextTerm, keys: ['n'] }];
  return (
    <Scene name="keys-scene">
      {rows.map(({ what, keys }) => (
        <p key={what}>
          <span class="caps">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
          <span>{what}</span>
        </p>
      ))}
    </Scene>
  );
}

function Pointer() {
  return (
    <svg class="pointer-shown" viewBox="0 0 14 20" width="14" height="20">
      <path d="M1.5 1.5v14l3.6-3.3 2.3 5.6 2.6-1.1-2.3-5.5h4.8z" fill="var(--text)" stroke="var(--ground)" stroke-width="1.2" />
    </svg>
  );
}
