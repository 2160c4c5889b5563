import { existsSync, statSync } from 'node:fs';
import { keyTroubles, openCollectorDoor } from '../../judge/collector/index.ts';
import { schemaState } from '../../platform/database/migrate.ts';
import { collectorMigrationsFolder } from '../../platform/project.ts';
import type { Settings } from '../../platform/settings.ts';
import { type Finding, fromError, notice, ok, problem } from '../doctor/finding.ts';
import { shown } from '../doctor.ts';
import type { Act } from './acts.ts';
import { collectorSettings, withCollectorDatabase } from './collector-settings.ts';

/** What would lose verdicts or their secrecy: a database out of date, keys that are gone or that others can read. */
export const doctor: Act = async (call) => {
  const settings = collectorSettings(call);
  const findings = [...place(settings), ...keyFolder(settings.collector.keys)];
  try {
    findings.push(
      ...(await withCollectorDatabase(settings, call.say, ({ appUrl }) => database(settings, appUrl))),
    );
  } catch (error) {
    findings.push(fromError('database', error));
  }
  const healthy = findings.every(({ state }) => state !== 'problem');
  if (call.json) call.print(JSON.stringify({ healthy, findings }));
  else {
    for (const finding of findings) call.print(shown(finding));
    call.print(healthy ? '\nAll is well.' : '\nSomething needs you: see ✖ above.');
  }
  return healthy ? 0 : 1;
};

const place = ({ collector }: Settings): Finding[] =>
  collector.origin?.startsWith('https:')
    ? [ok('origin', collector.origin)]
    : [
        notice(
          'origin',
          `${collector.origin ?? 'not set'}: browsers refuse its cryptography except on https and on this machine itself`,
          'Set AANZET_COLLECTOR_ORIGIN to its https address.',
        ),
      ];

const keyFolder = (folder: string): Finding[] => {
  if (!existsSync(folder)) return [notice('keys', `${folder} is not there yet`, 'The first start makes it.')];
  const open = statSync(folder).mode & 0o077;
  return open === 0
    ? [ok('keys', `${folder}, for this account alone; keep a copy apart from every backup`)]
    : [problem('keys', `${folder} can be read by others`, `Run: chmod 700 ${folder}`)];
};

const database = async ({ collector }: Settings, appUrl: string): Promise<Finding[]> => {
  const { missing, changed } = await schemaState(appUrl, collectorMigrationsFolder);
  const state = [...missing, ...changed];
  const schema =
    state.length === 0
      ? ok('database', 'up to date')
      : problem(
          'database',
          `not up to date: ${state.join(', ')}`,
          'Start the collector, or put the files back.',
        );
  const door = openCollectorDoor(appUrl, { max: 1 });
  try {
    const troubles = await keyTroubles(door, collector.keys);
    const lost = troubles.map(({ organisation, quarter, name, says }) =>
      problem(
        'keys',
        `${name} ${quarter}: ${says}`,
        `Put back ${collector.keys}/${organisation}/${quarter}.json.`,
      ),
    );
    return [schema, ...lost];
  } finally {
    await door.close();
  }
};
