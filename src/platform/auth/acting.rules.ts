/** The term of a mandate; days are calendar days, the last one included. */
export type Term = {
  acceptedAt: Date | null;
  revokedAt: Date | null;
  validFrom: string;
  validUntil: string | null;
};

/** Does it hold on this day ('2026-03-10')? Accepted, not withdrawn, begun and not yet over. */
export const holdsOn = ({ acceptedAt, revokedAt, validFrom, validUntil }: Term, day: string): boolean =>
  acceptedAt !== null && revokedAt === null && validFrom <= day && (validUntil === null || day <= validUntil);
