/** The rooms of a folder: each with the rooms beside it that it may import, or `'everything'`. */
export type Rooms = Readonly<Record<string, readonly string[] | 'everything'>>;

/**
 * A room is a folder in which one thing lives, e.g. the trash. Rooms of one folder import each other only as this table
 * says, so that a change stays in its room. Files directly in the folder are open to its rooms; the search for
 * cycles sees to it that none of them makes one. The rooms of `src/content` are the features, which have a rule
 * of their own: see `featureCrossings`.
 */
export const ROOMS: Readonly<Record<string, Rooms>> = {
  'src/domain': {
    korean: [],
    text: [],
    time: [],
    post: ['text'],
    quotes: ['text'],
    terms: ['korean', 'post', 'text'],
    reading: ['post'],
    notes: ['post', 'quotes', 'text'],
    backup: ['notes'],
    markdown: ['korean', 'notes', 'post', 'quotes', 'text', 'time'],
    annotations: ['notes', 'post', 'quotes', 'reading', 'text', 'time'],
    import: ['annotations', 'markdown', 'notes', 'post', 'reading', 'text'],
  },
  'src/page': {
    dom: [],
    elements: ['dom'],
    paint: ['dom'],
    host: ['dom', 'paint'],
    text: ['dom', 'host'],
    recognise: ['dom', 'host', 'text'],
    scroll: ['dom', 'host', 'recognise', 'text'],
  },
  'src/background': {
    backup: [],
    reading: [],
    tabs: [],
    highlights: ['tabs'],
    notes: ['backup', 'highlights', 'tabs'],
    terms: ['notes'],
  },
  'src/storage': {
    database: [],
    backup: [],
    notes: ['database'],
  },
  'src/platform': {
    manifest: [],
    scripts: [],
    storage: [],
    tabs: [],
    toolbar: [],
    windows: [],
  },
  'src/ui': {
    shared: [],
    search: [],
    'page-status': ['shared'],
    sessions: ['search', 'shared'],
    settings: ['shared'],
    backup: ['shared'],
    glossary: ['page-status', 'search', 'settings', 'shared'],
    notes: ['backup', 'page-status', 'search', 'shared'],
    app: 'everything',
    options: ['app', 'backup', 'page-status', 'settings', 'shared'],
    welcome: ['shared'],
    import: ['shared'],
  },
  'src/ui/glossary': {
    search: [],
  },
  'src/ui/notes': {
    note: [],
    tags: [],
    editing: ['note', 'tags'],
    stored: ['editing'],
    draft: ['editing', 'note', 'stored'],
    search: [],
    filter: ['stored', 'tags'],
    list: ['editing', 'filter', 'note', 'search', 'stored', 'tags'],
    trash: ['note', 'stored'],
    export: ['editing', 'stored'],
    offers: ['note'],
  },
};
