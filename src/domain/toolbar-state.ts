/** What the toolbar button shows: for a tab with the post one of these four, for other tabs only `unsaved` or `plain`. */
export type ToolbarState =
  /** Words could not be saved; this comes before everything else. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'off' }
  /** `isCounted`: the number is shown on the button and not in its title alone. */
  | { readonly kind: 'notes'; readonly notes: number; readonly isCounted: boolean }
  | { readonly kind: 'plain' };
