type Params<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Params<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;
type Link<P extends string> = [Params<P>] extends [never]
  ? (query?: Query) => string
  : (params: Readonly<Record<Params<P>, string>>, query?: Query) => string;

/** A typed path: `.pattern` for the router, the call itself for links. Never write a URL by hand elsewhere. */
export type Path<P extends string> = Link<P> & { readonly pattern: P };

const search = (query: Query = {}): string => {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [value].flat().map((one) => `${encodeURIComponent(key)}=${encodeURIComponent(String(one))}`),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
};

export const path = <const P extends string>(pattern: P): Path<P> => {
  const names = [...pattern.matchAll(/:([a-zA-Z]+)/g)].map((m) => m[1] as string);
  const link = (...args: readonly unknown[]): string => {
    const params = (names.length > 0 ? args[0] : {}) as Record<string, string>;
    const query = (names.length > 0 ? args[1] : args[0]) as Query | undefined;
    return (
      pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) +
      search(query)
    );
  };
  return Object.assign(link, { pattern }) as unknown as Path<P>;
};
