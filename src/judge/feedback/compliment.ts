/** For one colleague or one team of an organisation. */
export type Receiver = { organisation: string } & (
  | { kind: 'member'; member: string }
  | { kind: 'team'; team: string }
);

export type Compliment = {
  id: string;
  /** null: given without a name, and nobody knows whose it is */
  person: string | null;
  fromName: string | null;
  member: string | null;
  team: string | null;
  body: string;
  /** '2026-11' */
  month: string;
  /** whom it is for has read it; of a team: somebody has */
  seen: boolean;
};

export const LONGEST = 1000;
