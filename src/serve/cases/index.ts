export { acceptChoice, sayNoRoom } from './answer-choice.ts';
export { acceptContact, declineContact } from './answer-contact.ts';
export { answerHandover } from './answer-handover.ts';
export {
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
export { type Contact, currentContact } from './current-contact.ts';
export { deskAfterNoChoice } from './desk-after-no-choice.ts';
export { deskHeardChoice } from './desk-heard-choice.ts';
export { endChoice } from './end-choice.ts';
export { finishCase } from './finish-case.ts';
export { handoversBack, handoversOfCase, handoversTo } from './handovers.sql.ts';
export { offerHandover } from './offer-handover.ts';
export { openChosenCase } from './open-chosen-case.ts';
export { openCrisisCase } from './open-crisis-case.ts';
export { openDeskCase } from './open-desk-case.ts';
export { mayAnswer, mayOfferHandover, mayWorkOn } from './policy.ts';
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
export { closingOf, endOfDay, workingDeadline } from './working-time.rules.ts';
