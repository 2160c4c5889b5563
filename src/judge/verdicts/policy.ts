import { managers } from '../../govern/organisations/index.ts';
import type { Actor } from '../../platform/database/actors.ts';
import { mayDo } from '../../platform/http/mandate.rules.ts';
import { type Policy, policy } from '../../platform/http/policy.ts';

/** Not the desk on the telephone: it would see whether she fetched her right. */
export const ownVerdict: Policy = policy(
  'own-verdict',
  'Alleen de klant zelf, of wie zij vroeg om voor haar te handelen. Geen medewerker.',
  'Only the customer herself, or who she asked to act for her. No staff member.',
  (actor) => actor.kind === 'customer' || (actor.kind === 'representative' && actor.ground === 'mandate'),
);

export const givesCards: Policy = policy(
  'gives-cards',
  'Alleen medewerkers die klanten helpen, en alleen voor klanten die zij helpen.',
  'Only staff members who help customers, and only for customers whom they help.',
  (actor) =>
    actor.kind === 'member' &&
    actor.roles.some((role) => ['host', 'contact', 'coach', 'manager', 'planner', 'carer'].includes(role)),
);

export const inCouncil: Policy = policy(
  'in-council',
  'Alleen een lid van de cliëntenraad van deze organisatie. Zij of hij ziet geen klanten.',
  'Only a member of the client council of this organisation, who sees no customers.',
  (actor) => actor.kind === 'member' && actor.roles.includes('council'),
);

/** One account never gets two of the three shares: who takes the organisation's is no keeper of the council's. */
export const keepsCouncilShare: Policy = policy(
  'keeps-council-share',
  'Alleen een lid van de cliëntenraad van deze organisatie, dat er geen leidinggevende is.',
  'Only a member of the client council of this organisation who is no manager there.',
  (actor) => inCouncil.allows(actor) && !managers.allows(actor),
);

/** Is there any use in telling this actor that something may be judged? */
export const mayJudge = (actor: Actor): boolean => ownVerdict.allows(actor) && mayDo(actor, 'talk');
