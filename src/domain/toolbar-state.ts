/** What the toolbar button tells: over a tab of the post one of all four, over other tabs that there are unsaved words, or nothing. */
export type ToolbarState =
  /** Words could not be saved; this comes before everything else. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'off' }
  /** `isCounted`: the number is shown on the button and not in its title alone. */
  | { readonly kind: 'notes'; readonly notes: number; readonly isCounted: boolean }
  | { readonly kind: 'plain' };
