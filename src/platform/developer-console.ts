/** Shows a failure on the console in builds of `npm run dev`; the builds for readers print nothing. */
export function showFailure(where: string, error: unknown): void {
  // oxlint-disable-next-line no-console -- the one place, and only for developers
  if (import.meta.env.COMMAND === 'serve') console.error(where, error);
}
