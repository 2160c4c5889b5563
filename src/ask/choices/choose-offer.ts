import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Case, holdStaff, openChosenCase, type Wish } from '../../serve/cases/index.ts';
import { leavingIsFree, offersByIds, priceIsKnown } from '../offers/index.ts';
import { findPerson } from '../people/index.ts';
import { addEvent, findQuestion, setQuestionState, shareQuestion } from '../questions/index.ts';
import type { Chooser } from './choice.ts';
import { choiceNow } from './choice-now.ts';
import { insertChoice, seenOffers } from './choices.sql.ts';
import { endCurrent, withdrawChosen } from './end-choice.ts';
import { proposalsNow } from './proposals-now.ts';

export type ChooseInput = Chooser & {
  person: string;
  question: string;
  offerId: string;
  reason?: string | undefined;
  /** rather a woman or a man as her contact */
  wish?: Wish | undefined;
};
export type ChooseResult =
  | { kind: 'chosen'; case: Case; organisation: string }
  | { kind: 'already'; organisation: string }
  | { kind: 'retired'; title: string }
  | { kind: 'gone' };

/**
 * The free choice of one offer, and all that follows from it, in one transaction: what was chosen before ends
 * without a reason asked, the question is shared with this organisation alone, the proof of the choice is
 * written, the case is opened and a contact proposed. The actor must be the person, or who acts for her.
 */
export const chooseOffer = async (tx: Tx, input: ChooseInput, now: Date): Promise<ChooseResult> => {
  const of = { person: input.person, question: input.question };
  const question = await findQuestion(tx, of.person, of.question);
  const [offer] = await offersByIds(tx, [input.offerId]);
  if (!question || !offer) return { kind: 'gone' };
  if (offer.retiredAt) return { kind: 'retired', title: offer.title };
  // Before any case is locked: the order of all locks (docs/decisions/0019).
  await holdStaff(tx, offer.organisationId);
  const { current } = await choiceNow(tx, of);
  if (current?.offerId === offer.id) return { kind: 'already', organisation: offer.organisationId };
  const left = current
    ? await endCurrent(tx, { question, current, kind: 'switch', by: input.by, helper: input.helper }, now)
    : await withdrawChosen(tx, question, now);
  const proposal = (await proposalsNow(tx, of, now)).find((one) => one.offerId === offer.id);
  const seen = await seenOffers(tx, of);
  const terms = { ...offer, priceEur: proposal?.content.priceEur ?? offer.priceEur };
  const priceKnown = priceIsKnown(terms);
  await insertChoice(tx, {
    id: newId(),
    personId: of.person,
    questionId: of.question,
    kind: 'choose',
    organisationId: offer.organisationId,
    offerId: offer.id,
    proposalId: proposal?.id ?? null,
    reason: input.reason || null,
    chosenBy: input.by,
    chosenAt: now,
    optionsSeen: seen.length,
    priceKnown,
    sharedWith: [offer.organisationId],
  });
  await shareQuestion(tx, left, { organisation: offer.organisationId, why: 'choice' }, now);
  const opened = await openChosenCase(
    tx,
    {
      organisation: offer.organisationId,
      person: of.person,
      question: of.question,
      offer: offer.id,
      teamId: offer.teamId,
      title: question.title,
      generalProvision: offer.generalProvision,
      wish: input.wish ?? null,
      seen: {
        options: seen.length,
        price: priceKnown,
        reason: Boolean(input.reason),
        by: input.by,
        leaving: leavingIsFree(terms) ?? null,
      },
      language: question.need.language ?? (await otherLanguage(tx, of.person)),
    },
    now,
  );
  await setQuestionState(tx, question, 'chosen', now);
  const data = {
    offer: offer.id,
    title: offer.title,
    organisation: offer.organisationId,
    reason: input.reason || null,
    helper: input.helper ?? null,
  };
  await addEvent(tx, { person: of.person, question: of.question, kind: 'chose', data }, now);
  return { kind: 'chosen', case: opened, organisation: offer.organisationId };
};

/** In which she reads these pages, where that is not Dutch. */
const otherLanguage = async (tx: Tx, person: string): Promise<string | null> => {
  const language = (await findPerson(tx, person))?.language ?? 'nl';
  return language === 'nl' ? null : language;
};
