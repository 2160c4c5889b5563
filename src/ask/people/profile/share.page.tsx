import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  ButtonLink,
  Card,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Row,
  Stack,
} from '../../../ui/index.ts';
import type { Words } from './words.ts';

export const ORGANISATION_FIELD = 'organisatie';

export type ShareTo = { id: string; name: string; sees: boolean };
export type ShareProps = {
  organisations: ShareTo[];
  /** she told nothing yet: there is nothing to share */
  empty: boolean;
  said?: { kind: 'ok' | 'error'; text: string } | undefined;
  w: Words;
};

/** Organisation by organisation: who sees it, and the one act that changes that. */
export const sharePage = ({ organisations, empty, said, w }: ShareProps): VNode => {
  const s = w.share;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          <BackLink href={paths.profile.one()}>{w.title}</BackLink>
          {said && <Alert kind={said.kind} title={said.text} />}
          <Heading level={1}>{s.title}</Heading>
          <Paragraph lead>{s.lead}</Paragraph>
        </Stack>
        {empty && (
          <Stack>
            <Paragraph flush>{s.empty}</Paragraph>
            <div>
              <ButtonLink href={paths.profile.naming()}>{w.begin}</ButtonLink>
            </div>
          </Stack>
        )}
        {!empty && organisations.length === 0 && <Paragraph>{s.none}</Paragraph>}
        {!empty && organisations.map((one) => <One {...one} w={w} />)}
        <Paragraph flush>
          <Link href={paths.mine.looks()}>{w.looks}</Link>
        </Paragraph>
      </Stack>
    </Page>
  );
};

function One({ id, name, sees, w }: ShareTo & { w: Words }) {
  const s = w.share;
  return (
    <Card title={name} level={2} id={`o-${id}`}>
      <form
        class="az-stack az-stack--sm"
        method="post"
        action={sees ? paths.profile.unshare() : paths.profile.share()}
      >
        <HiddenField name={ORGANISATION_FIELD} value={id} />
        <Row between>
          {sees ? <Badge tone="you">{s.shared}</Badge> : <span class="az-soft">{s.not}</span>}
          <Button kind={sees ? 'secondary' : 'primary'} context={name}>
            {sees ? s.take : s.give}
          </Button>
        </Row>
      </form>
    </Card>
  );
}
