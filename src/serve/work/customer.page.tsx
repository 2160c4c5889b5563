import type { VNode } from 'preact';
import { type Card as CustomerCard, GuestBlock, type GuestProfile } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { fullDay, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  Card,
  Checks,
  Heading,
  type IconName,
  Link,
  Page,
  Paragraph,
  Stack,
  WorkGroup,
  WorkRow,
} from '../../ui/index.ts';
import type { Case } from '../cases/index.ts';
import type { Message } from '../contact/index.ts';
import { CustomerThread, type MergeLine, OneCard } from './customer-one.tsx';
import { dueOf } from './due.rules.ts';
import type { Words } from './words.ts';

type Props = {
  card: CustomerCard;
  /** how she wants to be helped, while she shares it here */
  guest: GuestProfile | undefined;
  cases: Case[];
  /** colleagues who help her with something else */
  others: string[];
  /** may this colleague act for her now, and so write down who represents her? */
  mayRepresent: boolean;
  /** the one thread of this customer, of the questions that this colleague may open */
  thread: Message[];
  /** of colleagues who wrote in it */
  names: ReadonlyMap<string, string>;
  /** of which cards she is one here, and which were taken apart again */
  merges: MergeLine[];
  past: MergeLine[];
  mayMerge: boolean;
  done: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** One customer: how to reach her, and all that she asked of us. */
export const customerPage = (props: Props): VNode => {
  const { card, cases, others, language, w } = props;
  const c = w.customers;
  const open = cases.filter((one) => !one.closedAt);
  const closed = cases.filter((one) => one.closedAt);
  const said = w.onePerson.merge.done[props.done ?? ''];
  return (
    <Page tight compact>
      <Stack>
        <BackLink href={paths.work.customers()}>{c.title}</BackLink>
        {said && (
          <Alert kind="ok" title={said.title}>
            {said.text}
          </Alert>
        )}
        <div>
          <Heading level={1} flush>
            {card.name}
          </Heading>
          <p class="az-soft az-flush">{c.since(fullDay(card.since, language))}</p>
        </div>
        <GuestBlock profile={props.guest} name={card.name} now={props.now} language={language} />
        <Card title={c.reach} id="bereik">
          <Checks items={reachOf(card, w)} />
          {props.mayRepresent && (
            <Link href={paths.work.representatives({ person: card.personId })}>{c.representatives}</Link>
          )}
        </Card>
        <div>
          {cases.length === 0 && others.length === 0 && <Paragraph>{c.noCases}</Paragraph>}
          <Cases title={c.openTitle} some={open} {...props} />
          <Cases title={c.closedTitle} some={closed} {...props} />
          {others.length > 0 && <Paragraph soft>{c.others(others)}</Paragraph>}
        </div>
        <CustomerThread
          messages={props.thread}
          name={card.name}
          {...{ cases, names: props.names, language, w }}
        />
        <OneCard person={card.personId} {...props} />
      </Stack>
    </Page>
  );
};

function Cases({ title, some, now, language, w }: Props & { title: string; some: Case[] }) {
  if (some.length === 0) return null;
  return (
    <WorkGroup title={title}>
      {some.map((one) => (
        <WorkRow
          tone={one.turn === 'organisation' ? 'us' : 'you'}
          who={one.title}
          ask={w.case.state[one.state]}
          due={one.closedAt ? undefined : dueOf(one, now, language, w.due)}
          meta={shortDay(one.openedAt, language)}
          action={
            <ButtonLink kind="secondary" href={paths.work.case({ case: one.id })} context={one.title}>
              {w.customers.look}
            </ButtonLink>
          }
        />
      ))}
    </WorkGroup>
  );
}

const reachOf = (card: CustomerCard, w: Words): { icon: IconName; text: preact.ComponentChild }[] => {
  const c = w.customers;
  const named = (label: string, value: string | number | null) =>
    `${label}: ${value ?? c.unknown.toLowerCase()}`;
  return [
    {
      icon: 'phone',
      text: card.phone ? <Link href={telHref(card.phone)}>{card.phone}</Link> : named(c.phone, null),
    },
    {
      icon: 'message',
      text: card.email ? <Link href={`mailto:${card.email}`}>{card.email}</Link> : named(c.email, null),
    },
    { icon: 'map-pin', text: named(c.postcode, card.postcode) },
    { icon: 'calendar', text: named(c.birthYear, card.birthYear) },
  ];
};
