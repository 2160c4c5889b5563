import { forgetShares, openKeyFolder } from '../../judge/collector/index.ts';
import { isQuarter } from '../../judge/protocol/index.ts';
import { WrongUse } from '../verb.ts';
import type { Act } from './acts.ts';
import { collectorSettings } from './collector-settings.ts';

/**
 * For the council, at the machine of a collector that runs apart: its share never passes through the app. Shown until
 * it is said to be on paper; after that nobody shows it again.
 */
export const councilShare: Act = async (call) => {
  const [organisation = '', quarter = '', ...more] = call.arguments;
  if (!/^[0-9a-f-]{36}$/.test(organisation) || !isQuarter(quarter) || more.length > 0)
    throw new WrongUse('expected ORGANISATION QUARTER');
  const keys = openKeyFolder(collectorSettings(call).collector.keys);
  const kept = keys.read(organisation, quarter);
  const share = kept?.waiting.council;
  if (!kept || share === undefined) {
    call.say(kept ? 'The council has its share: it is shown once.' : 'There are no keys of this quarter.');
    return 1;
  }
  if (call.options.received) {
    forgetShares(keys, organisation, quarter, ['council']);
    if (call.json) call.print(JSON.stringify({ organisation, quarter, received: true }));
    else call.print('Forgotten here. The paper is the only one.');
    return 0;
  }
  if (call.json) call.print(JSON.stringify({ organisation, quarter, share }));
  else {
    call.print(
      `Deel van de sleutel voor de cliëntenraad, kwartaal ${quarter.slice(5)} van ${quarter.slice(0, 4)}\n`,
    );
    call.print(`${share}\n`);
    call.print(
      'Bewaar dit op papier, niet bij de organisatie. Geef het aan niemand die het deel van de organisatie heeft.',
    );
    call.say('Handed over? Then: aanzet collector council-share … --received');
  }
  return 0;
};
