/** JSON Pointers (RFC 6901). */
export const writeToken = (key: string): string =>
  /[~/]/.test(key) ? key.replace(/~/g, '~0').replace(/\//g, '~1') : key;
export const readToken = (token: string): string =>
  token.includes('~') ? token.replace(/~1/g, '/').replace(/~0/g, '~') : token;

/** The value at a pointer; `undefined` where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let held = value;
  for (const token of pointer.split('/').slice(1)) {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, readToken(token))) return undefined;
    held = (held as Readonly<Record<string, unknown>>)[readToken(token)];
  }
  return held;
}
