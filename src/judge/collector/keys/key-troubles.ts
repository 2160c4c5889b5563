import { keyring } from '../../../platform/crypto/sealed.ts';
import type { CollectorDoor } from '../database/collector-door.ts';
import { allQuarters } from '../opening/jobs.ts';
import { type KeyFolder, openKeyFolder } from './key-folder.ts';
import { sealingPurpose } from './make-quarter.ts';
import { readBuckets } from './quarter.sql.ts';

export type KeyTrouble = { organisation: string; name: string; quarter: string; says: string };
type Place = Awaited<ReturnType<typeof allQuarters>>[number];

/** Quarters of which a key is needed still, and not there: their verdicts could not be opened, or no right issued. */
export const keyTroubles = async (door: CollectorDoor, keysDir: string): Promise<KeyTrouble[]> => {
  const keys = openKeyFolder(keysDir);
  const troubles: KeyTrouble[] = [];
  for (const place of await allQuarters({ door })) {
    if (place.state !== 'running' && place.state !== 'closed') continue;
    const says = await troubleOf(door, keys, place);
    if (says) troubles.push({ ...place, says });
  }
  return troubles;
};

const troubleOf = async (
  door: CollectorDoor,
  keys: KeyFolder,
  { organisation, quarter, state }: Place,
): Promise<string | undefined> => {
  const kept = keys.read(organisation, quarter);
  if (!kept) return 'its keys are not in the key folder';
  if (state !== 'running') return undefined;
  const [first] = await door.transaction(organisation, (tx) => readBuckets(tx, organisation, quarter));
  try {
    if (first)
      keyring(kept.secret).open(first.sealedKey, sealingPurpose(organisation, quarter, first.bucket));
    return undefined;
  } catch {
    return 'the key folder holds the keys of another database';
  }
};
