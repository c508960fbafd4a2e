import { failure, success } from '../domain/result';
import { isFromThisExtension, onMessage } from '../platform/runtime';
import type { MessageFailure, Reply, TabMessages } from './messages';

export type TabHandler<Type extends keyof TabMessages> = (
  request: TabMessages[Type]['request'],
) => TabAnswer<Type> | Promise<TabAnswer<Type>>;

export type TabAnswer<Type extends keyof TabMessages> = TabMessages[Type]['response'] | MessageFailureReply;

/** The answer of a handler that fails. */
export interface MessageFailureReply {
  readonly failure: MessageFailure;
}

/** Answers one kind of message in this tab until the signal aborts; only the extension itself is answered. */
export function answerTab<Type extends keyof TabMessages>(type: Type, handler: TabHandler<Type>, signal: AbortSignal): void {
  onMessage((message, sender) => {
    if (!isFromThisExtension(sender) || !isOfType(message, type)) return undefined;
    return Promise.resolve(handler(message.request)).then(replyOf<Type>);
  }, signal);
}

function isOfType<Type extends keyof TabMessages>(
  message: unknown,
  type: Type,
): message is { type: Type; request: TabMessages[Type]['request'] } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type && 'request' in message;
}

function replyOf<Type extends keyof TabMessages>(answer: TabAnswer<Type>): Reply<TabMessages[Type]['response']> {
  const isFailure = typeof answer === 'object' && answer !== null && 'failure' in answer;
  return isFailure ? failure((answer as MessageFailureReply).failure) : success(answer as TabMessages[Type]['response']);
}
