import type { Plugin } from 'vite';

/** The pages that show notes. They are built by themselves, so that their scripts are cut as they need it. */
export const WINDOWS: readonly string[] = ['popup', 'sidepanel', 'notes'];

/**
 * A window loads two scripts, each with all of its modules: of twenty that are shared with other pages, each would be asked
 * for by itself. The first one is small and begins to read, notes and all; the second one is compiled meanwhile, and draws.
 */
export const WINDOW_CHUNKS: Plugin = {
  name: 'techand:window-chunks',
  config: () => ({
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'reading', test: /\/entrypoints\/popup\/reading\.ts$|virtual:wxt-html-plugins/, priority: 2 },
              { name: 'drawing', test: /\/entrypoints\/popup\/main\.tsx$/, priority: 1 },
            ],
          },
        },
      },
    },
  }),
  // `async`: else the first script would wait for the style sheet, which it does not need. `blocking`: else the browser would
  // style and paint the empty page before it runs them.
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/<script (?=[^>]*\/reading-)/, '<script async ').replaceAll('<script ', '<script blocking="render" '),
  },
};
