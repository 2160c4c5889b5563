import type { Answer } from '../../platform/http/answer.ts';
import type { Visit } from '../../platform/http/visit.ts';

export type Someone =
  | { kind: 'person'; person: string }
  | { kind: 'member'; organisation: string; member: string };
export type How = { assurance: `oidc:${string}`; secondFactor: boolean; back: string | undefined };

/** What the sign-in slice does for this one: it knows the other ways in, and what a visitor would leave behind. */
export type Doorkeeper = {
  /** a new session, and on to where she goes */
  letIn(visit: Visit, of: Someone, how: How): Promise<Answer>;
  /** before a way in is added or taken away: where she first proves once more who she is, if she must */
  provesFirst(visit: Visit, back: string): Promise<Answer | undefined>;
  hasOtherWay(visit: Visit, person: string): Promise<boolean>;
  /** in her log, and in a mail where she has an address */
  tellOfChange(visit: Visit, person: string, change: 'service-added' | 'service-removed'): Promise<void>;
};
