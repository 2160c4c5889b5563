import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { Card, Checks, ContactCard, type IconName, Link, type Picture } from '../../ui/index.ts';
import type { CaseProps } from './case.page.tsx';

const DRAWN: readonly Picture[] = ['amina', 'jo', 'joris', 'marja', 'ravi'];

/** Who asks and how to reach her; who is the one contact; and what was chosen. */
export function CasePeople({ view, w }: CaseProps) {
  const { of, contact, offer } = view;
  const c = w.case;
  const role = of.kind === 'desk' ? c.host : c.contact;
  const picture = DRAWN.find((name) => name === contact?.portrait);
  return (
    <>
      <Card title={c.customer} id="klant">
        <Checks items={reachOf(view, c)} />
        <p class="az-flush">
          <Link href={paths.work.customer({ person: of.personId })}>{c.card}</Link>
        </p>
      </Card>
      {offer && (
        <Card title={c.chose} id="gekozen" tone="sunken">
          <Link href={paths.offer({ offer: offer.id })}>{offer.title}</Link>
        </Card>
      )}
      {contact && (
        <ContactCard
          id="contact"
          role={role}
          name={contact.name}
          seed={contact.portrait || contact.id}
          picture={picture}
          text={of.kind === 'chosen' && !of.contactAcceptedAt ? c.proposed(contact.name) : contact.profession}
          hours={contact.hours ?? undefined}
        />
      )}
    </>
  );
}

type Line = { icon: IconName; text: preact.ComponentChild };

const reachOf = ({ card }: CaseProps['view'], c: CaseProps['w']['case']): Line[] => {
  const lines: Line[] = [];
  if (card?.phone) lines.push({ icon: 'phone', text: <Link href={telHref(card.phone)}>{card.phone}</Link> });
  if (card?.email)
    lines.push({ icon: 'message', text: <Link href={`mailto:${card.email}`}>{card.email}</Link> });
  if (lines.length === 0) lines.push({ icon: 'info-circle', text: c.noReach });
  if (card?.postcode) lines.push({ icon: 'map-pin', text: card.postcode });
  if (card?.birthYear) lines.push({ icon: 'calendar', text: c.born(card.birthYear) });
  return lines;
};
