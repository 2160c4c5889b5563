import { z } from 'zod';

/** The database server of this test run; handed from the global set-up to the test files by environment. */
const testServer = z.object({
  /** May create databases from the template. */
  maker: z.string(),
  owner: z.string(),
  app: z.string(),
  template: z.string(),
  /** A folder of this run, for what is made once and copied. */
  workshop: z.string(),
  /** when this run began */
  began: z.coerce.date(),
});
export type TestServer = z.infer<typeof testServer>;

const variable = 'AANZET_TEST_SERVER';

export function announceServer(server: TestServer): void {
  process.env[variable] = JSON.stringify(server);
}

export function testServerOfThisRun(): TestServer {
  const text = process.env[variable];
  if (text === undefined) {
    throw new Error('No test database: run this file with `npm test -- <file>` (it starts one).');
  }
  return testServer.parse(JSON.parse(text));
}

/** The same login, on another database. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
