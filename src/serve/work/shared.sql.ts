import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

export type SharedRow = {
  personId: string;
  questionId: string;
  since: Date;
  name: string;
  text: string;
  proposed: boolean;
  /** our open case on it, when she chose us */
  caseId: string | undefined;
};
export type Wish = {
  organisation: string;
  withoutProposal: boolean;
  limit: number;
  offset: number;
  today: string;
};

/**
 * Who said 'no room' has no more business with the question: she chose us, we answered, and what was shared
 * for that choice is read no more. An organisation can't end her share, so it is read off its own case.
 */
const saidNoRoom = (line: {
  organisation: string;
  person: string;
  question: string;
  since: string;
}) => sql<boolean>`
  exists (select 1 from customer_case n where n.organisation_id = ${sql.ref(line.organisation)}
    and n.person_id = ${sql.ref(line.person)} and n.question_id = ${sql.ref(line.question)}
    and n.kind = 'chosen' and n.state = 'no-room' and n.closed_at >= ${sql.ref(line.since)})
  and not exists (select 1 from customer_case h where h.organisation_id = ${sql.ref(line.organisation)}
    and h.person_id = ${sql.ref(line.person)} and h.question_id = ${sql.ref(line.question)}
    and h.kind = 'chosen' and h.closed_at is null)`;
const LINE = {
  organisation: 's.organisation_id',
  person: 's.person_id',
  question: 's.question_id',
  since: 's.since',
};

/** Is this question no longer ours to read, because we said that there is no room? */
export const refusedByUs = async (
  tx: Tx,
  organisation: string,
  { person, question }: { person: string; question: string },
): Promise<boolean> => {
  const row = await tx
    .selectFrom('shared_question as s')
    .select('s.question_id')
    .where('s.organisation_id', '=', organisation)
    .where('s.person_id', '=', person)
    .where('s.question_id', '=', question)
    .where(sql<boolean>`(${saidNoRoom(LINE)})`)
    .executeTakeFirst();
  return row !== undefined;
};

/** What people share with this organisation now, the newest first. */
export const sharedRows = async (
  tx: Tx,
  { organisation, withoutProposal, limit, offset, today }: Wish,
): Promise<SharedRow[]> => {
  const lines = await tx
    .selectFrom('shared_question as s')
    .leftJoin('customer_card as k', (join) =>
      join.onRef('k.organisation_id', '=', 's.organisation_id').onRef('k.person_id', '=', 's.person_id'),
    )
    .select(['s.person_id', 's.question_id', 's.since', 'k.name'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('proposal as p')
            .select('p.id')
            .whereRef('p.organisation_id', '=', 's.organisation_id')
            .whereRef('p.person_id', '=', 's.person_id')
            .whereRef('p.question_id', '=', 's.question_id')
            .where('p.withdrawn_at', 'is', null)
            .where('p.valid_until', '>=', today),
        )
        .as('proposed'),
    )
    .where('s.organisation_id', '=', organisation)
    .where('s.until', 'is', null)
    .where(sql<boolean>`not (${saidNoRoom(LINE)})`)
    .$if(withoutProposal, (query) =>
      query
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('proposal as q')
                .select('q.id')
                .whereRef('q.organisation_id', '=', 's.organisation_id')
                .whereRef('q.person_id', '=', 's.person_id')
                .whereRef('q.question_id', '=', 's.question_id')
                .where('q.withdrawn_at', 'is', null)
                .where('q.valid_until', '>=', today),
            ),
          ),
        )
        // Who chose us waits for more than a proposal: that stands in the lists of today.
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('customer_case as c')
                .select('c.id')
                .whereRef('c.organisation_id', '=', 's.organisation_id')
                .whereRef('c.person_id', '=', 's.person_id')
                .whereRef('c.question_id', '=', 's.question_id')
                .where('c.kind', '=', 'chosen')
                .where('c.closed_at', 'is', null),
            ),
          ),
        ),
    )
    .orderBy('s.since', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const ids = lines.map((line) => line.question_id);
  const texts = await textsOf(tx, organisation, lines);
  const cases = await casesOf(tx, organisation, ids);
  // What she took back in the meantime is gone from her own row first.
  return lines.flatMap((line) => {
    const text = texts.get(line.question_id);
    if (text === undefined) return [];
    const { person_id: personId, question_id: questionId, since, name, proposed } = line;
    return [
      {
        personId,
        questionId,
        since,
        name: name ?? '',
        text,
        proposed: Boolean(proposed),
        caseId: cases.get(questionId),
      },
    ];
  });
};

type Ids = { person_id: string; question_id: string };
const textsOf = async (tx: Tx, organisation: string, of: readonly Ids[]): Promise<Map<string, string>> => {
  if (of.length === 0) return new Map();
  const rows = await tx
    .selectFrom('question')
    .select(['id', 'title'])
    .where('person_id', 'in', [...new Set(of.map((one) => one.person_id))])
    .where(
      'id',
      'in',
      of.map((one) => one.question_id),
    )
    .where('shared_with', '@>', sql<string[]>`array[${organisation}]::uuid[]`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.title]));
};

const casesOf = async (
  tx: Tx,
  organisation: string,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('customer_case')
    .select(['id', 'question_id'])
    .where('organisation_id', '=', organisation)
    .where('question_id', 'in', [...ids])
    .where('closed_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.question_id, row.id]));
};

/** What this organisation offers now: to begin a proposal with. */
export const ownOffers = async (tx: Tx, organisation: string): Promise<{ id: string; title: string }[]> =>
  tx
    .selectFrom('published_offer')
    .select(['id', 'title'])
    .where('organisation_id', '=', organisation)
    .where('retired_at', 'is', null)
    .orderBy('title')
    .limit(500)
    .execute();
