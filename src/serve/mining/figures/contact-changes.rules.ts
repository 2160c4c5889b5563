/** Somebody whom the customer had to deal with, and whether as her named contact. Times in milliseconds. */
export type Meeting = { at: number; member: string; as: 'host' | 'contact' | 'other' };
/** A handover that was told (offered) and accepted; without `from` the first contact after a choice. */
export type Accepted = { from: string | null; to: string; toldAt: number; acceptedAt: number };
/** What happened around one question: meetings in order of time, and when care was first delivered. */
export type Journey = {
  meetings: readonly Meeting[];
  accepted: readonly Accepted[];
  deliveredAt: number | undefined;
};
export type ContactChanges = { cold: number; warm: number; pingPong: boolean; kept: boolean | undefined };

/**
 * Changes of the person the customer had to deal with, from first contact to first delivery. Warm: the old contact told
 * of it and the new one accepted before the customer met her; each handover excuses one change. A-B-A is ping-pong.
 * `kept`: one named contact from who accepted first until now; undefined while there is none. Source: measures, level 2.
 */
export const changesOfContact = ({ meetings, accepted, deliveredAt }: Journey): ContactChanges => {
  const met = meetings.filter(({ at }) => deliveredAt === undefined || at <= deliveredAt);
  const left = [...accepted];
  const runs: string[] = [];
  let cold = 0;
  let warm = 0;
  for (const { at, member } of met) {
    const before = runs.at(-1);
    if (before === member) continue;
    runs.push(member);
    if (before === undefined) continue;
    const told = left.findIndex(
      (one) =>
        one.to === member && (one.from ?? before) === before && one.toldAt <= at && one.acceptedAt <= at,
    );
    if (told < 0) cold += 1;
    else {
      left.splice(told, 1);
      warm += 1;
    }
  }
  return {
    cold,
    warm,
    pingPong: runs.some((member, at) => at >= 2 && runs[at - 2] === member),
    kept: keptOf(meetings),
  };
};

const keptOf = (meetings: readonly Meeting[]): boolean | undefined => {
  const contacts = meetings.filter((one) => one.as === 'contact');
  return contacts.length === 0 ? undefined : new Set(contacts.map(({ member }) => member)).size === 1;
};
