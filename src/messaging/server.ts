import { failure } from '../domain/result';
import type { Sender } from '../platform/runtime';
import type { ExtensionMessages, MessageMap, MessageType, PageMessages, Reply, RequestOf, ResponseOf } from './messages';

/** Carries one message out; `sender` was checked, `request` has passed its schema. */
export type Handler<Type extends MessageType> = (
  request: RequestOf<Type>,
  sender: Sender,
) => Promise<Reply<ResponseOf<Type>>>;

export type PageHandlers = { readonly [Type in keyof PageMessages]: Handler<Type> };
export type ExtensionHandlers = { readonly [Type in keyof ExtensionMessages]: Handler<Type> };

/** The part of a zod schema the router needs. */
export interface RequestSchema<Request> {
  readonly safeParse: (
    value: unknown,
  ) => { readonly success: true; readonly data: Request } | { readonly success: false };
}

export interface RouterParts {
  readonly pageHandlers: PageHandlers;
  readonly extensionHandlers: ExtensionHandlers;
  readonly schemas: { readonly [Type in MessageType]: RequestSchema<RequestOf<Type>> };
  /** Hears which handler threw and what. */
  readonly report: (handler: string, error: unknown) => void;
}

export type Router = (message: unknown, sender: Sender) => Promise<Reply<unknown>> | undefined;

/**
 * Answers messages to the background. Content scripts reach the page's messages alone, extension pages their own and
 * the cards, everybody else is refused; what is no message at all is left to others (`undefined`).
 */
export function createRouter(parts: RouterParts): Router {
  const handlers = { ...parts.pageHandlers, ...parts.extensionHandlers };
  return (message, sender) => {
    const envelope = readEnvelope(message);
    if (envelope === null) return undefined;
    const { type, request } = envelope;
    const allowed = allowedTypes(parts, sender);
    if (allowed === null) return refuse('not-allowed');
    // After an update an old content script may still send what this version does not know.
    if (!isMessageType(type, handlers)) return refuse('malformed');
    if (!allowed.has(type)) return refuse('not-allowed');
    return carryOut(type, request, sender, handlers, parts);
  };
}

function readEnvelope(message: unknown): { readonly type: string; readonly request: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, request } = message as Record<string, unknown>;
  return typeof type === 'string' ? { type, request } : null;
}

/** `null` for a sender that may ask nothing. */
function allowedTypes(parts: RouterParts, sender: Sender): ReadonlySet<string> | null {
  if (!sender.fromThisExtension) return null;
  if (sender.isExtensionPage) return new Set([...Object.keys(parts.extensionHandlers), 'term/card']);
  return sender.tabId === null ? null : new Set(Object.keys(parts.pageHandlers));
}

/** Own keys only: `constructor` is no message. */
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
    // To the sender a handler that broke is a background that did not answer.
    return failure('unreachable');
  }
}

function refuse(reason: 'not-allowed' | 'malformed'): Promise<Reply<never>> {
  return Promise.resolve(failure(reason));
}
