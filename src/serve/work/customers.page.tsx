import type { VNode } from 'preact';
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
import { type FoundCustomer, type FoundCustomers, MOST } from './search-customers.ts';
import type { Words } from './words.ts';

export type CustomersProps = FoundCustomers & { asked: string; takes: boolean; w: Words };

/** Who is on the phone? Found by the beginning of a name, number, postcode or year. */
export const customersPage = (props: CustomersProps): VNode => {
  const { asked, rows, w } = props;
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
        {asked !== '' && (rows.length === 0 ? <Nobody {...props} /> : <Found {...props} />)}
      </Stack>
    </Page>
  );
};

function Found({ rows, more, everybody, w }: CustomersProps) {
  const c = w.customers;
  const note = [more && rows.length >= MOST && c.most(MOST), !everybody && c.onlyMine, c.logged];
  return (
    <div>
      <WorkGroup title={c.found(rows.length)} note={note.filter(Boolean).join(' ')}>
        {rows.map((row) => (
          <FoundRow row={row} w={w} />
        ))}
      </WorkGroup>
    </div>
  );
}

function FoundRow({ row: { card, mine, cases, contacts }, w }: { row: FoundCustomer; w: Words }) {
  const c = w.customers;
  const at = { person: card.personId };
  const known = [card.birthYear && w.case.born(card.birthYear), card.postcode, mine && card.phone];
  return (
    <WorkRow
      tone={cases.length > 0 ? 'us' : 'you'}
      who={card.name}
      ask={
        cases.length === 0
          ? contacts.length > 0
            ? c.helpedBy(contacts)
            : c.open(0)
          : cases
              .slice(0, FEW)
              .map(({ id, title }, index) => [
                index > 0 && ' · ',
                <Link href={paths.work.case({ case: id })}>{title}</Link>,
              ])
      }
      meta={known.filter(Boolean).join(' · ')}
      action={
        <ButtonLink
          kind={mine ? 'secondary' : 'subtle'}
          href={mine ? paths.work.customer(at) : paths.work.customerEmergency(at)}
          context={card.name}
        >
          {mine ? c.look : c.emergency}
        </ButtonLink>
      }
    />
  );
}

const FEW = 3;

function Nobody({ takes, everybody, more, near, w }: CustomersProps) {
  const c = w.customers;
  if (near)
    return (
      <Empty
        title={c.near}
        action={
          <ButtonLink kind="secondary" href={paths.work.customerEmergency({ person: near })}>
            {c.emergency}
          </ButtonLink>
        }
      >
        {c.nearText}
      </Empty>
    );
  const action = takes && (
    <ButtonLink kind="secondary" href={paths.work.intake()} iconStart="phone-incoming">
      {w.today.take}
    </ButtonLink>
  );
  return (
    <Empty title={c.none} action={action}>
      {everybody ? c.noneText : more ? c.noneMore : c.noneMine}
    </Empty>
  );
}
