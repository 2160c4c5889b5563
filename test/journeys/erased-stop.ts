import { createPerson } from '../../src/ask/people/index.ts';
import { askErasure } from '../../src/govern/privacy/ask-erasure.ts';
import { runErasure } from '../../src/govern/privacy/run-erasure.ts';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Stop } from './every-page-stops.ts';

/** Somebody came, and had herself erased again: her receipt is a page of its own. */
export const erasedStop = async (door: Door): Promise<Stop> => {
  const person = newId();
  const now = new Date();
  const asked = await door.transaction({ kind: 'customer', person }, async (tx) => {
    await createPerson(tx, { id: person, sharedWith: [] }, now);
    return askErasure(tx, person, now);
  });
  if (asked.kind !== 'asked') throw new Error('nothing can be running for a new person');
  await runErasure(door, asked.erasure, now);
  return { as: 'visitor', of: paths.mine.erased, at: paths.mine.erased({ bewijs: asked.receipt }) };
};
