import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { projectFolder } from '../../src/platform/project.ts';
import { headers, rawPart, typed } from './hostile-values.ts';
import type { RawCall } from './raw-request.ts';

type Description = { paths: Record<string, Record<string, unknown>> };
const description = JSON.parse(readFileSync(join(projectFolder, 'docs/openapi.json'), 'utf8')) as Description;
export type Operation = { method: string; path: string };
/** Every operation of the description; `AANZET_ONLY=/werk`: a part of the addresses, to look at a fault again. */
export const operations: readonly Operation[] = Object.entries(description.paths)
  .filter(([path]) => path.includes(process.env.AANZET_ONLY ?? ''))
  .flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );

/** What was seen on the pages: names of fields, and ids of things that are there. */
export type SeenThere = { fields: readonly string[]; ids: readonly string[] };

const pairs = ({ fields, ids }: SeenThere) =>
  fc.array(
    fc.tuple(fc.oneof(fc.constantFrom(...fields), fc.constantFrom('__proto__', 'x', '')), typed(ids)),
    {
      maxLength: 8,
    },
  );
const encoded = (all: readonly (readonly [string, string])[]): string =>
  all.map(([name, value]) => `${quoted(name)}=${quoted(value)}`).join('&');
const quoted = (text: string): string => encodeURIComponent(text.toWellFormed());

const bodies = (seen: SeenThere): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 5, arbitrary: pairs(seen).map(encoded) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%', '=&=&', '{', '--x\r\n', '\u0000', '%00=%00', '&'.repeat(2000)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );

/** @returns calls whose cookie is a number: who asks is filled in when it is sent, as sessions end and begin again */
export const callsFor = ({ method, path }: Operation, seen: SeenThere): fc.Arbitrary<RawCall> =>
  fc
    .record({
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(method) },
        { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH') },
      ),
      parts: fc.array(rawPart(seen.ids), { minLength: 3, maxLength: 3 }),
      query: fc.option(pairs(seen), { nil: undefined }),
      cookie: fc.nat(),
      more: headers,
      body: bodies(seen),
    })
    .map(({ method: verb, parts, query, cookie, more, body }) => {
      let n = 0;
      const at = path.replace(/\{[^}]+\}/g, () => parts[n++ % 3] ?? 'x');
      const form: [string, string][] =
        verb === 'GET' || verb === 'HEAD'
          ? []
          : [
              ['content-type', 'application/x-www-form-urlencoded'],
              ['sec-fetch-site', 'same-origin'],
            ];
      const all = new Map([...form, ['cookie', String(cookie)] as const, ...more]);
      return {
        method: verb,
        path: query ? `${at}?${encoded(query)}` : at,
        headers: [...all],
        body: form.length > 0 ? body : undefined,
      };
    });
