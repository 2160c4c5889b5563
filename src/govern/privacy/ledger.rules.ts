import { z } from 'zod';

/** An erasure that somebody asked for, as it is kept outside the database: it names nobody. */
export type LedgerLine = { erasure: string; person: string; askedAt: Date; receipt: string | null };

const line = z.object({
  erasure: z.uuid(),
  person: z.uuid(),
  askedAt: z.iso.datetime(),
  receipt: z.string().min(1).nullable(),
});

export const ledgerText = ({ erasure, person, askedAt, receipt }: LedgerLine): string =>
  JSON.stringify({ erasure, person, askedAt: askedAt.toISOString(), receipt });

/** @returns undefined for what is no such line, such as one that was cut off by a full disk */
export const ledgerLine = (text: string): LedgerLine | undefined => {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { success, data } = line.safeParse(read);
  return success ? { ...data, askedAt: new Date(data.askedAt) } : undefined;
};
