/** The reader's few switches. Readable by the content script, so nothing private belongs here. */
export interface Settings {
  /** The companion is on for this post. */
  readonly enabled: boolean;
  /** The contents panel is open where there is room for it. */
  readonly contentsOpen: boolean;
  /** `j` and `k` go to the next and the previous session. */
  readonly sessionKeys: boolean;
}

export const DEFAULT_SETTINGS: Settings = { enabled: true, contentsOpen: true, sessionKeys: true };

/** Reads settings from storage; anything missing or of another shape takes its default. */
export function readSettings(stored: unknown): Settings {
  const record = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    enabled: readBoolean(record['enabled'], DEFAULT_SETTINGS.enabled),
    contentsOpen: readBoolean(record['contentsOpen'], DEFAULT_SETTINGS.contentsOpen),
    sessionKeys: readBoolean(record['sessionKeys'], DEFAULT_SETTINGS.sessionKeys),
  };
}

function readBoolean(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
