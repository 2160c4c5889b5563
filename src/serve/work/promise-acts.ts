import { z } from 'zod';
import type { Tx } from '../../platform/database/door.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { parse } from '../../platform/http/form.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { addCaseEvent, type Case, caseForms } from '../cases/index.ts';
import { messagesOfCase, sendMessage } from '../contact/index.ts';
import { makePromise, movePromise, pointAt, promisesOfCase } from '../promises/index.ts';
import type { Here } from './staff.ts';
import type { Words } from './words.ts';

export type Done = { kind: 'done' } | { kind: 'refused'; errors: FieldError[] } | { kind: 'gone' };
type Of = { of: Case; here: Here; visit: Visit };

const inForm = (form: string, errors: FieldError[]): Done => ({
  kind: 'refused',
  errors: errors.map(({ field, text }) => ({ field: `${form}-${field}`, text })),
});

const event = (tx: Tx, { of, here, visit }: Of, act: string, what: string): Promise<void> =>
  addCaseEvent(tx, of, { kind: 'promise', member: here.member.member, data: { act, what } }, visit.now);

/** The last moment of a promised working day: its closing hour. */
const dayIn = (typed: string | undefined, w: Words, now: Date) =>
  parse(caseForms.next(w.case.stepErrors, now), { text: 'xxx', day: typed ?? '', turn: 'organisation' });

const readDay = (typed: string | undefined, w: Words, now: Date): Date | FieldError => {
  const read = dayIn(typed, w, now);
  const missing = { field: 'dag', text: w.case.stepErrors.day };
  if (read.kind === 'invalid') return { field: 'dag', text: read.errors[0]?.text ?? missing.text };
  return read.value.by ?? missing;
};

/** In one's own words, by the end of a working day. */
export const makeFree = async (tx: Tx, at: Of): Promise<Done> => {
  const { of, here, visit } = at;
  const { w, member } = here;
  const p = w.promises;
  const { typed } = visit.form;
  const what = parse(z.object({ wat: z.string(p.needWhat).min(3, p.needWhat).max(200, p.longWhat) }), typed);
  const by = readDay(typed['dag'], w, visit.now);
  const errors = [...(what.kind === 'invalid' ? what.errors : []), ...(by instanceof Date ? [] : [by])];
  if (what.kind === 'invalid' || !(by instanceof Date)) return inForm('nieuw', errors);
  await makePromise(
    tx,
    {
      organisation: of.organisationId,
      caseId: of.id,
      person: of.personId,
      member: member.member,
      what: what.value.wat,
      kind: 'free',
      dueAt: by,
    },
    visit.now,
  );
  await event(tx, at, 'made', what.value.wat);
  return { kind: 'done' };
};

/** Points at a message or call of ours that shows it was done. */
export const pointOut = async (tx: Tx, at: Of, promise: string): Promise<Done> => {
  const { of, here, visit } = at;
  const p = here.w.promises;
  const form = `wijs-${promise}`;
  const messages = await messagesOfCase(tx, of.organisationId, of.id);
  const message = messages.find(({ id }) => id === visit.form.typed['bewijs']);
  if (!message) return inForm(form, [{ field: 'bewijs', text: p.needPoint }]);
  const { id, sender, sentAt } = message;
  const done = await pointAt(
    tx,
    { organisation: of.organisationId, id: promise },
    { kind: 'message', id, at: sentAt, by: sender },
  );
  if (done.kind === 'gone') return done;
  if (done.kind === 'refused') return inForm(form, [{ field: 'bewijs', text: p.why[done.why] }]);
  await event(tx, at, 'shown', done.promise.what);
  return { kind: 'done' };
};

/** Another day in its place; with her yes, which is kept as a contact moment, or by us alone. */
export const movePromiseOf = async (tx: Tx, at: Of, promise: string): Promise<Done> => {
  const { of, here, visit } = at;
  const { w, member } = here;
  const p = w.promises;
  const form = `zet-${promise}`;
  const { typed } = visit.form;
  const by = readDay(typed['dag'], w, visit.now);
  const agreed = typed['akkoord'];
  const words = typed['woorden'] ?? '';
  const errors: FieldError[] = [
    ...(by instanceof Date ? [] : [by]),
    ...(agreed === 'ja' || agreed === 'nee' ? [] : [{ field: 'akkoord', text: p.needAgreed }]),
    ...(agreed === 'ja' && words.length < 3 ? [{ field: 'woorden', text: p.needWords }] : []),
    ...(words.length > 4000 ? [{ field: 'woorden', text: p.longWhat }] : []),
  ];
  if (errors.length > 0 || !(by instanceof Date)) return inForm(form, errors);
  const { organisationId: organisation, id: caseId, personId: person } = of;
  const moved = await movePromise(
    tx,
    { organisation, id: promise },
    { dueAt: by, agreed: agreed === 'ja' },
    visit.now,
  );
  if (moved.kind === 'gone') return moved;
  if (moved.kind === 'refused') return inForm(form, [{ field: 'dag', text: p.why[moved.why] }]);
  if (agreed === 'ja')
    await sendMessage(
      tx,
      {
        organisation,
        caseId,
        person,
        sender: 'member',
        member: member.member,
        body: words,
        channel: 'phone',
      },
      visit.now,
    );
  await event(tx, at, agreed === 'ja' ? 'moved' : 'moved-alone', moved.promise.what);
  return { kind: 'done' };
};

/** Is this promise one of this case, and open to these acts? */
export const isOfCase = async (tx: Tx, of: Case, promise: string): Promise<boolean> =>
  (await promisesOfCase(tx, of.organisationId, of.id)).some(
    ({ id, kind }) => id === promise && (kind === 'free' || kind === 'step'),
  );
