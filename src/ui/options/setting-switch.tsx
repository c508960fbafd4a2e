import type { ComponentProps } from 'preact';
import { Switch } from '../shared/switch';

/** A switch, and below it a text about what it does; in the popup that text is only a tooltip. */
export function SettingSwitch(props: ComponentProps<typeof Switch>) {
  return (
    <div class="setting">
      <Switch {...props} />
      {/* The switch itself is described by the same words. */}
      <p class="quiet" aria-hidden="true">
        {props.hint}
      </p>
    </div>
  );
}
