import type { z } from 'zod';
import { recordAccess } from '../../govern/access-log/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { parse } from '../../platform/http/form.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Acted } from '../cases/index.ts';
import { declareCrisis } from './declare-crisis.ts';
import type { Delivered } from './delivery.ts';
import { deliveryForms } from './delivery-forms.ts';
import { deliveryWords, problemText } from './delivery-text.ts';
import { cancelDelivery, markDone } from './mark-deliveries.ts';
import type { Words } from './nl.ts';
import { planDelivery } from './plan-delivery.ts';
import { recordGround } from './record-ground.ts';

/** The database's own refusal (23514: a check, 23503: a reference), should the code have missed it. */
const refusedByDatabase = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '23514' || error.code === '23503');

const act =
  <S extends z.ZodType>(
    form: (errors: Words['errors'], now: Date) => S,
    work: (tx: Tx, member: Member, caseId: string, value: z.output<S>, now: Date) => Promise<Delivered>,
  ) =>
  async (visit: Visit): Promise<Acted> => {
    const { actor, now, language } = visit;
    const caseId = visit.param('case');
    if (actor.kind !== 'member' || !isId(caseId)) return { kind: 'gone' };
    const typed = visit.form.typed;
    const input = { ...typed, weekdays: visit.form.all('weekday'), deliveries: visit.form.all('delivery') };
    const parsed = parse(form(deliveryWords[language].errors, now), input);
    if (parsed.kind === 'invalid') return { kind: 'refused', errors: parsed.errors, typed };
    const refused = (text: string): Acted => ({ kind: 'refused', errors: [{ field: '', text }], typed });
    try {
      return await visit.transaction(async (tx): Promise<Acted> => {
        const outcome = await work(tx, actor, caseId, parsed.value, now);
        if (outcome.kind === 'gone') return outcome;
        if (outcome.kind !== 'done') return refused(problemText(outcome, language));
        const { personId: person, id } = outcome.case;
        await recordAccess(visit, tx, { person, action: 'U', object: 'delivery', id, purpose: 'delivery' });
        return outcome;
      });
    } catch (error) {
      if (refusedByDatabase(error)) return refused(deliveryWords[language].problems.database);
      throw error;
    }
  };

/** By the names of their addresses in paths.work; the slice that shows the case makes the routes. */
export const acts = {
  plan: act(deliveryForms.plan, planDelivery),
  done: act(deliveryForms.some, (tx, member, id, { deliveries }, now) =>
    markDone(tx, member, id, deliveries, now),
  ),
  cancel: act(deliveryForms.cancel, (tx, member, id, { deliveries: ids, reason }, now) =>
    cancelDelivery(tx, member, id, { ids, reason }, now),
  ),
  ground: act(deliveryForms.ground, recordGround),
  crisis: act(deliveryForms.crisis, declareCrisis),
};
