import { questionsOf } from '../../ask/questions/index.ts';
import { type AccessRow, lastSeal } from '../../govern/access-log/index.ts';
import { type Organisation, organisationsByIds } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Case, casesOfPerson } from '../cases/index.ts';

/** What is needed to say in plain words who looked at what, and where to ask why. */
export type Around = {
  organisations: ReadonlyMap<string, Organisation>;
  /** title of each of her questions */
  titles: ReadonlyMap<string, string>;
  cases: Case[];
  /** when the list was last sealed */
  sealedAt: Date | undefined;
};

/** @param also organisations of which the name is needed besides those of the looks. Actor: the person. */
export const readAround = async (
  tx: Tx,
  person: string,
  looks: readonly AccessRow[],
  also: readonly string[] = [],
): Promise<Around> => {
  const where = new Set([...also, ...looks.flatMap(({ organisation_id }) => organisation_id ?? [])]);
  const [organisations, questions, cases, seal] = await Promise.all([
    organisationsByIds(tx, [...where]),
    questionsOf(tx, person),
    casesOfPerson(tx, person),
    lastSeal(tx),
  ]);
  const titles = new Map(questions.map(({ id, title }) => [id, title]));
  return { organisations, titles, cases, sealedAt: seal?.madeAt };
};
