import { createHash } from 'node:crypto';

/** The id that Chrome gives to a manifest's `key`: the first 32 digits of its SHA-256, `0` to `f` written as `a` to `p`. */
export function extensionIdOf(key: string): string {
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}
