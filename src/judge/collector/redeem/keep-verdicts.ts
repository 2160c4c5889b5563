import type { Quarter } from '../../protocol/index.ts';
import type { CollectorDoor } from '../database/collector-door.ts';
import { groupCommit } from '../group-commit.ts';
import { isRunning } from '../issue/issued.sql.ts';
import { keepRedemptions, type NewRedemption, readVersions } from './redemption.sql.ts';
import { type Fate, fateOf, oneOfEach, type Submitted } from './which-counts.rules.ts';

/** Already checked: a card's verdict goes the same way. */
export type KeepVerdict = (
  organisation: string,
  quarter: Quarter,
  one: NewRedemption,
) => Promise<Fate | 'closed'>;

/** So many verdicts in one commit, at most. */
const MOST_AT_ONCE = 100;

/** Keeps verdicts, durable when it answers; many in one commit. */
export const keepingVerdicts = (door: CollectorDoor): KeepVerdict => {
  const commit = groupCommit<NewRedemption, Fate | 'closed'>((group, all) => {
    const [organisation, quarter] = group.split(' ') as [string, Quarter];
    return keepTogether(door, organisation, quarter, all);
  }, MOST_AT_ONCE);
  return (organisation, quarter, one) => commit(`${organisation} ${quarter}`, one);
};

const keepTogether = (
  door: CollectorDoor,
  organisation: string,
  quarter: Quarter,
  all: readonly NewRedemption[],
): Promise<(Fate | 'closed')[]> => {
  const submitted: Submitted[] = all.map(({ bucket, token, version, commitment }) => ({
    bucket,
    token: token.toString('hex'),
    version,
    commitment: commitment.toString('hex'),
  }));
  // By token, which is random: the order in which they came is not in the order of the rows.
  const chosen = oneOfEach(submitted)
    .flatMap((at) => all[at] ?? [])
    .sort((a, b) => a.token.compare(b.token));
  return door.transaction(organisation, async (tx) => {
    if (!(await isRunning(tx, organisation, quarter))) return all.map(() => 'closed');
    await keepRedemptions(tx, organisation, quarter, chosen);
    const tokens = chosen.map(({ token }) => token);
    const kept = new Map(
      (await readVersions(tx, organisation, quarter, tokens)).map(
        ({ bucket, token, version, commitment }) => [
          `${bucket}|${token.toString('hex')}`,
          { version, commitment: commitment.toString('hex') },
        ],
      ),
    );
    return submitted.map((one) => fateOf(one, kept.get(`${one.bucket}|${one.token}`)));
  });
};
