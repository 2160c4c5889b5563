import type { VNode } from 'preact';
import type { AlikeCard, AlikeIn, Card as CustomerCard } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import {
  BackLink,
  Button,
  ButtonLink,
  Heading,
  Page,
  Paragraph,
  Stack,
  TextField,
  WorkGroup,
  WorkRow,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

export type MergeSearchProps = {
  card: CustomerCard;
  perhaps: readonly AlikeCard[];
  asked: string;
  found: readonly CustomerCard[];
  w: Words;
};

/** Which other card may be the same person? Those that are like it first, and a search. */
export const mergeSearchPage = (props: MergeSearchProps): VNode => {
  const { card, perhaps, asked, found, w } = props;
  const m = w.onePerson.merge;
  const at = { person: card.personId };
  return (
    <Page tight compact>
      <Stack size="lg">
        <BackLink href={paths.work.customer(at)}>{card.name}</BackLink>
        <div>
          <Heading level={1}>{m.title}</Heading>
          <Paragraph lead>{m.lead(card.name)}</Paragraph>
        </div>
        {perhaps.length === 0 ? (
          <Paragraph soft>{m.nobody}</Paragraph>
        ) : (
          <div>
            <WorkGroup title={m.perhaps} note={w.customers.logged}>
              {perhaps.map((one) => (
                <Found into={card} card={one.card} alike={one.alike} w={w} />
              ))}
            </WorkGroup>
          </div>
        )}
        <form method="get" action={paths.work.merge(at)} class="az-stack az-stack--sm">
          <TextField
            name="zoeken"
            label={m.search}
            hint={m.searchHint}
            type="search"
            value={asked}
            autocomplete="off"
          />
          <div>
            <Button kind="secondary">{m.searchDo}</Button>
          </div>
        </form>
        {asked !== '' &&
          (found.length === 0 ? (
            <Paragraph>{m.none}</Paragraph>
          ) : (
            <div>
              <WorkGroup title={w.customers.found(found.length)}>
                {found.map((one) => (
                  <Found into={card} card={one} alike={[]} w={w} />
                ))}
              </WorkGroup>
            </div>
          ))}
      </Stack>
    </Page>
  );
};

type FoundProps = { into: CustomerCard; card: CustomerCard; alike: readonly AlikeIn[]; w: Words };

function Found({ into, card, alike, w }: FoundProps) {
  const { onePerson: o } = w;
  const known = [card.birthYear && w.case.born(card.birthYear), card.postcode, card.phone, card.email];
  return (
    <WorkRow
      tone="you"
      who={card.name}
      ask={known.filter(Boolean).join(' · ')}
      meta={alike.length > 0 ? o.alikeIn(alike.map((one) => o.alike[one]).join(', ')) : undefined}
      action={
        <ButtonLink
          kind="secondary"
          href={paths.work.merge({ person: into.personId }, { met: card.personId })}
          context={card.name}
        >
          {o.merge.compare}
        </ButtonLink>
      }
    />
  );
}
