import type { VNode } from 'preact';
import type { Card as CustomerCard } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import {
  Button,
  ButtonLink,
  Empty,
  Heading,
  Link,
  Page,
  Stack,
  TextField,
  WorkGroup,
  WorkRow,
} from '../../ui/index.ts';
import type { OpenCase } from './customers.sql.ts';
import type { Words } from './words.ts';

export type CustomersProps = {
  asked: string;
  cards: CustomerCard[];
  cases: Map<string, OpenCase[]>;
  most: number;
  takes: boolean;
  w: Words;
};

/** Who is on the phone? Found by the beginning of a name, number, postcode or year. */
export const customersPage = (props: CustomersProps): VNode => {
  const { asked, cards, w } = props;
  const c = w.customers;
  return (
    <Page tight compact>
      <Stack>
        <Heading level={1} flush>
          {c.title}
        </Heading>
        <form method="get" action={paths.work.customers()} class="az-stack az-stack--sm">
          <TextField
            name="zoeken"
            label={c.label}
            hint={c.hint}
            type="search"
            value={asked}
            autocomplete="off"
          />
          <div>
            <Button>{c.submit}</Button>
          </div>
        </form>
        {asked !== '' && (cards.length === 0 ? <Nobody {...props} /> : <Found {...props} />)}
      </Stack>
    </Page>
  );
};

function Found({ cards, cases, most, w }: CustomersProps) {
  const c = w.customers;
  const note = cards.length < most ? c.logged : `${c.most(most)} ${c.logged}`;
  return (
    <div>
      <WorkGroup title={c.found(cards.length)} note={note}>
        {cards.map((card) => {
          const open = cases.get(card.personId) ?? [];
          return (
            <WorkRow
              tone={open.length > 0 ? 'us' : 'you'}
              who={card.name}
              ask={
                open.length === 0
                  ? c.open(0)
                  : open
                      .slice(0, FEW)
                      .map(({ id, title }, index) => [
                        index > 0 && ' · ',
                        <Link href={paths.work.case({ case: id })}>{title}</Link>,
                      ])
              }
              meta={[card.birthYear && w.case.born(card.birthYear), card.postcode, card.phone]
                .filter(Boolean)
                .join(' · ')}
              action={
                <ButtonLink
                  kind="secondary"
                  href={paths.work.customer({ person: card.personId })}
                  context={card.name}
                >
                  {c.look}
                </ButtonLink>
              }
            />
          );
        })}
      </WorkGroup>
    </div>
  );
}

const FEW = 3;

function Nobody({ takes, w }: CustomersProps) {
  const c = w.customers;
  const action = takes && (
    <ButtonLink kind="secondary" href={paths.work.intake()} iconStart="phone-incoming">
      {w.today.take}
    </ButtonLink>
  );
  return (
    <Empty title={c.none} action={action}>
      {c.noneText}
    </Empty>
  );
}
