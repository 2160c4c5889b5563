import { openCollectorDoor, registerAttestor, registerForm } from '../../judge/collector/index.ts';
import { WrongUse } from '../verb.ts';
import type { Act } from './acts.ts';
import { collectorSettings, withCollectorDatabase } from './collector-settings.ts';

/** The organisation's people tell its key by another way than the network: a letter, or by telephone. */
export const register: Act = async (call) => {
  const [organisation, name, key, ...more] = call.arguments;
  const read = registerForm.safeParse({ organisation, name, key });
  if (!read.success || more.length > 0)
    throw new WrongUse('expected ORGANISATION (its id), NAME (between quotes) and KEY (43 characters)');
  const settings = collectorSettings(call);
  const done = await withCollectorDatabase(settings, call.say, async ({ appUrl }) => {
    const door = openCollectorDoor(appUrl, { max: 1 });
    try {
      return await registerAttestor({ door }, read.data, { replace: call.options.replace === true });
    } finally {
      await door.close();
    }
  });
  if (done.kind === 'refused') {
    call.say('This organisation has another key. Is this one really theirs? Then add --replace.');
    return 1;
  }
  call.print(call.json ? JSON.stringify(read.data) : `${read.data.name} may attest deliveries now.`);
  return 0;
};
