import fc from 'fast-check';

/** What people never type, and attackers do. Percent-encoded ones go into an address as they are. */
const RAW_PARTS = [
  '..',
  '%2e%2e',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%252e%252e',
  '%00',
  'a%00b',
  '%E0%A4%A',
  '%ff%fe',
  '%0d%0aSet-Cookie:%20x=y',
  '%5c..%5c',
  '%2f%2f',
  '-1',
  '0',
  '9007199254740993',
  '1e309',
  'NaN',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  "'%20or%20'1'='1",
  '%F0%9F%92%A9',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '123e4567-e89b-12d3-a456-42661417400',
  `${'a'.repeat(3000)}`,
  '%e2%80%ae',
  '*',
  '$%7B7*7%7D',
];

const TYPED = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\r\nSet-Cookie: x=y',
  '<script>alert(1)</script>',
  "'; drop table person; --",
  '{"a":1}',
  '[]',
  '-1',
  '0',
  '1e309',
  'NaN',
  '2026-02-30',
  '9999-99-99',
  '0000-00-00',
  '99:99',
  '24:00',
  'on',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'http://169.254.169.254/',
  'x@y',
  `${'é'.repeat(5000)}`,
  '💩'.repeat(400),
  '\u202eabc',
  'null',
  '9'.repeat(400),
  '1,5',
  '-0',
  'ﷺ'.repeat(200),
];

export const rawPart = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.constantFrom(...RAW_PARTS) },
    { weight: 1, arbitrary: fc.uuid() },
    {
      weight: 1,
      arbitrary: fc.string({ maxLength: 30 }).map((text) => encodeURIComponent(wellFormed(text))),
    },
  );

const wellFormed = (text: string): string => text.toWellFormed();

export const typed = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...ids) },
    { weight: 4, arbitrary: fc.constantFrom(...TYPED) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.integer().map(String) },
    { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)) },
  );

const HEADERS: readonly [string, string][] = [
  ['accept-language', 'xx;q=;;,,nl;q=9'],
  ['accept-language', 'en'],
  ['accept-encoding', 'br;q=1.0, *;q=0'],
  ['cookie', 'aanzet=; voorkeur=..; =;;; __proto__=x'],
  ['cookie', 'voorkeur=en.large.dark'],
  ['content-type', 'application/json'],
  ['content-type', 'multipart/form-data'],
  ['content-type', 'multipart/form-data; boundary=x'],
  ['content-type', 'text/plain; charset=nonsense'],
  ['range', 'bytes=0-0,-1'],
  ['if-none-match', '*'],
  ['x-forwarded-for', "' or 1=1"],
  ['x-forwarded-host', 'evil.example'],
  ['x-http-method-override', 'DELETE'],
  ['expect', '100-continue'],
];

export const headers: fc.Arbitrary<[string, string][]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<[string, string][]>([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(fc.constantFrom(...HEADERS), { maxLength: 2, selector: ([name]) => name }),
  },
);
