/** A team that joined a case beside the one that leads it. */
export type CaseTeam = {
  organisationId: string;
  id: string;
  caseId: string;
  teamId: string;
  /** in a few words that the customer reads */
  does: string;
  joinedBy: string;
  joinedAt: Date;
};
