import type { ComponentProps } from 'preact';
import { Switch } from '../shared/switch';

/** A switch with what it does below it, for all to read: the popup shows that only to a pointer that rests. */
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
