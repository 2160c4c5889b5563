import { inspectLogin } from '../platform/database/own-server/inspect-login.ts';
import { dutyOf } from '../platform/database/own-server/login.rules.ts';
import { provideDatabase } from '../platform/database/provide.ts';
import type { Settings } from '../platform/settings.ts';
import { StartProblem } from '../platform/start-problem.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import type { Verb } from './verb.ts';

export const migrate: Verb = {
  usage: '[--data DIR]',
  about: 'Brings the schema of the database up to date. With your own server: as the owner of the database.',
  options: databaseOptions,
  async run(call) {
    const settings = settingsOf(call);
    await expectOwner(settings);
    const database = await provideDatabase(settings, call.say);
    await database.stop();
    const { applied } = database;
    if (call.json) call.print(JSON.stringify({ applied }));
    else if (applied.length === 0) call.print('The schema was up to date.');
    else
      call.print(
        `The schema is up to date; applied just now:\n${applied.map((name) => `  ${name}`).join('\n')}`,
      );
    return 0;
  },
};

async function expectOwner({ databaseUrl, appDatabaseUrl }: Settings): Promise<void> {
  if (databaseUrl === undefined) return;
  const facts = await inspectLogin(databaseUrl, 'DATABASE_URL');
  if (dutyOf(facts, appDatabaseUrl !== undefined) === 'owner') return;
  throw new StartProblem(
    'not-the-owner',
    `The role "${facts.role}" in DATABASE_URL does not own the database "${facts.database}", so it cannot migrate it.`,
    "Run `aanzet migrate` with the owner's login in DATABASE_URL.",
  );
}
