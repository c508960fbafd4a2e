import { failure } from '../domain/result';
import type { Sender } from '../platform/runtime';
import type { ExtensionMessages, MessageFailure, MessageMap, MessageType, PageMessages, Reply, RequestOf, ResponseOf } from './messages';

/** Handles one message; `sender` was checked, and `request` has passed its schema. */
export type Handler<Type extends MessageType> = (request: RequestOf<Type>, sender: Sender) => Promise<Reply<ResponseOf<Type>>>;

export type PageHandlers = { readonly [Type in keyof PageMessages]: Handler<Type> };
export type ExtensionHandlers = { readonly [Type in keyof ExtensionMessages]: Handler<Type> };

/** The part of a zod schema the router needs. */
export interface RequestSchema<Request> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: Request } | { readonly success: false };
}

export interface RouterParts {
  readonly pageHandlers: PageHandlers;
  readonly extensionHandlers: ExtensionHandlers;
  readonly schemas: { readonly [Type in MessageType]: RequestSchema<RequestOf<Type>> };
  /** Checks a request's size before anything else is done with it; gives the reason to refuse it, or `null`. */
  readonly refuse: (type: string, request: unknown) => MessageFailure | null;
  /** Called with the handler that threw, and the error. */
  readonly report: (handler: string, error: unknown) => void;
}

export type Router = (message: unknown, sender: Sender) => Promise<Reply<unknown>> | undefined;

/** How many requests of one tab are handled at once; a normal page sends a handful. */
const SHARE_OF_A_TAB = 16;

/**
 * Answers messages to the background. Content scripts may send only the page's messages, extension pages only their own
 * and `term/card`; everybody else is refused. A message of another shape is left to other listeners (`undefined`).
 */
export function createRouter(parts: RouterParts): Router {
  const handlers = { ...parts.pageHandlers, ...parts.extensionHandlers };
  /** How many requests of each tab are being handled. */
  const underway = new Map<number, number>();

  /** Refuses what is over a tab's share, so that no tab can fill the background with work. */
  async function share(tabId: number, work: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> {
    const before = underway.get(tabId) ?? 0;
    if (before >= SHARE_OF_A_TAB) return failure('busy');
    underway.set(tabId, before + 1);
    try {
      return await work();
    } finally {
      const left = (underway.get(tabId) ?? 1) - 1;
      if (left > 0) underway.set(tabId, left);
      else underway.delete(tabId);
    }
  }

  return (message, sender) => {
    const envelope = readEnvelope(message);
    if (envelope === null) return undefined;
    const { type, request } = envelope;
    const allowed = allowedTypes(parts, sender);
    if (allowed === null) return refuse('not-allowed');
    // After an update an old content script may still send what this version does not know.
    if (!isMessageType(type, handlers)) return refuse('malformed');
    if (!allowed.has(type)) return refuse('not-allowed');
    const tooLarge = parts.refuse(type, request);
    if (tooLarge !== null) return refuse(tooLarge);
    const work = (): Promise<Reply<unknown>> => carryOut(type, request, sender, handlers, parts);
    return sender.isExtensionPage || sender.tabId === null ? work() : share(sender.tabId, work);
  };
}

function readEnvelope(message: unknown): { readonly type: string; readonly request: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, request } = message as Record<string, unknown>;
  return typeof type === 'string' ? { type, request } : null;
}

/** The messages that a sender may send; `null` where it may send none. */
function allowedTypes(parts: RouterParts, sender: Sender): ReadonlySet<string> | null {
  if (!sender.fromThisExtension) return null;
  if (sender.isExtensionPage) return new Set([...Object.keys(parts.extensionHandlers), 'term/card']);
  return sender.tabId === null ? null : new Set(Object.keys(parts.pageHandlers));
}

/** Own keys only: `constructor` is not a message. */
function isMessageType(type: string, handlers: object): type is MessageType {
  return Object.hasOwn(handlers, type);
}

async function carryOut<Type extends MessageType>(
  type: Type,
  request: unknown,
  sender: Sender,
  handlers: { readonly [Each in keyof MessageMap]: Handler<Each> },
  { schemas, report }: RouterParts,
): Promise<Reply<ResponseOf<Type>>> {
  const parsed = schemas[type].safeParse(request);
  if (!parsed.success) return failure('malformed');
  try {
    return await handlers[type](parsed.data, sender);
  } catch (error) {
    report(type, error);
    // A handler that threw looks to the sender like a background that did not answer.
    return failure('unreachable');
  }
}

function refuse(reason: MessageFailure): Promise<Reply<never>> {
  return Promise.resolve(failure(reason));
}
