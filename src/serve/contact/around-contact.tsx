import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { dayAndClock, longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  Details,
  Filled,
  Link,
  Paragraph,
  Portrait,
  plainPhrase,
  TextArea,
} from '../../ui/index.ts';
import type { ContactNow } from '../cases/index.ts';
import { type AroundWords, aroundWords } from './around.words.ts';
import { drawnPicture } from './drawn-picture.rules.ts';
import { firstName } from './naming.rules.ts';
import type { Status } from './read-status.ts';
import type { Words } from './words.ts';

type Props = {
  status: Status;
  contact: NonNullable<Status['contact']>;
  phone: string | null;
  now: Date;
  language: Language;
  w: Words;
};

/** What she should know of her contact before anything else: away, soon another, or here without a yes yet. */
export function AroundContact(props: Props) {
  const { away, handover, passed } = props.status.around;
  const a = aroundWords[props.language];
  return (
    <>
      {away && <Away {...props} away={away} a={a} />}
      {passed && <Passed {...props} passed={passed} a={a} />}
      {handover && <Handover {...props} handover={handover} a={a} />}
    </>
  );
}

type Part<K extends keyof ContactNow> = Props & { a: AroundWords } & { [P in K]: NonNullable<ContactNow[K]> };

/** 'Anja is vrij tot maandag. Bel Karim.' */
function Away({ contact, away, phone, language, w, a }: Part<'away'>) {
  const name = firstName(contact.name);
  const { by, until } = away;
  const number = by?.phone ?? phone;
  const title = until
    ? plainPhrase(a.away, { name, until: longDay(until, language) })
    : plainPhrase(a.awayOpen, { name });
  return (
    <Card title={title} id="vrij" tone="us">
      <div class="az-row az-row--top">
        {by && <Portrait seed={by.portrait || by.id} picture={drawnPicture(by.portrait)} small />}
        <p class="az-flush">
          {by ? (
            <Filled template={a.callBy} values={{ by: by.name, She: w.pronouns[by.pronoun].she }} />
          ) : (
            a.nobody
          )}
        </p>
      </div>
      {number && (
        <div>
          <ButtonLink href={telHref(number)} iconStart="phone">
            {plainPhrase(a.call, { phone: number })}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function Passed({ contact, passed, now, language, a }: Part<'passed'>) {
  const { from, answerBy } = passed;
  const values = { name: firstName(contact.name), by: dayAndClock(answerBy, language) };
  return (
    <Card title={plainPhrase(a.passed, { from: from?.name ?? a.aColleague })} id="nieuw" tone="us">
      <Paragraph flush>{plainPhrase(answerBy > now ? a.passedText : a.passedLate, values)}</Paragraph>
    </Card>
  );
}

/** Announced before it happens, with why, and with a way to say no. */
function Handover({ status, contact, handover, language, a }: Part<'handover'>) {
  const to = firstName(handover.to.name);
  const reason = /[.!?]$/.test(handover.reason) ? handover.reason : `${handover.reason}.`;
  const values = {
    name: firstName(contact.name),
    to,
    To: to,
    reason,
    by: dayAndClock(handover.answerBy, language),
  };
  return (
    <Card
      title={plainPhrase(a.handover.replaceAll('*', ''), { to: handover.to.name })}
      id="overdracht"
      tone="us"
    >
      <div class="az-row az-row--top">
        <Portrait
          seed={handover.to.portrait || handover.to.id}
          picture={drawnPicture(handover.to.portrait)}
          small
        />
        <p class="az-flush">{plainPhrase(a.handoverText, values)}</p>
      </div>
      <Details summary={a.object}>
        <form
          class="az-stack az-stack--sm"
          method="post"
          action={paths.question.object({ id: status.question.id })}
          novalidate
        >
          <TextArea name="reason" id="f-liever-niet" label={a.objectReason} rows={2} maxLength={600} />
          <div>
            <Button kind="secondary">{a.object}</Button>
          </div>
        </form>
      </Details>
    </Card>
  );
}

/** Why this one was asked, as a sentence; and what could not be met, honestly. */
export const because = (
  { because: asked }: ContactNow,
  name: string,
  language: Language,
): string | undefined => {
  const a = aroundWords[language];
  if (!asked) return undefined;
  const known = (all: (string | undefined)[]): string[] => all.filter((one) => one !== undefined);
  const why = known([a.because[asked.because], ...asked.fits.map((fit) => a.fits[fit])]);
  const missed = known(asked.missed.map((fit) => a.missed[fit]));
  const said = [
    ...(why.length > 0 ? [plainPhrase(a.why, { name: firstName(name), because: why.join(a.and) })] : []),
    ...(missed.length > 0 ? [plainPhrase(a.but, { missed: missed.join(a.and) })] : []),
  ];
  return said.length > 0 ? said.join(' ') : undefined;
};

/** Near the top, where one looks on a telephone; the card with the number stands beside her contact. */
export function AwayNotice({ status, language }: Pick<Props, 'status' | 'language'>) {
  const { contact, around } = status;
  const a = aroundWords[language];
  if (!contact || !around.away) return null;
  const name = firstName(contact.name);
  const { until, by } = around.away;
  const title = until
    ? plainPhrase(a.away, { name, until: longDay(until, language) })
    : plainPhrase(a.awayOpen, { name });
  return (
    <Alert kind="info" title={title}>
      <p class="az-flush">
        <Link href="#vrij">{by ? plainPhrase(a.answers, { by: by.name }) : a.who}</Link>
      </p>
    </Alert>
  );
}
