import { openCollectorDoor, readKeyList } from '../../judge/collector/index.ts';
import { fingerprint, fromBase64url, headOf, isQuarter } from '../../judge/protocol/index.ts';
import { WrongUse } from '../verb.ts';
import type { Act } from './acts.ts';
import { collectorSettings, withCollectorDatabase } from './collector-settings.ts';

/** The paper for the client council: what the collector itself says its keys are, to be typed over in the app. */
export const printKeys: Act = async (call) => {
  const [organisation = '', quarter = '', ...more] = call.arguments;
  if (!/^[0-9a-f-]{36}$/.test(organisation) || !isQuarter(quarter) || more.length > 0)
    throw new WrongUse('expected ORGANISATION QUARTER');
  const settings = collectorSettings(call);
  const list = await withCollectorDatabase(settings, call.say, async ({ appUrl }) => {
    const door = openCollectorDoor(appUrl, { max: 1 });
    try {
      return await door.transaction(organisation, (tx) => readKeyList(tx, organisation, quarter));
    } finally {
      await door.close();
    }
  });
  if (!list) {
    call.say('There are no keys of this quarter.');
    return 1;
  }
  // Made anew from the lines: what is printed is what a device computes.
  const print = fingerprint(fromBase64url(await headOf(list.lines)));
  const name = list.lines.flatMap((line) => (line.kind === 'quarter' ? [line.name] : [])).join();
  const groups = list.lines.flatMap((line) => (line.kind === 'bucket' ? [line] : []));
  if (call.json) {
    call.print(
      JSON.stringify({ organisation, quarter, name, fingerprint: print, groups: groups.map(group) }),
    );
    return 0;
  }
  call.print('Vingerafdruk van de sleutels, voor de cliëntenraad');
  call.print(`${name}, kwartaal ${quarter.slice(5)} van ${quarter.slice(0, 4)}\n`);
  call.print(`    ${print}\n`);
  call.print('Typ deze over bij ‘Cliëntenraad’. Bewaar dit blad niet bij de organisatie.');
  call.print(`De groepen (${groups.length}):`);
  for (const one of groups) call.print(`  ${one.bucket}  ${one.label}`);
  return 0;
};

const group = ({ bucket, label }: { bucket: string; label: string }) => ({ bucket, label });
