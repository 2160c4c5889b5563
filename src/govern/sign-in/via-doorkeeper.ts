import type { Doorkeeper } from '../identity/index.ts';
import { answerLetIn } from './answer-let-in.tsx';
import { letIn } from './let-in.ts';
import { tellOfChange } from './notice.ts';
import { provesFirst, readOwnAccess } from './own-access.ts';

/** Whom another service has proven comes in like everyone else; her session keeps how surely she is known. */
export const doorkeeper: Doorkeeper = {
  letIn: async (visit, of, { assurance, secondFactor, back }) =>
    answerLetIn(visit, await letIn(visit, of, assurance, back, { secondFactor })),
  provesFirst,
  hasOtherWay: async (visit, person) => {
    const { emails, passkeys, paper } = await readOwnAccess(visit, { kind: 'person', person });
    return emails.length + passkeys.length > 0 || paper !== undefined;
  },
  tellOfChange: (visit, person, change) => tellOfChange(visit, { kind: 'person', person }, change),
};
