/** A form as it stands on a page: where it goes, and what it asks with which values. */
export type FoundForm = { method: 'GET' | 'POST'; action: string; fields: [name: string, value: string][] };
export type FoundPage = { links: string[]; forms: FoundForm[] };
export type Seen = { pages: string[]; forms: FoundForm[] };

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

const fieldsIn = (html: string): [string, string][] =>
  [...html.matchAll(/<(input|textarea|select|button)\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
    const name = attribute(tag, 'name');
    return name === undefined ? [] : [[name, attribute(tag, 'value') ?? '']];
  });

/** What one can do from a page. Our own HTML is regular, so patterns read it well enough. */
export const findIn = (html: string, at: string): FoundPage => ({
  links: [...html.matchAll(/<a\b[^>]*>/g)].flatMap(([tag]) => {
    const href = attribute(tag, 'href');
    return href?.startsWith('/') ? [href.split('#')[0] ?? href] : [];
  }),
  forms: [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)].map(([form, inside = '']) => ({
    method: /method="post"/i.test(form.slice(0, form.indexOf('>'))) ? 'POST' : 'GET',
    action: attribute(form.slice(0, form.indexOf('>') + 1), 'action') ?? at,
    fields: fieldsIn(inside),
  })),
});

/** The address without its ids, so that a hundred cases count as one page. */
export const shapeOf = (href: string): string =>
  href.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '');

/** Follows links from some addresses, a few pages of each shape. */
export const crawl = async (
  from: readonly string[],
  read: (path: string) => Promise<string>,
  { most = 120, perShape = 2 }: { most?: number; perShape?: number } = {},
): Promise<Seen> => {
  const queue = [...from];
  const shapes = new Map<string, number>();
  const seen: Seen = { pages: [], forms: [] };
  const known = new Set<string>();
  for (let at = queue.shift(); at !== undefined && seen.pages.length < most; at = queue.shift()) {
    const times = shapes.get(shapeOf(at)) ?? 0;
    if (known.has(at) || times >= perShape) continue;
    known.add(at);
    shapes.set(shapeOf(at), times + 1);
    const { links, forms } = findIn(await read(at), at);
    seen.pages.push(at);
    seen.forms.push(...forms);
    queue.push(...links);
  }
  return seen;
};
