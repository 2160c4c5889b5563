import { type Card, createPerson, findAlike, personsOf, searchCustomers } from '../../ask/people/index.ts';
import { openQuestion, shareQuestion } from '../../ask/questions/index.ts';
import { recordAccess, recordAccessAs } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { alikeTo, searchesFor, type Told } from './intake-form.rules.ts';
import { onBehalf } from './staff.ts';

const LIKENESSES = 5;

/** Customers of ours who may be the same person; each one shown is in her log. Actor: the member. */
export const whoMayThisBe = async (
  visit: Visit,
  tx: Tx,
  organisation: string,
  told: Told,
): Promise<Card[]> => {
  const found = new Map<string, Card>();
  // Spelled otherwise she is still the same; who is likeliest comes first.
  for (const { card } of await findAlike(tx, organisation, alikeTo(told), LIKENESSES))
    found.set(card.personId, card);
  // At most four searches, by what was told.
  for (const words of searchesFor(told))
    for (const card of await searchCustomers(tx, organisation, words, LIKENESSES))
      found.set(card.personId, card);
  const cards = [...found.values()].slice(0, LIKENESSES);
  await recordAccess(
    visit,
    tx,
    ...cards
      .flatMap(personsOf)
      .map((person) => ({ person, action: 'E', object: 'person', purpose: 'search' }) as const),
  );
  return cards;
};

/**
 * Takes a question on for who is on the phone or at the counter: without an account, without e-mail.
 * It goes to the desk as any question does; a provider who took it on sees it too.
 * @param known the person, when the host recognised her
 * @returns where to go on
 */
export const receiveQuestion = async (
  visit: Visit,
  member: Member,
  told: Told,
  known?: string,
): Promise<string> => {
  const { now, language, site } = visit;
  const desk = site.deskOrganisation;
  const person = known ?? newId();
  const actor = onBehalf(member, person);
  return visit.transactionAs(actor, async (tx) => {
    if (!known)
      await createPerson(
        tx,
        { id: person, ...told.reach, language, sharedWith: [desk], enteredBy: member.member },
        now,
      );
    const { text, channel, forWhom, forName } = told;
    const question = await openQuestion(
      tx,
      {
        person,
        text,
        channel,
        forWhom,
        forName,
        deskOrganisation: desk,
        host: member.organisation === desk ? member.member : undefined,
      },
      now,
    );
    if (member.organisation !== desk)
      await shareQuestion(tx, question, { organisation: member.organisation, why: 'asked' }, now);
    await recordAccessAs(
      visit,
      actor,
      tx,
      { person, action: known ? 'R' : 'C', object: 'person', purpose: 'intake' },
      { person, action: 'C', object: 'question', id: question.id, purpose: 'intake' },
    );
    if (member.organisation !== desk) return paths.sharedQuestion({ person, question: question.id });
    const opened = (await casesOfQuestion(tx, person, question.id)).find((of) => of.kind === 'desk');
    return opened ? paths.work.case({ case: opened.id }, { gelukt: 'aangenomen' }) : paths.work.today();
  });
};
