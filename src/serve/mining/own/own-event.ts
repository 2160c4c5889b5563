export type OwnCase = {
  id: string;
  personId: string;
  questionId: string;
  kind: string;
  openedAt: Date;
  closedAt: Date | null;
};
export type OwnEvent = {
  caseId: string;
  at: Date;
  activity: string;
  memberId: string | null;
  /** who became the contact by it, where it says so */
  contact: string | null;
  /** where a step of a process is done */
  office: string | null;
};
export type OwnHandover = {
  caseId: string;
  from: string | null;
  to: string;
  offeredAt: Date;
  answeredAt: Date;
};
/** One step of a work process that was done or found not needed, in order within its instance. */
export type ProcessStep = { instance: string; key: string; element: string; name: string; kind: string };
export type Place = { member: string; office: string; team: string | null };
