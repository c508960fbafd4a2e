/** A layer, or the part of one that others may import. */
export type Layer =
  | 'entrypoints'
  | 'content'
  | 'ui'
  | 'background'
  | 'storage'
  | 'storage-reading'
  | 'schema'
  | 'messaging'
  | 'messaging-client'
  | 'messaging-server'
  | 'page'
  | 'post'
  | 'domain'
  | 'i18n'
  | 'platform'
  | 'assets';

/** Which layer a path of the project belongs to, the first that fits. */
export const LAYER_OF_PATH: readonly (readonly [pattern: RegExp, layer: Layer])[] = [
  [/^entrypoints\//, 'entrypoints'],
  [/^assets\//, 'assets'],
  // What extension pages may use without the background: lists and backups of the database, the settings, watched sessions and unsaved text.
  [/^src\/storage\/(notes\/reading|notes\/list|notes\/backup|settings|watched|unsaved)$/, 'storage-reading'],
  [/^src\/messaging\/server$/, 'messaging-server'],
  [/^src\/messaging\/(client|tab-answers|tab-replies)$/, 'messaging-client'],
  [/^src\/content\//, 'content'],
  [/^src\/ui\//, 'ui'],
  [/^src\/background\//, 'background'],
  [/^src\/storage\//, 'storage'],
  [/^src\/schema\//, 'schema'],
  [/^src\/messaging\//, 'messaging'],
  [/^src\/page\//, 'page'],
  [/^src\/post\//, 'post'],
  [/^src\/domain\//, 'domain'],
  [/^src\/i18n\//, 'i18n'],
  [/^src\/platform\//, 'platform'],
];

const MESSAGING_FOR_SENDERS = ['messaging', 'messaging-client'] as const;

/**
 * What each layer may import besides itself; `messaging` alone is the list of messages. Nobody may import `post` but the
 * entry points: they hand the post in as a value.
 */
export const MAY_IMPORT: Readonly<Record<Layer, readonly Layer[] | 'everything'>> = {
  entrypoints: 'everything',
  content: ['page', 'domain', ...MESSAGING_FOR_SENDERS, 'i18n', 'assets'],
  ui: ['domain', ...MESSAGING_FOR_SENDERS, 'storage-reading', 'platform', 'i18n', 'assets'],
  // It answers messages and sends some itself, to tabs.
  background: ['storage', 'storage-reading', ...MESSAGING_FOR_SENDERS, 'messaging-server', 'schema', 'domain', 'platform', 'i18n'],
  storage: ['schema', 'domain', 'platform'],
  'storage-reading': ['storage', 'schema', 'domain', 'platform'],
  schema: ['domain'],
  messaging: ['domain', 'platform'],
  'messaging-client': ['messaging', 'domain', 'platform'],
  'messaging-server': ['messaging', 'schema', 'domain', 'platform'],
  page: ['domain'],
  post: ['domain'],
  domain: [],
  i18n: [],
  platform: [],
  assets: [],
};

/** Packages, and the layers that may import them; a package that is not named here may not be imported at all. */
export const PACKAGES: readonly (readonly [pattern: RegExp, layers: readonly Layer[]])[] = [
  [/^(wxt\/browser|webextension-polyfill)$/, ['platform']],
  [/^wxt\/utils\//, ['entrypoints']],
  [/^preact(\/|$)/, ['ui']],
  [/^zod(\/|$)/, ['schema']],
  [/^idb$/, ['storage', 'storage-reading']],
  [/^es-hangul$/, ['ui']],
  [/^@tanstack\/virtual-core$/, ['ui']],
];
