import { telHref } from '../../platform/http/site.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { ButtonLink, Card, ContactCard, Filled, Paragraph, Portrait, plainPhrase } from '../../ui/index.ts';
import { AroundContact, because } from './around-contact.tsx';
import { drawnPicture } from './drawn-picture.rules.ts';
import { firstName, type Naming } from './naming.rules.ts';
import type { Status } from './read-status.ts';
import type { Words } from './words.ts';

type Props = {
  status: Status;
  naming: Naming;
  phone: string | null;
  now: Date;
  language: Language;
  w: Words;
};

/** One name, face, number and hours; who stands in; and below it who was asked to be it next. */
export function ContactSide({ status, naming, phone, now, language, w }: Props) {
  const { contact } = status;
  if (!contact) return <Paragraph soft>{w.contact.none}</Paragraph>;
  return (
    <>
      <AroundContact {...{ status, contact, phone, now, language, w }} />
      <Known {...{ status, contact, phone, w }} />
      {contact.proposed && (
        <Proposed
          {...{ proposed: contact.proposed, host: contact.name, naming, now, language, w }}
          because={because(status.around, contact.proposed.name, language)}
        />
      )}
    </>
  );
}

type Contact = NonNullable<Status['contact']>;

function Known({
  status,
  contact,
  phone,
  w,
}: {
  status: Status;
  contact: Contact;
  phone: string | null;
  w: Words;
}) {
  const c = w.contact;
  const name = firstName(contact.name);
  const { small } = w.pronouns[contact.pronoun];
  const sees = status.question.sharedWith.includes(contact.organisationId);
  // Beside 'nobody works on this now' it would promise help that is not there.
  const over = status.cases.length > 0 && status.cases.every((of) => of.closedAt);
  // Who is away is not called, and who answers instead stands above, by name.
  const { away } = status.around;
  const backup = !away && contact.standInId ? status.names.members.get(contact.standInId) : undefined;
  const organisation = status.names.organisations.get(contact.organisationId);
  const within = w.within(organisation?.answerHours ?? 24);
  const hours = contact.hours && plainPhrase(c.hours, { hours: contact.hours.replace(/\.$/, '') });
  const answers = plainPhrase(hours ? c.answers : c.answersAlone, { name, small, within });
  return (
    <ContactCard
      id="contact"
      role={contact.as === 'contact' ? c.roleFixed : c.role}
      name={contact.name}
      seed={contact.portrait || contact.id}
      picture={drawnPicture(contact.portrait)}
      text={sees && over ? undefined : plainPhrase(sees ? c.knows : c.knowsNot, { name })}
      actions={
        <>
          {phone && !away && (
            <ButtonLink href={telHref(phone)} iconStart="phone">
              {plainPhrase(c.call, { phone })}
            </ButtonLink>
          )}
          {status.contactCase && (
            <ButtonLink href="#bericht" kind="secondary" iconStart="message">
              {c.write}
            </ButtonLink>
          )}
        </>
      }
      hours={status.contactCase ? [hours, answers].filter(Boolean).join(' ') : hours}
      backup={
        backup?.active
          ? {
              seed: backup.portrait || backup.id,
              picture: drawnPicture(backup.portrait),
              text: (
                <Filled
                  template={c.backup}
                  values={{ name, other: backup.name, She: w.pronouns[backup.pronoun].she }}
                />
              ),
            }
          : undefined
      }
    />
  );
}

type ProposedProps = Pick<Props, 'naming' | 'now' | 'language' | 'w'> & {
  proposed: NonNullable<Contact['proposed']>;
  host: string;
  /** why this one, in plain words */
  because: string | undefined;
};

function Proposed({ proposed, host, because: why, naming, now, language, w }: ProposedProps) {
  const c = w.contact;
  const { answerBy } = proposed;
  const values = {
    provider: naming.provider(proposed.organisationId),
    name: proposed.name,
    She: w.pronouns[proposed.pronoun].she,
    by: answerBy ? dayAndClock(answerBy, language) : '',
  };
  return (
    <Card title={c.proposedTitle} level={2} id="voorgesteld" tone="us">
      <div class="az-row az-row--top">
        <Portrait seed={proposed.portrait || proposed.id} picture={drawnPicture(proposed.portrait)} small />
        <p class="az-flush">
          <Filled template={answerBy && answerBy > now ? c.proposed : c.proposedLate} values={values} />{' '}
          {plainPhrase(c.until, { host: firstName(host) })} {why}
        </p>
      </div>
    </Card>
  );
}
