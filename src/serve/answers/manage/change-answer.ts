import { slugOf } from '../../../govern/organisations/index.ts';
import { findMember } from '../../../govern/teams/index.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Answer, AnswerContent } from '../answer.ts';
import { addVersion, lockAnswer, putAnswer } from '../answers.sql.ts';

export type Editor = { organisation: string; member: string };
export type AnswerInput = { content: AnswerContent; ownerId: string; reviewOn: string };
export type Changed =
  | { kind: 'ok'; answer: Answer }
  | { kind: 'refused'; why: 'unknown' | 'changed-meanwhile' | 'no-owner' };

/** A draft, that only the organisation sees. */
export const makeAnswer = async (tx: Tx, by: Editor, input: AnswerInput, now: Date): Promise<Changed> => {
  if (!(await worksHere(tx, by.organisation, input.ownerId))) return { kind: 'refused', why: 'no-owner' };
  const id = newId();
  const answer: Answer = {
    organisationId: by.organisation,
    id,
    // The end makes it one of its own; the title may change later, the address never does.
    slug: `${slugOf(input.content.title)}-${id.slice(-6)}`,
    state: 'draft',
    version: 0,
    reviewedOn: null,
    changedAt: now,
    changedBy: by.member,
    ...input,
  };
  await putAnswer(tx, answer);
  await addVersion(tx, answer, 'made', by.member);
  return { kind: 'ok', answer };
};

export type Change = AnswerInput & {
  id: string;
  /** when it had last changed, as the person who edits saw it */
  seen: Date | undefined;
};

/** Changes the organisation's own words; everyone else reads them after publishing. */
export const changeAnswer = async (tx: Tx, by: Editor, change: Change, now: Date): Promise<Changed> => {
  const before = await lockAnswer(tx, by.organisation, change.id);
  if (!before) return { kind: 'refused', why: 'unknown' };
  const { content, ownerId, reviewOn, seen } = change;
  if (seen && seen.getTime() !== before.changedAt.getTime())
    return { kind: 'refused', why: 'changed-meanwhile' };
  if (ownerId !== before.ownerId && !(await worksHere(tx, by.organisation, ownerId)))
    return { kind: 'refused', why: 'no-owner' };
  const same = sameContent(before.content, content);
  if (same && before.ownerId === ownerId && before.reviewOn === reviewOn)
    return { kind: 'ok', answer: before };
  const shown = before.state === 'published' || before.state === 'changed';
  const state = !shown ? 'draft' : 'changed';
  const answer: Answer = {
    ...before,
    content,
    ownerId,
    reviewOn,
    state,
    changedAt: now,
    changedBy: by.member,
  };
  await putAnswer(tx, answer);
  if (!same) await addVersion(tx, answer, 'changed', by.member);
  return { kind: 'ok', answer };
};

const worksHere = async (tx: Tx, organisation: string, member: string): Promise<boolean> =>
  (await findMember(tx, organisation, member))?.active ?? false;

// Rows of JSON give their keys in another order.
const sameContent = (one: AnswerContent, other: AnswerContent): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

const ordered = ({ title, body, concepts, audience, language, sources }: AnswerContent) => [
  title,
  body,
  concepts,
  audience,
  language,
  sources.map(({ text, href }) => [text, href]),
];
