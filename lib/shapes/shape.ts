/**
 * Shapes of untrusted values: each checks one, throws ShapeError with the path
 * where it does not fit, and gives back only what was asked for. Imports nothing.
 */

/** Where a value does not have the shape it must have: "versions[0].sha256". */
export class ShapeError extends Error {
  constructor(readonly path: string) {
    super(`unexpected value at ${path}`);
    this.name = 'ShapeError';
  }
}

export type Shape<T> = (value: unknown, path?: string) => T;
export type Shaped<S> = S extends Shape<infer T> ? T : never;

const test =
  <T>(holds: (value: unknown) => boolean): Shape<T> =>
  (value, path = '') => {
    if (!holds(value)) throw new ShapeError(path);
    return value as T;
  };

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

export const string = test<string>((value) => typeof value === 'string');
export const finite = test<number>((value) => Number.isFinite(value));
/** A count or an offset. */
export const natural = test<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0);
export const record = test<Record<string, unknown>>(isRecord);

export const matching = (pattern: RegExp): Shape<string> => test((value) => typeof value === 'string' && pattern.test(value));

/** A text of so many characters at most. */
export const upTo = (most: number): Shape<string> => test((value) => typeof value === 'string' && value.length <= most);

export const oneOf = <const T>(...values: readonly T[]): Shape<T> => test((value) => values.includes(value as T));

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path);

export const list =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, path = '') => {
    if (!Array.isArray(value)) throw new ShapeError(path);
    return value.map((item, index) => shape(item, `${path}[${index}]`));
  };

type Members<S> = { [K in keyof S]: Shaped<S[K]> };
type OptionalNames<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];
type Fields<T> = Omit<T, OptionalNames<T>> & Partial<Pick<T, OptionalNames<T>>>;

/** An object with these members; others are left behind, absent ones stay absent. */
export function fields<S extends Record<string, Shape<unknown>>>(shapes: S): Shape<Fields<Members<S>>> {
  return (value, path = '') => {
    const given = record(value, path);
    const entries = Object.entries(shapes).map(([name, shape]) => {
      const member = Object.hasOwn(given, name) ? given[name] : undefined;
      return [name, shape(member, path ? `${path}.${name}` : name)] as const;
    });
    return Object.fromEntries(entries.filter(([, member]) => member !== undefined)) as Fields<Members<S>>;
  };
}

/** The members of an object that have none of these names, or undefined where there are none. */
export function othersOf(value: object, names: Iterable<string>): Record<string, unknown> | undefined {
  const known = new Set([...names, '__proto__']);
  const others = Object.entries(value).filter(([name]) => !known.has(name));
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}
