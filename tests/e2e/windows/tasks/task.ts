import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../browser/browser';
import type { CountedInput } from '../../steps/stage/counted-input';
import type { Stage } from '../../steps/stage/stage';

/** What a task is played with; it begins with the post in a tab, and with the notes of `many-notes.ts`. */
export interface TaskScene {
  readonly stage: Stage;
  readonly hands: CountedInput;
  readonly post: Page;
  /** The words of the only highlight, in section `s6`. */
  readonly passage: string;
  /** The side panel, once the extension has opened it, with its notes read. */
  readonly openedPanel: () => Promise<Popup>;
  /** The notes page, already open before the task begins, with every note listed. */
  readonly openNotes: () => Promise<Page>;
}

/** Something that a reader wants to have done. */
export interface Task {
  readonly name: string;
  /** The actions after which it should be done: clicks, drags, keys, and texts that are typed. */
  readonly most: number;
  /** Does it, and throws where it is not done after that. */
  readonly play: (scene: TaskScene) => Promise<void>;
}
