/**
 * Tiny parsers that compose. A parser looks at one position of a text and either gives a value and where it ends,
 * or nothing. None of them looks further than its own words and bounded gaps, so a scan over a text is linear.
 */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

export type Parser<T> = (text: string, at: number) => Match<T> | undefined;

/** A value with the UTF-16 units it was read from. */
export interface Spanned<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** One of the words, the longest first. */
export function word(...words: readonly string[]): Parser<string> {
  const byFirst = new Map<number, string[]>();
  for (const entry of [...words].sort((a, b) => b.length - a.length)) {
    const first = entry.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return (text, at) => {
    const entries = byFirst.get(text.charCodeAt(at));
    if (entries === undefined) return undefined;
    for (const entry of entries)
      if (text.startsWith(entry, at)) return { value: entry, end: at + entry.length };
    return undefined;
  };
}

/** A sticky regular expression over a bounded class of characters. */
export function pattern(source: RegExp): Parser<string> {
  const sticky = new RegExp(source.source, 'y');
  return (text, at) => {
    sticky.lastIndex = at;
    if (!sticky.test(text)) return undefined;
    const end = sticky.lastIndex;
    return end === at ? undefined : { value: text.slice(at, end), end };
  };
}

export function map<T, U>(
  parser: Parser<T>,
  make: (value: T, start: number, end: number) => U | undefined,
): Parser<U> {
  return (text, at) => {
    const match = parser(text, at);
    if (match === undefined) return undefined;
    const value = make(match.value, at, match.end);
    return value === undefined ? undefined : { value, end: match.end };
  };
}

/** All parts, one after the other. */
export function seq<T extends readonly unknown[]>(
  ...parts: { readonly [K in keyof T]: Parser<T[K]> }
): Parser<T> {
  return (text, at) => {
    // Most sequences end with their first part: no list is made for it, and then one that never grows.
    let values: unknown[] | undefined;
    let end = at;
    for (let index = 0; index < parts.length; index += 1) {
      const match = (parts[index] as Parser<unknown>)(text, end);
      if (match === undefined) return undefined;
      (values ??= new Array<unknown>(parts.length))[index] = match.value;
      end = match.end;
    }
    return { value: values as unknown as T, end };
  };
}

/** The first part that fits. */
export function either<T>(...parts: readonly Parser<T>[]): Parser<T> {
  return (text, at) => {
    for (const part of parts) {
      const match = part(text, at);
      if (match !== undefined) return match;
    }
    return undefined;
  };
}

export function maybe<T>(part: Parser<T>): Parser<T | undefined> {
  return (text, at) => part(text, at) ?? { value: undefined, end: at };
}

export function spanned<T>(part: Parser<T>): Parser<Spanned<T>> {
  return map(part, (value, start, end) => ({ value, start, end }));
}

/** Keeps its last answer, for a part with which several others begin. */
export function remembered<T>(part: Parser<T>): Parser<T> {
  let text = '';
  let at = -1;
  let match: Match<T> | undefined;
  return (nextText, nextAt) => {
    if (nextAt !== at || nextText !== text) {
      match = part(nextText, nextAt);
      text = nextText;
      at = nextAt;
    }
    return match;
  };
}

/** `part`, if it stands within `longest` units; the units before it are skipped, `stop` ends the search. */
export function within<T>(longest: number, stop: RegExp, part: Parser<T>): Parser<T> {
  return (text, at) => {
    const limit = Math.min(text.length, at + longest);
    for (let i = at; i <= limit; i += 1) {
      const match = part(text, i);
      if (match !== undefined) return match;
      if (stop.test(text[i] ?? '')) return undefined;
    }
    return undefined;
  };
}
