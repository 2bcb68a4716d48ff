/**
 * How a message and its answer look on the way. Only `ask.ts` and `answer.ts` see envelopes; everybody else sees
 * the methods of `protocol.ts`.
 */

/** What a method of a protocol takes. */
export type Argument<Protocol, Method extends keyof Protocol> = Protocol[Method] extends (
  argument: infer A,
) => unknown
  ? A
  : never;

/** What a method of a protocol answers. */
export type Answer<Protocol, Method extends keyof Protocol> = Protocol[Method] extends (
  argument: never,
) => infer R
  ? R
  : never;

export type Message = { readonly method: string; readonly argument: unknown };

/** Failures travel as data: an error object would lose its message on the way. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** What distrusting an argument comes to. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function isMessage(value: unknown): value is Message {
  return isRecord(value) && typeof value.method === 'string' && 'argument' in value;
}

/** Anything else, `undefined` included, is no answer: the other end died, or nobody was there. */
export function isReply(value: unknown): value is Reply<unknown> {
  if (!isRecord(value)) return false;
  return value.ok === true ? 'value' in value : value.ok === false && typeof value.reason === 'string';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
