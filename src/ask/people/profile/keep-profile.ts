import type { Tx } from '../../../platform/database/door.ts';
import { findPerson } from '../people.sql.ts';
import { mayShareWith, shortOf, stillShared, withPart } from './profile.rules.ts';
import { lockProfile, putProfile, removeProfile, setShort } from './profile.sql.ts';
import { type GuestProfile, NOTHING, type PartKey, type Told } from './profile.ts';

/** @property by who types it for her; undefined: she herself */
export type Telling = { part: PartKey; said: Partial<Told>; by?: string | undefined };

const keep = async (tx: Tx, of: GuestProfile): Promise<GuestProfile> => {
  await putProfile(tx, of);
  await setShort(tx, of.personId, of.sharedWith, shortOf(of));
  return of;
};

/** Writes one part; who may read it sees it at once. Actor: the person, or who acts for her. */
export const tellPart = async (
  tx: Tx,
  person: string,
  { part, said, by }: Telling,
  now: Date,
): Promise<GuestProfile> => {
  const before = await lockProfile(tx, person);
  const told = withPart(before ?? NOTHING, part, said);
  return keep(tx, {
    ...told,
    personId: person,
    writtenBy: by ?? null,
    changedAt: now,
    sharedWith: before?.sharedWith ?? [],
  });
};

/** From now on this organisation may read it; only one that she is known to already. Actor: the person herself. */
export const shareProfile = async (
  tx: Tx,
  person: string,
  organisation: string,
): Promise<'shared' | 'unknown'> => {
  const [profile, her] = await Promise.all([lockProfile(tx, person), findPerson(tx, person)]);
  if (!profile || !her || !mayShareWith(her.sharedWith, organisation)) return 'unknown';
  if (!profile.sharedWith.includes(organisation))
    await keep(tx, { ...profile, sharedWith: [...profile.sharedWith, organisation] });
  return 'shared';
};

/** Takes it back: the organisation reads it no more, nor any word of it on her card. Actor: the person herself. */
export const unshareProfile = async (tx: Tx, person: string, organisation: string): Promise<void> => {
  const profile = await lockProfile(tx, person);
  if (!profile?.sharedWith.includes(organisation)) return;
  await keep(tx, { ...profile, sharedWith: profile.sharedWith.filter((one) => one !== organisation) });
};

/** After she is known to fewer organisations, no other reads it. Actor: the person. */
export const narrowProfile = async (tx: Tx, person: string): Promise<void> => {
  const [profile, her] = await Promise.all([lockProfile(tx, person), findPerson(tx, person)]);
  if (!profile) return;
  const sharedWith = stillShared(profile, her?.sharedWith ?? []);
  if (sharedWith.length < profile.sharedWith.length) await keep(tx, { ...profile, sharedWith });
};

/** All of it, with what stands of it on her cards. Actor: the person. */
export const clearProfile = async (tx: Tx, person: string): Promise<void> => {
  await setShort(tx, person, [], undefined);
  await removeProfile(tx, person);
};
