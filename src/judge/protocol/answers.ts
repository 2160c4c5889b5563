import type { Answer, AnsweredBy, FormVersion, ItemKey, Profession } from './items.data.ts';

/** One person's verdict, as it stands on the device before it is sealed. An item that was not reached is absent. */
export type Answers = {
  items: Partial<Record<ItemKey, Answer>>;
  /** Would you choose this again? 0–10; absent: not answered. */
  again?: number | undefined;
  professions: readonly Profession[];
  by: AnsweredBy;
  version: FormVersion;
  good: string;
  better: string;
  /** Opt-in: the public key (P-256, raw, base64url) to which the organisation may write a reply; not the token's. */
  replyTo?: string | undefined;
};
