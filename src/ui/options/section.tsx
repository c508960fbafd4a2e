import type { ComponentChildren } from 'preact';

interface OptionsSectionProps {
  /** Part of the ids, and the fragment by which a link can lead to this section: `options.html#keys`. */
  readonly id: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** One group of settings under its heading. */
export function OptionsSection({ id, name, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{name}</h2>
      <div class="options-body">{children}</div>
    </section>
  );
}
