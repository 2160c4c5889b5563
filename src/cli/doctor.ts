import { checks } from './doctor/checks.ts';
import type { Finding } from './doctor/finding.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import type { Verb } from './verb.ts';

const signs = { ok: '✔', notice: '·', problem: '✖' };

export const doctor: Verb = {
  usage: '[--data DIR]',
  about: 'Checks settings, database, roles, mail, clock and disk, and says what to do.',
  options: databaseOptions,
  async run(call) {
    const settings = settingsOf(call);
    const findings: Finding[] = [];
    for (const check of checks) {
      for (const finding of await check(settings, call.environment)) {
        findings.push(finding);
        if (!call.json) call.print(shown(finding));
      }
    }
    const healthy = findings.every(({ state }) => state !== 'problem');
    if (call.json) call.print(JSON.stringify({ healthy, findings }));
    else call.print(healthy ? '\nAll is well.' : '\nSomething needs you: see ✖ above.');
    return healthy ? 0 : 1;
  },
};

export function shown({ state, about, says, advice }: Finding): string {
  const what = `${signs[state]} ${about.padEnd(10)} ${says}`;
  return advice === undefined
    ? what
    : `${what}\n${' '.repeat(13)}→ ${advice.replaceAll('\n', `\n${' '.repeat(15)}`)}`;
}
