import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { caseChanged } from '../changed/index.ts';
import { type AnswerHelp, HELPED } from './answer.ts';

const toHelp = (row: Tables['answer_help']): AnswerHelp => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  questionId: row.question_id,
  answerId: row.answer_id,
  slug: row.slug,
  title: row.title,
  sentBy: row.sent_by,
  sentAt: row.sent_at,
  helped: HELPED.find((one) => one === row.helped) ?? null,
  missed: row.missed,
  answeredAt: row.answered_at,
});

const helpsOn = madeOnce((tx, person: string, question: string) =>
  tx
    .selectFrom('answer_help')
    .selectAll()
    .where('person_id', '=', person)
    .where('question_id', '=', question)
    .orderBy('id'),
);

/** What she was sent or judged for one question, oldest first. Actor: the person. */
export const helpsOfQuestion = async (tx: Tx, person: string, question: string): Promise<AnswerHelp[]> => {
  const rows = await helpsOn(tx, person, question);
  return rows.map(toHelp).sort((a, b) => Number(a.sentAt ?? a.answeredAt) - Number(b.sentAt ?? b.answeredAt));
};

/** Actor: a colleague of the organisation. */
export const helpsOfCase = async (tx: Tx, organisation: string, caseId: string): Promise<AnswerHelp[]> => {
  const rows = await tx
    .selectFrom('answer_help')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .orderBy('id')
    .execute();
  return rows.map(toHelp);
};

/** One line for each case and answer: sending it again asks again, and the last word on it holds. */
export const putHelp = async (tx: Tx, help: AnswerHelp): Promise<void> => {
  const what = {
    sent_by: help.sentBy,
    sent_at: help.sentAt,
    helped: help.helped,
    missed: help.missed,
    answered_at: help.answeredAt,
  };
  await tx
    .insertInto('answer_help')
    .values({
      organisation_id: help.organisationId,
      id: help.id,
      case_id: help.caseId,
      person_id: help.personId,
      question_id: help.questionId,
      answer_id: help.answerId,
      slug: help.slug,
      title: help.title,
      ...what,
    })
    .onConflict((on) => on.columns(['organisation_id', 'case_id', 'answer_id']).doUpdateSet(what))
    .execute();
  await caseChanged(tx, [{ organisation: help.organisationId, caseId: help.caseId }]);
};
