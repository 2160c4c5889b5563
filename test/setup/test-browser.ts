import type { Hono } from 'hono';

export type Page = { status: number; html: string; text: string; location: string | undefined };
export type Fields = Readonly<Record<string, string | readonly string[]>>;
/** One visitor with cookies of its own, at an address of its own. */
export type TestVisitor = {
  cookies: Map<string, string>;
  /** the response as it is; cookies are kept, redirects are not followed */
  request(path: string, init?: RequestInit): Promise<Response>;
  get(path: string): Promise<Page>;
  /** posts a form as our own pages do */
  post(path: string, fields?: Fields): Promise<Page>;
};

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ')
    .replace(/&amp;/g, '&')
    .trim();

const pageOf = async (response: Response): Promise<Page> => {
  const html = await response.text();
  const location = response.headers.get('location') ?? undefined;
  return { status: response.status, html, text: textOf(html), location };
};

const formOf = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );

/** Visits a Hono app without a network. */
export const testVisitor = (app: Hono, origin: string, address = '198.51.100.1'): TestVisitor => {
  const cookies = new Map<string, string>();
  const keep = (line: string): void => {
    const [pair = '', ...rules] = line.split(';');
    const [name = '', value = ''] = pair.split('=');
    const over = rules.some(
      (rule) => /^\s*expires=/i.test(rule) && new Date(rule.split('=')[1] ?? '').getTime() <= 0,
    );
    if (over || value === '') cookies.delete(name);
    else cookies.set(name, value);
  };
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const connection = { incoming: { socket: { remoteAddress: address } } };
    const response = await app.request(new URL(path, origin).href, { ...init, headers }, connection);
    response.headers.getSetCookie().forEach(keep);
    return response;
  };
  return {
    cookies,
    request,
    get: async (path) => pageOf(await request(path)),
    post: async (path, fields = {}) =>
      pageOf(
        await request(path, {
          method: 'POST',
          body: formOf(fields),
          headers: { 'sec-fetch-site': 'same-origin' },
        }),
      ),
  };
};
