import type { Case } from '../cases/index.ts';
import { kindOf, type Promise_ } from '../promises/index.ts';
import type { Situation } from './turn-of.rules.ts';

// Made-up rows for the tests of the rules: what differs is passed, the rest stays plain.
const NOW = new Date('2026-03-10T09:00:00Z');
export const at = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);

export const caseWith = (of: Partial<Case> = {}): Case => ({
  organisationId: 'o',
  id: 'c',
  personId: 'p',
  questionId: 'q',
  kind: 'chosen',
  offerId: 'f',
  choiceProofId: 'x',
  teamId: null,
  title: 'Hulp bij het douchen',
  state: 'accepted',
  turn: 'organisation',
  contactId: 'm',
  contactActive: true,
  contactAcceptedAt: at(-2),
  nextStep: null,
  nextBy: null,
  waitPlace: null,
  expectedOn: null,
  meanwhile: null,
  openedAt: at(-48),
  changedAt: at(-2),
  closedAt: null,
  closedWhy: null,
  ...of,
});

export const promiseWith = (of: Partial<Promise_> = {}): Promise_ => ({
  organisationId: 'o',
  id: 'b',
  caseId: 'c',
  personId: 'p',
  memberId: null,
  kind: kindOf(null, of.what ?? 'contact'),
  what: 'contact',
  subjectId: null,
  madeAt: at(-24),
  dueAt: at(3),
  keptAt: null,
  brokenAt: null,
  droppedAt: null,
  evidence: null,
  evidenceId: null,
  movedTo: null,
  agreed: null,
  said: null,
  saidAt: null,
  ...of,
});

export const situation = (of: Partial<Situation> = {}): Situation => ({
  state: 'chosen',
  cases: [],
  promises: [],
  facts: new Map(),
  now: NOW,
  ...of,
});
