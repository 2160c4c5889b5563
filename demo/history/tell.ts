import { workingDeadline } from '../../src/serve/cases/working-time.rules.ts';
import type { OfferData, QuestionData } from '../data/types.ts';
import { deliverCare } from './care.ts';
import { type Chosen, type ChosenEnd, choose, leave, noRoom, writeChosen } from './chosen.ts';
import { choseNothing, type DeskEnd, looked, openDesk, writeDesk } from './desk.ts';
import { caseEvent, day, daysLater, event, inOffice, isPast, later, type Story } from './story.ts';
import { characterOf, hosts, memberId } from './world.ts';

export type Told = {
  state: string;
  confirmed: Date | null;
  changed: Date;
  sharedWith: string[];
  served: Date | undefined;
};

const OPEN: DeskEnd = { state: 'open', turn: 'organisation', closed: null, why: null };

/**
 * Tells what became of one question, from the first words to the last day of care, as far as time has gone.
 * @param options what the region has for it, best known first
 */
export const tell = (
  story: Story,
  question: QuestionData,
  options: readonly OfferData[],
  asked: Date,
): Told => {
  const { random } = story;
  const host = random.pick(hosts);
  const byPhone = story.person.enteredByDesk;
  event(story, 'asked', asked, { channel: byPhone ? 'phone' : 'web' });
  const desk = openDesk(story, host, asked, byPhone);
  const told: Told = {
    state: 'asked',
    confirmed: null,
    changed: asked,
    sharedWith: [desk.organisation],
    served: undefined,
  };
  const seenAt = later(asked, random.chance(0.6) ? 0.1 : random.int(3, 60));
  if (!isPast(story, seenAt)) {
    writeDesk(story, desk, asked, OPEN);
    return told;
  }
  const shown = favouriteFirst(story, sampleByShare(story, options), options);
  looked(story, shown, seenAt);
  Object.assign(told, { state: 'understood', confirmed: seenAt, changed: seenAt });
  const chosenAt = later(seenAt, 0.5 + random.next() * random.int(1, 120));
  const first = shown[0];
  if (!first || random.chance(0.13)) return withoutChoice(story, told, desk, asked, shown.length, chosenAt);
  if (!isPast(story, chosenAt)) {
    writeDesk(story, desk, asked, { ...OPEN, turn: 'customer' });
    return told;
  }
  if (random.chance(0.16)) choseNothing(story, 'talk', shown.length, later(chosenAt, -0.2));
  const end = followChoice(story, told, question, shown, chosenAt);
  const introduced = end.accepted && isPast(story, end.accepted) ? end.accepted : null;
  if (introduced)
    caseEvent(story, desk, 'introduced', introduced, memberId(host.slug), {
      contact: end.contact ?? null,
      organisation: end.organisation ?? null,
    });
  writeDesk(
    story,
    desk,
    asked,
    introduced
      ? { state: 'introduced', turn: 'nobody', closed: introduced, why: null }
      : { ...OPEN, turn: end.accepted ? 'organisation' : 'customer' },
  );
  return told;
};

/** Providers are drawn by their share of the market; each stands at most once beside the others. */
const sampleByShare = (story: Story, options: readonly OfferData[]): OfferData[] => {
  const left = [...options];
  const shown: OfferData[] = [];
  while (shown.length < 3 && left.length > 0) {
    const one = story.random.weighted(left, (o) => 0.02 + characterOf(o.provider).marketShare);
    shown.push(one);
    left.splice(0, left.length, ...left.filter((o) => o.provider !== one.provider));
  }
  return shown;
};

/** Who has a favourite finds it when it fits, and takes it. */
const favouriteFirst = (
  { favourite }: Story,
  shown: OfferData[],
  options: readonly OfferData[],
): OfferData[] =>
  favourite && options.includes(favourite)
    ? [favourite, ...shown.filter(({ provider }) => provider !== favourite.provider)].slice(0, 3)
    : shown;

const withoutChoice = (
  story: Story,
  told: Told,
  desk: ReturnType<typeof openDesk>,
  asked: Date,
  seen: number,
  at: Date,
): Told => {
  const past = isPast(story, at);
  if (past) choseNothing(story, seen === 0 || story.random.chance(0.6) ? 'none' : 'nothing', seen, at);
  const over = daysLater(at, 21);
  const closed = past && isPast(story, over) ? over : null;
  if (closed) caseEvent(story, desk, 'finished', closed, memberId(desk.host.slug), {});
  writeDesk(
    story,
    desk,
    asked,
    closed
      ? { state: 'served', turn: 'nobody', closed, why: null }
      : { ...OPEN, turn: past ? 'organisation' : 'customer' },
  );
  return Object.assign(told, { state: closed ? 'resting' : 'understood', changed: past ? at : told.changed });
};

type After = { accepted: Date | undefined; contact?: string; organisation?: string };

/** One choice after another: refused, declined, switched, or served to the end. */
const followChoice = (
  story: Story,
  told: Told,
  question: QuestionData,
  shown: readonly OfferData[],
  at: Date,
): After => {
  const [offer, ...others] = shown;
  if (!offer || !isPast(story, at)) return { accepted: undefined };
  const { random } = story;
  const character = characterOf(offer.provider);
  const refused = random.chance(character.saysNoRoom) && isPast(story, daysLater(at, 4));
  const chosen = choose(story, offer, question, shown.length, at, refused);
  told.sharedWith.push(chosen.organisation);
  Object.assign(told, { state: 'chosen', changed: at });
  const again = (from: Date): After => {
    told.state = 'understood';
    return followChoice(story, told, question, others, from);
  };
  if (refused) return again(noRoom(story, chosen));
  if (!isPast(story, chosen.accepted)) {
    writeChosen(story, chosen, {
      state: 'asked',
      ended: null,
      step: { key: 'organisation-answers', by: workingDeadline(at, 24) },
    });
    return { accepted: undefined };
  }
  const declines = daysLater(chosen.accepted, random.int(1, 6));
  if (random.chance(character.customersDecline) && isPast(story, declines)) {
    leave(story, chosen, 'decline', declines);
    return again(daysLater(declines, random.int(0, 4)));
  }
  return serve(story, told, question, chosen, again);
};

const acceptedBy = (chosen: Chosen): After => ({
  accepted: chosen.accepted,
  contact: memberId(chosen.contact.slug),
  organisation: chosen.organisation,
});

const serve = (
  story: Story,
  told: Told,
  question: QuestionData,
  chosen: Chosen,
  again: (from: Date) => After,
): After => {
  const { random } = story;
  const wait = chosen.offer.waitDays ?? 10;
  const start = inOffice(
    daysLater(chosen.accepted, Math.max(2, Math.round(wait * (0.6 + random.next() * 0.9)))),
    random,
  );
  const open = (end: Omit<ChosenEnd, 'ended'>): After => {
    writeChosen(story, chosen, { ...end, ended: null });
    return acceptedBy(chosen);
  };
  if (!isPast(story, start)) {
    const soon = start.getTime() - story.today.getTime() < 10 * 86_400_000;
    if (!soon)
      caseEvent(story, chosen, 'waiting', daysLater(chosen.accepted, 0.1), memberId(chosen.contact.slug), {
        expected: day(start),
      });
    return open(
      soon
        ? {
            state: 'accepted',
            step: { key: 'contact-calls', by: workingDeadline(story.today, random.int(1, 30)) },
          }
        : { state: 'waiting', expected: day(start), step: { key: 'place-frees', by: start } },
    );
  }
  const weeks = random.pick([2, 4, 6, 10, 16, 26, 40]);
  const switches = random.chance(characterOf(chosen.offer.provider).customersSwitch);
  const whole = daysLater(start, weeks * 7);
  const until = switches ? daysLater(start, Math.ceil(weeks * 3.5)) : whole;
  const care = deliverCare(story, chosen, question, { start, weeks, until });
  if (!isPast(story, daysLater(care.last, 3)))
    return open({
      state: 'serving',
      step: { key: 'next-delivery', by: inOffice(daysLater(story.today, random.int(0, 4)), random) },
    });
  if (switches && isPast(story, daysLater(until, 1))) {
    leave(story, chosen, 'switch', daysLater(until, 1));
    const next = again(daysLater(until, 1));
    return next.accepted ? next : acceptedBy(chosen);
  }
  if (random.chance(0.12)) {
    leave(story, chosen, 'stop', daysLater(care.last, 2));
    Object.assign(told, { state: 'stopped', changed: daysLater(care.last, 2) });
    return acceptedBy(chosen);
  }
  const ended = daysLater(care.last, 2);
  caseEvent(story, chosen, 'finished', ended, memberId(chosen.contact.slug), {});
  writeChosen(story, chosen, { state: 'served', ended, step: { key: 'another-question', by: null } });
  Object.assign(told, { state: 'served', changed: ended, served: ended });
  return acceptedBy(chosen);
};
