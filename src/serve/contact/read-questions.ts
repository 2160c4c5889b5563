import { findPerson } from '../../ask/people/index.ts';
import { type Question, questionsOf } from '../../ask/questions/index.ts';
import { organisationsByIds } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { casesOfPerson } from '../cases/index.ts';
import { deliveriesOfQuestion } from '../deliveries/index.ts';
import { promisesOfPerson } from '../promises/index.ts';
import { factsOf } from './facts.rules.ts';
import { membersAnywhere } from './members.sql.ts';
import { lastAnswers } from './messages.sql.ts';
import { lettersMade, noneChosenAt } from './questions.sql.ts';
import { isReachable } from './reachable.rules.ts';
import type { Names } from './read-status.ts';
import { type TurnOf, turnOf } from './turn-of.rules.ts';

export type QuestionLine = {
  question: Question;
  turn: TurnOf;
  nextDay: string | undefined;
  contact: string | undefined;
  reachable: boolean;
};
export type MyQuestions = { lines: QuestionLine[]; names: Names; mayBeLost: boolean };

/** All her questions with whose move it is; as many queries for ten as for one. */
export const readQuestions = async (tx: Tx, person: string, now: Date): Promise<MyQuestions> => {
  const [questions, cases, none, known] = await Promise.all([
    questionsOf(tx, person),
    casesOfPerson(tx, person),
    noneChosenAt(tx, person),
    findPerson(tx, person),
  ]);
  const open = cases.filter((of) => !of.closedAt).map((of) => of.id);
  const where = [...new Set(cases.map((of) => of.organisationId))];
  const mayBeLost = questions.length > 0 && !known?.email;
  const [promises, answers, deliveries, organisations, members, letters] = await Promise.all([
    promisesOfPerson(tx, person, open),
    lastAnswers(tx, person, open),
    deliveriesOfQuestion(tx, person, open),
    organisationsByIds(tx, where),
    membersAnywhere(tx, where, [...new Set(cases.map((of) => of.contactId))]),
    mayBeLost ? lettersMade(tx, person) : true,
  ]);
  const facts = factsOf(open, deliveries, answers, dayOf(now));
  const names: Names = { organisations, members, teams: new Map() };
  const reachable = isReachable(known);
  // Who asked nine hundred questions reads this page too: nothing is looked for in all of them for each.
  const ofQuestion = Map.groupBy(cases, (of) => of.questionId);
  const questionOf = new Map(cases.map((of) => [of.id, of.questionId]));
  const promised = Map.groupBy(promises, (one) => questionOf.get(one.caseId));
  const lines = questions.map((question): QuestionLine => {
    const own = ofQuestion.get(question.id) ?? [];
    const turn = turnOf({
      state: question.state,
      cases: own,
      promises: promised.get(question.id) ?? [],
      facts,
      noneAt: none.get(question.id) ?? null,
      now,
    });
    const desk = own.find((of) => of.kind === 'desk');
    const lead = turn.lead;
    const contact = lead?.contactAcceptedAt ? lead.contactId : desk?.contactId;
    return {
      question,
      turn,
      nextDay: (lead && facts.get(lead.id)?.nextDay) ?? undefined,
      contact,
      reachable,
    };
  });
  return { lines, names, mayBeLost: mayBeLost && !letters };
};
