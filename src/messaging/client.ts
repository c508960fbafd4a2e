import { sendToBackground, sendToTab } from '../platform/runtime';
import type { MessageType, Reply, RequestOf, ResponseOf, TabMessages } from './messages';
import { failure } from '../domain/result';

/** Asks the background; resolves with `unreachable` where nobody answers, and never rejects. */
export async function ask<Type extends MessageType>(
  type: Type,
  request: RequestOf<Type>,
): Promise<Reply<ResponseOf<Type>>> {
  try {
    const reply = (await sendToBackground({ type, request })) as Reply<ResponseOf<Type>> | undefined;
    return reply ?? failure('unreachable');
  } catch {
    // The worker could not be started, or this context outlived its extension: for the sender both are silence.
    return failure('unreachable');
  }
}

/** Asks the content script of a tab; resolves with `unreachable` where no companion lives there. */
export async function askTab<Type extends keyof TabMessages>(
  tabId: number,
  type: Type,
  request: TabMessages[Type]['request'],
): Promise<Reply<TabMessages[Type]['response']>> {
  try {
    const reply = (await sendToTab(tabId, { type, request })) as Reply<TabMessages[Type]['response']> | undefined;
    return reply ?? failure('unreachable');
  } catch {
    // No content script in that tab is an expected answer, not an error.
    return failure('unreachable');
  }
}
