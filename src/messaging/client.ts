import { sendToBackground, sendToTab } from '../platform/runtime';
import type { MessageType, Reply, RequestOf, ResponseOf, TabMessages } from './messages';
import { failure, success } from '../domain/result';
import { isTabAnswer } from './tab-replies';

/**
 * Asks the background; resolves with `unreachable` where nobody answers, and never rejects. A background that was being
 * stopped as it was asked gives no answer and starts when it is asked again: each request counts once, however often it comes.
 */
export async function ask<Type extends MessageType>(
  type: Type,
  request: RequestOf<Type>,
): Promise<Reply<ResponseOf<Type>>> {
  const reply = await askOnce(type, request);
  return reply ?? (await askOnce(type, request)) ?? failure('unreachable');
}

async function askOnce<Type extends MessageType>(type: Type, request: RequestOf<Type>): Promise<Reply<ResponseOf<Type>> | null> {
  try {
    return ((await sendToBackground({ type, request })) as Reply<ResponseOf<Type>> | undefined) ?? null;
  } catch {
    // The worker could not be started, or this context outlived its extension: for the sender both are silence.
    return null;
  }
}

/** Asks the content script of a tab; resolves with `unreachable` where no companion lives there, or what answers is none. */
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
  // The one other thing that a tab says.
  return failure(reason === 'not-found' ? 'not-found' : 'unreachable');
}
