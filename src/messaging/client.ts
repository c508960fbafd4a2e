import { sendToBackground, sendToTab } from '../platform/runtime';
import type { MessageType, Reply, RequestOf, ResponseOf, TabMessages } from './messages';
import { failure, success } from '../domain/result';
import { isTabAnswer } from './tab-replies';

/**
 * Asks the background; resolves with `unreachable` where nobody answers, and never rejects. A background that is being
 * stopped when it is asked does not answer and starts at the next message, so it is asked twice: handling a request twice
 * changes nothing more.
 */
export async function ask<Type extends MessageType>(type: Type, request: RequestOf<Type>): Promise<Reply<ResponseOf<Type>>> {
  const reply = await askOnce(type, request);
  return reply ?? (await askOnce(type, request)) ?? failure('unreachable');
}

async function askOnce<Type extends MessageType>(type: Type, request: RequestOf<Type>): Promise<Reply<ResponseOf<Type>> | null> {
  try {
    return ((await sendToBackground({ type, request })) as Reply<ResponseOf<Type>> | undefined) ?? null;
  } catch {
    // The worker could not be started, or the extension was updated under this context: for the caller both mean no
    // answer.
    return null;
  }
}

/**
 * Asks the content script of a tab; resolves with `unreachable` where there is no companion or its answer has another
 * shape.
 */
export async function askTab<Type extends keyof TabMessages>(
  tabId: number,
  type: Type,
  request: TabMessages[Type]['request'],
): Promise<Reply<TabMessages[Type]['response']>> {
  try {
    return readReply(type, await sendToTab(tabId, { type, request }));
  } catch {
    // No content script in that tab is an expected answer, not an error.
    return failure('unreachable');
  }
}

function readReply<Type extends keyof TabMessages>(type: Type, reply: unknown): Reply<TabMessages[Type]['response']> {
  if (typeof reply !== 'object' || reply === null) return failure('unreachable');
  const { ok, value, failure: reason } = reply as Record<string, unknown>;
  if (ok === true) return isTabAnswer(type, value) ? success(value) : failure('unreachable');
  // The only other failure that a tab answers with.
  return failure(reason === 'not-found' ? 'not-found' : 'unreachable');
}
