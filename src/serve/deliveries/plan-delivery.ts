import { offersByIds } from '../../ask/offers/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { beginWork, type Case, closingOf, endOfDay, findProof, HOLDS, settleWork } from '../cases/index.ts';
import { keepPromises, makePromise } from '../promises/index.ts';
import { crisisOfCase } from './crisis-of-case.ts';
import { deliveriesOfCase, type Footing, insertDeliveries } from './deliveries.sql.ts';
import { type Delivered, type Funding, LAWS, type Problem } from './delivery.ts';
import { groundsOf } from './grounds.sql.ts';
import { groundsFor } from './needed-grounds.rules.ts';
import { planDays, type Rhythm } from './plan-days.rules.ts';
import { mayDeliver } from './policy.ts';

export type Plan = Rhythm & { what: string; funding: Funding };
type Stands = { offer: string | null; general: boolean } & Pick<Footing, 'proof' | 'crisis'>;

/**
 * Plans care on one or more days, in one go. It says what is missing before the database refuses:
 * a choice that holds, a contact who said yes, and what the law that pays asks for.
 */
export const planDelivery = async (
  tx: Tx,
  member: Member,
  caseId: string,
  plan: Plan,
  now: Date,
): Promise<Delivered> => {
  const work = await beginWork(tx, member, caseId, 'plan', mayDeliver);
  if (work.kind === 'gone') return work;
  if (work.kind === 'refused')
    return { kind: 'refused', why: work.why === 'not-now' ? 'no-contact' : work.why };
  const days = planDays(plan);
  const stands =
    work.of.kind === 'crisis' ? await onCrisis(tx, work.of, days) : await onChoice(tx, work.of, plan, days);
  if ('why' in stands) return { kind: 'refused', why: stands.why };

  const known = await groundsOf(tx, member.organisation, work.of.personId);
  const { funding } = plan;
  const grounds = groundsFor({ funding, generalProvision: stands.general, days }, known);
  const law = LAWS.find((one) => one === funding);
  if (!stands.crisis && law && grounds.missing.length > 0)
    return { kind: 'missing', funding: law, grounds: grounds.missing };

  const rows = days.map((day) => ({
    of: {
      organisationId: member.organisation,
      id: newId(),
      caseId,
      personId: work.of.personId,
      offerId: stands.offer,
      what: plan.what,
      day,
      state: 'planned' as const,
      funding,
      generalProvision: stands.general,
      choiceProofId: stands.proof?.id ?? null,
      crisisId: stands.crisis?.id ?? null,
      plannedBy: member.member,
      plannedAt: now,
      doneAt: null,
      cancelledAt: null,
    },
    on: {
      ...(stands.proof ? { proof: stands.proof } : {}),
      ...(stands.crisis ? { crisis: stands.crisis } : {}),
      grounds: grounds.byDay.get(day) ?? { indication: null, allocation: null, decision: null },
    },
  }));
  await insertDeliveries(tx, rows);
  return settle(tx, member, work, { days, what: plan.what }, now);
};

const onChoice = async (
  tx: Tx,
  of: Case,
  plan: Plan,
  days: readonly string[],
): Promise<Stands | { why: Problem }> => {
  const proof = of.choiceProofId ? await findProof(tx, of.organisationId, of.choiceProofId) : undefined;
  if (!proof || proof.validUntil !== HOLDS) return { why: 'no-choice' };
  if (days.length === 0) return { why: 'no-days' };
  if (days.some((day) => day < proof.validFrom)) return { why: 'before-choice' };
  const [offer] = await offersByIds(tx, [proof.offerId]);
  if (offer && !offer.funding.some((one) => one === plan.funding)) return { why: 'funding-not-offered' };
  const general = proof.generalProvision;
  if (general && plan.funding !== 'wmo' && plan.funding !== 'jeugdwet') return { why: 'general-needs-law' };
  return {
    offer: proof.offerId,
    general,
    proof: { id: proof.id, from: proof.validFrom, until: proof.validUntil },
  };
};

const onCrisis = async (tx: Tx, of: Case, days: readonly string[]): Promise<Stands | { why: Problem }> => {
  const crisis = await crisisOfCase(tx, of);
  if (!crisis) return { why: 'no-choice' };
  if (days.length === 0) return { why: 'no-days' };
  if (days.some((day) => day < crisis.startsOn || day > crisis.endsOn)) return { why: 'beyond-crisis' };
  return {
    offer: null,
    general: false,
    crisis: { id: crisis.id, from: crisis.startsOn, until: crisis.endsOn },
  };
};

type MayWork = Extract<Awaited<ReturnType<typeof beginWork>>, { kind: 'may' }>;

const settle = async (
  tx: Tx,
  member: Member,
  work: MayWork,
  { days, what }: { days: readonly string[]; what: string },
  now: Date,
): Promise<Delivered> => {
  const { organisationId: organisation, id: caseId, personId: person, contactId } = work.of;
  await keepPromises(tx, { organisation, caseId, what: 'plan' }, now);
  const [first = ''] = days;
  if (!work.at.done && work.at.planned === 0)
    await makePromise(
      tx,
      { organisation, caseId, person, member: contactId, what: 'start', dueAt: endOfDay(first) },
      now,
    );
  const next = (await deliveriesOfCase(tx, organisation, caseId)).find((one) => one.state === 'planned');
  return settleWork(
    tx,
    work,
    {
      event: 'planned',
      member: member.member,
      data: { what, days: days.length, from: first, until: days.at(-1) ?? first },
      waitPlace: null,
      expectedOn: null,
      meanwhile: null,
      // A crisis keeps the moment at which it ends as its next one.
      nextStep: work.of.kind === 'crisis' ? work.of.nextStep : work.next.step,
      nextBy: work.of.kind === 'crisis' || !next ? work.of.nextBy : closingOf(next.day),
    },
    now,
  );
};
