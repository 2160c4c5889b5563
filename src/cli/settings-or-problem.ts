import { type Flags, readSettings, type Settings } from '../platform/settings.ts';
import { StartProblem } from '../platform/start-problem.ts';
import { type Call, textOption, type VerbOption } from './verb.ts';

/** Flags that every verb with a database has. */
export const databaseOptions = {
  data: { type: 'string', value: 'DIR', about: 'the folder for all data (AANZET_DATA; .aanzet)' },
} satisfies Record<string, VerbOption>;

/** Throws StartProblem with every wrong setting at once. */
export function settingsOf(call: Call): Settings {
  const flags: Flags = {
    port: textOption(call, 'port'),
    host: textOption(call, 'host'),
    data: textOption(call, 'data'),
    demo: call.options['no-demo'] !== true,
  };
  const read = readSettings(call.environment, flags);
  if (read.kind === 'ok') return read.settings;
  const lines = read.settings.map(
    ({ name, found, expected }) => `  ${name} is "${found}"; expected ${expected}`,
  );
  const first = read.settings.length === 1 ? 'A setting is' : 'Some settings are';
  throw new StartProblem(
    'wrong-settings',
    `${first} wrong.\n${lines.join('\n')}`,
    'Correct that and start again.',
  );
}
