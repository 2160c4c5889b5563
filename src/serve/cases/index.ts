export { holdStaff } from '../../govern/teams/index.ts';
export { acceptAlarm } from './accept-alarm.ts';
export type { Alarm } from './alarm.ts';
export { alarmsFor, alarmsNow, openAlarm, openAlarmsOf } from './alarms.sql.ts';
export { announce } from './announce.sql.ts';
export { acceptChoice, sayNoRoom } from './answer-choice.ts';
export { acceptContact, declineContact } from './answer-contact.ts';
export { answerHandover, withdrawHandover } from './answer-handover.ts';
export { beAway, beBack } from './be-away.ts';
export {
  CASE_EVENTS,
  CASE_STATES,
  type Case,
  type CaseEvent,
  type CaseEventKind,
  type CaseKind,
  type CaseState,
  type Handover,
  type Refusal,
  STEPS,
  type StepKey,
  type Turn,
  WISHES,
  type Wish,
} from './case.ts';
export { addCaseEvent, caseEvents, eventsOfPerson } from './case-events.sql.ts';
export {
  type Act,
  after,
  BEGIN,
  CUSTOMER_ACTS,
  choiceHolds,
  isClosed,
  ORGANISATION_ACTS,
  type Standing,
} from './case-flow.rules.ts';
export { caseForms, day } from './case-forms.ts';
export type { CaseTeam } from './case-team.ts';
export { teamsInCase, teamsInCasesOf } from './case-teams.sql.ts';
export { refusalText, stepText } from './case-text.ts';
export { type Acted, acts } from './cases.acts.ts';
export { caseJobs, escalateJob } from './cases.jobs.ts';
export {
  allOrganisations,
  casesByIds,
  casesOfCustomer,
  casesOfPerson,
  casesOfQuestion,
  crisisCasesPast,
  findCase,
  lockCase,
} from './cases.sql.ts';
export { findProof, HOLDS } from './choice-proof.sql.ts';
export { closeCrisisCase } from './close-crisis-case.ts';
export { type ContactNow, contactNow } from './contact-now.ts';
export { type Contact, currentContact } from './current-contact.ts';
export { deskAfterNoChoice } from './desk-after-no-choice.ts';
export { deskHeardChoice } from './desk-heard-choice.ts';
export { endChoice } from './end-choice.ts';
export { sweepHandovers } from './escalate.ts';
export { finishCase } from './finish-case.ts';
export { handoversBack, handoversOfCase, handoversTo, waitingInCases } from './handovers.sql.ts';
export { joinTeam } from './join-team.ts';
export { type LetGo, type LetGoRefusal, letGo } from './let-go.ts';
export { countOpenCases, countOpenOf } from './load.sql.ts';
export { type AbsenceRefusal, possibleStandIns } from './may-be-away.rules.ts';
export { objectToHandover } from './object-handover.ts';
export { offerHandover } from './offer-handover.ts';
export { openChosenCase } from './open-chosen-case.ts';
export { openCrisisCase } from './open-crisis-case.ts';
export { openDeskCase } from './open-desk-case.ts';
export { openCasesOf } from './passing.sql.ts';
export {
  mayAcceptAlarm,
  mayAnswer,
  mayAskTeams,
  mayLetGo,
  mayOfferHandover,
  mayWorkOn,
  mayWriteAbsence,
} from './policy.ts';
export { isBecause } from './propose-contact.rules.ts';
export { optionsAreBack, questionStanding } from './question-standing.rules.ts';
export { CLOSED_SEEN_DAYS, receives, waitsForUs } from './relation.rules.ts';
export {
  type AtWork,
  atWork,
  type CustomerStanding,
  type Standing as RelationStanding,
  standingToCases,
  standingToCustomers,
  standingToQuestion,
} from './relation.ts';
export { setNextStep } from './set-next-step.ts';
export { setWaiting } from './set-waiting.ts';
export { beginWork, settleWork, type Work } from './work-on-case.ts';
export {
  closingOf,
  endOfDay,
  fromLocal,
  holidays,
  toLocal,
  workingDeadline,
} from './working-time.rules.ts';
