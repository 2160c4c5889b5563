import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Right } from './verdict.ts';

export type CardState = 'wanted' | 'given';
/** What a colleague may know: that she wants a card or was given one. Its id is that of the right. */
export type CardLine = {
  id: string;
  person: string;
  quarter: Quarter;
  bucket: string;
  label: string;
  state: CardState;
};

const toLine = (row: Tables['verdict_card']): CardLine => ({
  id: row.id,
  person: row.person_id,
  quarter: row.quarter as Quarter,
  bucket: row.bucket,
  label: row.label,
  state: row.state as CardState,
});

const rowOf = ({ organisation, id, person, quarter, bucket, label }: Right, state: CardState) => ({
  organisation_id: organisation,
  id,
  person_id: person,
  quarter,
  bucket,
  label,
  state,
});

/** By herself, or as a job for a colleague whom she asked. */
export const insertWish = (tx: Tx, right: Right): Promise<unknown> =>
  tx
    .insertInto('verdict_card')
    .values(rowOf(right, 'wanted'))
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** By herself: what was given stays. */
export const dropWish = (tx: Tx, person: string, id: string): Promise<unknown> =>
  tx
    .deleteFrom('verdict_card')
    .where('person_id', '=', person)
    .where('id', '=', id)
    .where('state', '=', 'wanted')
    .execute();

/** As a job of the organisation. @returns whether it was not given before */
export const putGiven = async (tx: Tx, right: Right): Promise<boolean> => {
  const before = await tx
    .selectFrom('verdict_card')
    .select('state')
    .where('organisation_id', '=', right.organisation)
    .where('id', '=', right.id)
    .executeTakeFirst();
  if (before?.state === 'given') return false;
  await tx
    .insertInto('verdict_card')
    .values(rowOf(right, 'given'))
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet({ state: 'given' }))
    .execute();
  return true;
};

export const cardsOf = async (tx: Tx, person: string, quarters: readonly string[]): Promise<CardLine[]> => {
  const rows = await tx
    .selectFrom('verdict_card')
    .selectAll()
    .where('person_id', '=', person)
    .where('quarter', 'in', quarters)
    .execute();
  return rows.map(toLine);
};

export const cardsIn = async (
  tx: Tx,
  organisation: string,
  quarters: readonly string[],
): Promise<CardLine[]> => {
  const rows = await tx
    .selectFrom('verdict_card')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('quarter', 'in', quarters)
    .execute();
  return rows.map(toLine);
};

/** Whose wish is not met yet. */
export const wishesIn = async (tx: Tx, organisation: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('verdict_card')
    .select('person_id')
    .where('organisation_id', '=', organisation)
    .where('state', '=', 'wanted')
    .execute();
  return rows.map((row) => row.person_id);
};
