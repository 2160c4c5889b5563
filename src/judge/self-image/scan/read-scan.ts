import type { Keyring } from '../../../platform/crypto/sealed.ts';
import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { quartersWithStanding, readFigures } from '../../levels/index.ts';
import type { Quarter } from '../../protocol/index.ts';
import { LEVEL_MEASURES, type LevelMeasure } from '../../publication/index.ts';
import type { Said } from '../gap.rules.ts';
import { type OwnSheet, readSheet, roundAt } from './finish-scan.ts';
import { roundsOf, sidesOf } from './scan.sql.ts';
import type { ScanAnswers, SideCounts } from './scan.ts';

/** What customers said of the whole organisation: of the round's own quarter, or of the last one told before it. */
export type CustomersSaid = { quarter: Quarter; levels: Partial<Record<LevelMeasure, Said>> };
export type ReadScan = {
  round: Quarter;
  rounds: Quarter[];
  sides: SideCounts[];
  /** her own answers of this round, when she finished it and did not clear them */
  own: ScanAnswers | undefined;
  ownSide: SideCounts['side'] | undefined;
  customers: CustomersSaid | undefined;
};

const customersAt = async (
  tx: Tx,
  organisation: string,
  round: Quarter,
): Promise<CustomersSaid | undefined> => {
  const quarter = (await quartersWithStanding(tx, organisation)).find((one) => one <= round);
  if (!quarter) return undefined;
  const figures = await readFigures(tx, organisation, {
    quarters: [quarter],
    scopes: ['organisation'],
    measures: LEVEL_MEASURES,
    by: 'full',
    period: 'quarter',
  });
  const levels = Object.fromEntries(figures.map((one) => [one.measure, one]));
  return { quarter, levels };
};

export type ScanPage = { scan: ReadScan; now: Quarter; sheet: OwnSheet | undefined };

/** The picture of a round: the one that was asked for, else the latest in which somebody finished. */
export const readScan = async (
  tx: Tx,
  { organisation, member }: Member,
  { asked, now, keyring }: { asked: string | null; now: Date; keyring: Keyring },
): Promise<ScanPage> => {
  const current = roundAt(now);
  const rounds = await roundsOf(tx, organisation);
  const round = rounds.find((one) => one === asked) ?? rounds[0] ?? current;
  const sheet = await readSheet(tx, { organisation, round: current, member }, keyring);
  const own = round === current && sheet?.done && Object.keys(sheet.answers).length > 0;
  return {
    now: current,
    sheet,
    scan: {
      round,
      rounds,
      sides: await sidesOf(tx, organisation, round),
      own: own ? sheet.answers : undefined,
      ownSide: sheet?.side,
      customers: await customersAt(tx, organisation, round),
    },
  };
};
