import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { capital, dayAndClock, longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, ButtonLink, Filled, inPlain, Link, plainPhrase, Turn, TurnText } from '../../ui/index.ts';
import type { Awaited } from './awaited.rules.ts';
import type { Naming } from './naming.rules.ts';
import { promiseWords, turnWords } from './reachable.rules.ts';
import type { Status } from './read-status.ts';
import type { TurnKey } from './turn-of.rules.ts';
import { turnValues, type Values } from './turn-values.ts';
import type { Words } from './words.ts';

const to: Readonly<Partial<Record<TurnKey, (at: { id: string }) => string>>> = {
  'check-understood': (at) => paths.question.understood(at),
  'look-at-offers': (at) => paths.question.offers(at),
  none: (at) => paths.question.offers(at),
  talking: (at) => paths.question.compare(at),
  resting: (at) => paths.question.offers(at),
  stopped: (at) => paths.question.offers(at),
  'no-room': (at) => paths.question.compare(at),
  declined: (at) => paths.question.compare(at),
  served: (at) => paths.question.again(at),
};

/** Where a time is chosen, or the agreed one stands. */
const meetingAt = ({ question, appointments, turn }: Status, key: TurnKey): string | undefined => {
  const state = key === 'choose-time' ? 'proposed' : key === 'meet' ? 'confirmed' : undefined;
  const of = state && appointments.findLast((one) => one.state === state && one.caseId === turn.lead?.id);
  return of && paths.question.appointment({ id: question.id, appointment: of.id });
};

export type TurnBlockProps = {
  status: Status;
  naming: Naming;
  phone: string | null;
  language: Language;
  w: Words;
};

/** Whose move it is and who does what by when: the first thing on the page, once. */
export function TurnBlock({ status, naming, phone, language, w }: TurnBlockProps) {
  const { turn, question, contact, noRoom } = status;
  const { key, tone, by, meanwhile } = turn;
  const { reachable } = status;
  const said = turnWords(w, key, reachable);
  const usual = by && said.timed ? said.timed : said.text;
  // Who can't be called is told something else: that stays as it is.
  const easy = said === w.turn[key] ? w.plainTurn[key] : undefined;
  const plain = by && said.timed ? easy?.timed : easy?.text;
  const asksCall =
    !reachable && (key === 'contact-calls' || turn.also.some(({ promise }) => promise.what === 'call-back'));
  const values = turnValues(turn, {
    naming,
    nextDay: status.days.next[0]?.day,
    contact: contact?.id,
    language,
  });
  const hers = meanwhile ?? key;
  const label = w.turn[hers].link;
  const href = meetingAt(status, hers) ?? to[hers]?.({ id: question.id });
  const who = key === 'stopped' || key === 'resting' ? w.who[key] : w.who[tone];
  const first = contact && naming.first(contact.id);
  return (
    <Turn
      tone={tone}
      who={who}
      actions={
        href &&
        label && (
          <div class="az-mt-s">
            <ButtonLink href={href} kind={tone === 'you' ? 'primary' : 'secondary'} picture="arrow-right">
              {label}
            </ButtonLink>
          </div>
        )
      }
    >
      <TurnText>
        <Filled template={inPlain(usual, plain)} values={values} />
      </TurnText>
      {key === 'no-room' && noRoom && <TurnText>{plainPhrase(w.reason, { quote: noRoom })}</TurnText>}
      <Also {...{ also: turn.also, naming, reachable, language, w }} />
      {asksCall && (
        <TurnText>
          <Link href={`${paths.question.keep({ id: question.id })}#gebeld`}>{w.unreachable.callMe}</Link>
        </TurnText>
      )}
      <CrisisLine {...{ status, language, w }} />
      {meanwhile && <TurnText>{w.meanwhile}</TurnText>}
      {(by || turn.also.length > 0) && <TurnText soft>{w.ifLate}</TurnText>}
      {tone === 'us' && phone && first && (
        <TurnText onlySmall>
          <Link href={telHref(phone)} strong>
            {plainPhrase(w.callSelf, { contact: first })}
          </Link>
        </TurnText>
      )}
    </Turn>
  );
}

const promiseValues = ({ promise, of }: Awaited, naming: Naming, language: Language): Values => ({
  contact: naming.first(of.contactId),
  provider: naming.provider(of.organisationId),
  what: capital(promise.what),
  by: dayAndClock(promise.dueAt, language),
});

type AlsoProps = Omit<TurnBlockProps, 'status' | 'phone'> & { also: Awaited[]; reachable: boolean };

function Also({ also, naming, reachable, language, w }: AlsoProps) {
  const instead = reachable ? undefined : w.unreachable.also;
  return (
    <>
      {also.map((one) => (
        <TurnText>
          <Filled
            template={promiseWords(w.also, one.promise.what, instead)}
            values={promiseValues(one, naming, language)}
          />
        </TurnText>
      ))}
    </>
  );
}

function CrisisLine({ status, language, w }: Pick<TurnBlockProps, 'status' | 'language' | 'w'>) {
  const crisis = status.cases.find((of) => of.kind === 'crisis' && !of.closedAt);
  const day = status.past.findLast(({ key }) => key === 'crisis')?.day;
  if (!crisis || !day) return null;
  return (
    <TurnText>
      <Filled template={w.crisis} values={{ day: longDay(day, language) }} />
    </TurnText>
  );
}

/** What we promised and did not do, said before she has to ask. */
export function BrokenPromises({ status, naming, phone, language, w }: TurnBlockProps) {
  const { broken } = status.turn;
  if (broken.length === 0) return null;
  const instead = status.reachable ? undefined : w.unreachable.broken;
  return (
    <Alert kind="error" title={w.brokenTitle}>
      {broken.map((one) => (
        <p class="az-flush">
          {plainPhrase(
            promiseWords(w.broken, one.promise.what, instead),
            promiseValues(one, naming, language),
          )}
        </p>
      ))}
      {phone && (
        <p class="az-flush">
          <Link href={telHref(phone)}>{plainPhrase(w.brokenCall, { phone })}</Link>
        </p>
      )}
    </Alert>
  );
}
