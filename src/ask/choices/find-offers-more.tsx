import type { Organisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import {
  Button,
  Card,
  Checks,
  Details,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Stack,
} from '../../ui/index.ts';
import type { MatchResult, NearMiss, Relaxation } from '../matching/index.ts';
import type { Words } from './words.ts';

type Props = {
  id: string;
  result: MatchResult;
  providers: ReadonlyMap<string, Pick<Organisation, 'name'>>;
  w: Words;
};

/** Ways to more offers, one press each; what it changes is seen at once, and can be taken back. */
export function Wider({ id, result, w }: Omit<Props, 'providers'>) {
  if (result.relaxations.length === 0) return null;
  return (
    <Card title={w.offers.wider}>
      <Paragraph flush>{w.offers.widerText}</Paragraph>
      <div class="az-row">
        {result.relaxations.map((way) => (
          <WiderForm id={id} way={way} w={w} />
        ))}
      </div>
    </Card>
  );
}

const WiderForm = ({ id, way, w }: { id: string; way: Relaxation; w: Words }) => (
  <form method="post" action={paths.question.wider({ id })}>
    <HiddenField name="reden" value={way.reason} />
    <HiddenField name="met" value={way.by === null ? '' : String(way.by)} />
    <Button kind="secondary">
      {w.offers.way.more(way.more)} {w.offers.way[way.reason](way.by)}
    </Button>
  </form>
);

/** What fell off, counted by reason, and the best of it with what would have to be otherwise. */
export function FellOff({ id, result, providers, w }: Props) {
  const lines = result.excluded.filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <Details summary={w.offers.excluded}>
      <Stack>
        <Checks
          small
          items={lines.map(({ reason, count }) => ({
            icon: 'route-off' as const,
            text: w.offers.excludedLine(count, w.offers.excludedReason[reason] ?? reason),
          }))}
        />
        <Heading level={3} look={4}>
          {w.offers.nearMisses}
        </Heading>
        <ul class="az-near">
          {result.nearMisses.map((one) => (
            <Missed id={id} one={one} provider={providers.get(one.offer.organisationId)?.name ?? ''} w={w} />
          ))}
        </ul>
      </Stack>
    </Details>
  );
}

const Missed = ({ id, one, provider, w }: { id: string; one: NearMiss; provider: string; w: Words }) => (
  <li>
    <Link href={paths.offer({ offer: one.offer.id }, { vraag: id })} strong>
      {one.offer.title}
    </Link>{' '}
    <span class="az-soft">{w.offers.by(provider)}</span>
    <br />
    {one.relax}
  </li>
);
