/**
 * Takes a default where the browser fails to answer: a window that waited for the answer would stay half drawn. Notes are
 * read without this function, since the window has to say when they cannot be read.
 */
export async function orElse<Value>(fallback: Value, call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch {
    return fallback;
  }
}
