import { deadlineOf, findOrganisation, type Organisation } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Proposal } from '../../serve/proposals/index.ts';
import { offersByIds, type PublishedOffer } from '../offers/index.ts';
import { findPerson, type Person } from '../people/index.ts';
import { findQuestion, type Question } from '../questions/index.ts';
import { choiceNow } from './choice-now.ts';
import { contactOf } from './compare.ts';
import { proposalsNow } from './proposals-now.ts';

export type ToConfirm = {
  question: Question;
  offer: PublishedOffer;
  provider: Organisation;
  /** made for her question; its words and price are what she chooses */
  proposal: Proposal | undefined;
  person: Person;
  contact: { name: string; phone: string | null } | undefined;
  /** the promised moment by which someone there says that she will be her contact */
  acceptsBy: Date;
  /** whom she chose before, if that choice still holds */
  replaces: Organisation | undefined;
};

/** All that a person should know at the moment she chooses. */
export const toConfirm = async (
  tx: Tx,
  of: { person: string; question: string; offer: string },
  now: Date,
): Promise<ToConfirm | undefined> => {
  const question = await findQuestion(tx, of.person, of.question);
  const [offer] = await offersByIds(tx, [of.offer]);
  const person = await findPerson(tx, of.person);
  if (!question || !offer || !person) return undefined;
  const provider = await findOrganisation(tx, offer.organisationId);
  if (!provider) return undefined;
  const { current } = await choiceNow(tx, of);
  const proposal = (await proposalsNow(tx, of, now)).find((one) => one.offerId === offer.id);
  const replaces =
    current?.organisationId && current.offerId !== offer.id
      ? await findOrganisation(tx, current.organisationId)
      : undefined;
  return {
    question,
    offer,
    provider,
    proposal,
    person,
    contact: await contactOf(tx, of),
    acceptsBy: await deadlineOf(tx, provider.id, now, provider.acceptHours),
    replaces,
  };
};
