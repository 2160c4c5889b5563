import type { Keyring } from '../../../platform/crypto/sealed.ts';
import type { Door, Tx } from '../../../platform/database/door.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { type Quarter, quarterOf } from '../../protocol/index.ts';
import { shownOf } from './picture.rules.ts';
import {
  beginSheet,
  countAnswers,
  countPerson,
  findSheet,
  keepSheet,
  removeSheetsBefore,
  type SheetAt,
  showCounts,
} from './scan.sql.ts';
import { ALL_STATEMENTS, type ScanAnswers, type Side, type StatementKey } from './scan.ts';

/** A round of the self-scan is a quarter, so that it can lie beside what customers say of it. */
export const roundAt = (now: Date): Quarter => quarterOf(dayOf(now));

const sealedFor = ({ organisation, round, member }: SheetAt): string =>
  `self-scan ${organisation} ${round} ${member}`;

export type OwnSheet = { side: Side; answers: ScanAnswers; done: boolean };

/** Her own sheet, by her own visit alone: the rows are sealed under a key that is made of whose they are. */
export const readSheet = async (tx: Tx, at: SheetAt, keyring: Keyring): Promise<OwnSheet | undefined> => {
  const sheet = await findSheet(tx, at);
  if (!sheet) return undefined;
  const { side, sealed, done } = sheet;
  const answers = sealed === null ? {} : (JSON.parse(keyring.open(sealed, sealedFor(at))) as ScanAnswers);
  return { side, answers, done };
};

export const beginScan = (tx: Tx, at: SheetAt, side: Side): Promise<unknown> => beginSheet(tx, at, side);

/** What is open yet, in the order of the pages. */
export const openStatements = (answers: ScanAnswers): StatementKey[] =>
  ALL_STATEMENTS.filter((key) => answers[key] === undefined);

/** Keeps what was answered so far. @returns false when there is no sheet to change: not begun, or finished */
export const saveAnswers = async (
  tx: Tx,
  at: SheetAt,
  answers: ScanAnswers,
  keyring: Keyring,
): Promise<boolean> => {
  const sealed = keyring.seal(JSON.stringify(answers), sealedFor(at));
  return keepSheet(tx, at, { sealed, done: false });
};

export type Finished = { kind: 'finished' } | { kind: 'refused'; reason: 'not-begun' | 'done' | 'open' };

/**
 * Counts her answers with those of her side; from here on no row says which were hers. Her own sheet stays, for her own
 * picture, until she clears it or the quarter is over.
 */
export const finishScan = async (tx: Tx, at: SheetAt, keyring: Keyring): Promise<Finished> => {
  const sheet = await readSheet(tx, at, keyring);
  if (!sheet) return { kind: 'refused', reason: 'not-begun' };
  if (sheet.done) return { kind: 'refused', reason: 'done' };
  if (openStatements(sheet.answers).length > 0) return { kind: 'refused', reason: 'open' };
  const sealed = keyring.seal(JSON.stringify(sheet.answers), sealedFor(at));
  // Of two at once one finds it done: she is counted once.
  if (!(await keepSheet(tx, at, { sealed, done: true }))) return { kind: 'refused', reason: 'done' };
  const side = { organisation: at.organisation, round: at.round, side: sheet.side };
  const people = await countPerson(tx, side);
  await countAnswers(tx, side, sheet.answers);
  if (shownOf(sheet.side, people) === people) await showCounts(tx, side);
  return { kind: 'finished' };
};

/** What was filled in before this quarter, and by whom: a sheet is for one's own picture at the time, not a file on a colleague. */
export const forgetSheets = (
  transactionAs: Door['transaction'],
  organisation: string,
  now: Date,
): Promise<unknown> =>
  transactionAs({ kind: 'job', organisation, name: 'self-image' }, (tx) =>
    removeSheetsBefore(tx, organisation, roundAt(now)),
  );
