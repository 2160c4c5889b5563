import {
  type Anchor,
  anchorIn,
  anchorText,
  keptAnchors,
  lastSeal,
  verifyLog,
} from '../govern/access-log/index.ts';
import { systemClock } from '../platform/clock/clock.ts';
import { type Door, openDoor } from '../platform/database/door.ts';
import { useDatabase } from '../platform/database/use-database.ts';
import { breakText, verifiedText } from './log-text.rules.ts';
import { databaseOptions, settingsOf } from './settings-or-problem.ts';
import { type Call, type ExitCode, textOption, type Verb, WrongUse } from './verb.ts';

/** By the word after `aanzet log`. @param data the folder in which heads are kept */
export const WHATS: Readonly<Record<string, (door: Door, call: Call, data: string) => Promise<ExitCode>>> = {
  verify,
  anchor,
};

/** The access log, looked at as a whole. */
export const verb: Verb = {
  usage: 'verify|anchor [--anchor N:HASH]',
  about: [
    'verify  recomputes every line, digest and seal of the access log; says where it was first touched',
    'anchor  prints the last seal, to be kept outside this machine',
  ].join('\n'),
  options: {
    anchor: {
      type: 'string',
      value: 'N:HASH',
      about: 'a seal that was kept outside: shows that the end was cut off',
    },
    ...databaseOptions,
  },
  async run(call): Promise<ExitCode> {
    const [what = '', ...more] = call.arguments;
    const chosen = Object.hasOwn(WHATS, what) ? WHATS[what] : undefined;
    if (!chosen || more.length > 0)
      throw new WrongUse(`expected "verify" or "anchor", found "${call.arguments.join(' ')}"`);
    given(call);
    const settings = settingsOf(call);
    const database = await useDatabase(settings, call.say);
    const door = openDoor(database.appUrl, { max: 1 });
    try {
      return await chosen(door, call, settings.data);
    } finally {
      await door.close();
      await database.stop();
    }
  },
};

function given(call: Call): Anchor | undefined {
  const text = textOption(call, 'anchor');
  if (text === undefined) return undefined;
  const found = anchorIn(text);
  if (!found) throw new WrongUse('--anchor takes NUMBER:HASH, as `aanzet log anchor` prints it');
  return found;
}

async function verify(door: Door, call: Call, data: string): Promise<ExitCode> {
  const outside = given(call);
  const anchors = [...(await keptAnchors(data)), ...(outside ? [outside] : [])];
  const verified = await verifyLog(door, systemClock(), anchors, (seals) => {
    if (seals > 0 && seals % 100 === 0) call.say(`${seals.toLocaleString('en')} seals …`);
  });
  const whole = verified.breaks.length === 0;
  if (call.json) call.print(JSON.stringify({ whole, anchors: anchors.length, ...verified }));
  else {
    call.print(verifiedText(verified, anchors.length));
    const [first, ...others] = verified.breaks;
    if (first) call.print(`\nNOT WHOLE. First: ${breakText(first)}`);
    if (others.length > 0) call.print(`And ${others.length.toLocaleString('en')} more:`);
    for (const one of others.slice(0, MOST)) call.print(`  ${breakText(one)}`);
    if (whole) call.print('Nothing was changed, left out, put in or moved.');
  }
  return whole ? 0 : 1;
}
const MOST = 20;

async function anchor(door: Door, call: Call): Promise<ExitCode> {
  const head = await door.transaction({ kind: 'job', name: 'log-anchor' }, lastSeal);
  if (call.json) call.print(JSON.stringify(head ?? null));
  else if (head) call.print(anchorText(head));
  else call.say('Nothing was sealed yet: a seal is made every minute while the site runs.');
  return 0;
}
