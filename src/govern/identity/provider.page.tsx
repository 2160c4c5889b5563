import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { FieldError, Typed } from '../../platform/http/form.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  Checks,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Split,
  Stack,
} from '../../ui/index.ts';
import { ProviderFields } from './provider-fields.tsx';
import type { Seen } from './test-provider.ts';
import type { Words } from './words.ts';

export type ProviderPageProps = {
  /** undefined while it is new */
  kept:
    | { id: string; active: boolean; hasSecret: boolean; redirectUri: string; logoutUri: string }
    | undefined;
  title: string;
  values: Typed;
  errors: readonly FieldError[];
  organisations: readonly { id: string; name: string }[];
  seen: Seen | undefined;
  done: string | undefined;
  action: string;
  words: Words;
};

export const providerPage = (props: ProviderPageProps): VNode => {
  const { kept, title, errors, seen, done, action, words } = props;
  const w = words.manage;
  const form = (
    <form class="az-stack" method="post" action={action} novalidate>
      <ErrorSummary title={words.errorTitle} errors={[...errors]} />
      <ProviderFields {...props} w={w} />
      <div>
        <Button iconStart="check">{w.save}</Button>
      </div>
    </form>
  );
  return (
    <Page tight compact>
      <Stack size="lg">
        <BackLink href={paths.via.providers()}>{w.back}</BackLink>
        <Heading level={1}>{title}</Heading>
        {done && <Alert kind="ok" title={done} />}
        {seen && <SeenBlock seen={seen} w={w} />}
        {kept ? (
          <Split kind="wide">
            {form}
            <Stack>
              <Register {...kept} w={w} />
              <Stand {...kept} w={w} />
            </Stack>
          </Split>
        ) : (
          form
        )}
      </Stack>
    </Page>
  );
};

type Kept = NonNullable<ProviderPageProps['kept']> & { w: Words['manage'] };

function Register({ id, redirectUri, logoutUri, w }: Kept) {
  return (
    <Card title={w.register}>
      <Paragraph flush>{w.registerText}</Paragraph>
      <Paragraph small soft flush>
        {w.redirectUri}
      </Paragraph>
      <Paragraph flush>
        <code>{redirectUri}</code>
      </Paragraph>
      <Paragraph small soft flush>
        {w.logoutUri}
      </Paragraph>
      <Paragraph flush>
        <code>{logoutUri}</code>
      </Paragraph>
      <Paragraph small flush>
        {w.flow}
      </Paragraph>
      <form method="post" action={paths.via.test({ provider: id })}>
        <Stack size="sm">
          <Paragraph small soft flush>
            {w.testText}
          </Paragraph>
          <div>
            <Button kind="secondary">{w.test}</Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}

function Stand({ id, active, w }: Kept) {
  return (
    <Card title={w.standTitle}>
      <Paragraph flush>{active ? w.standOn : w.standOff}</Paragraph>
      <form method="post" action={paths.via.stand({ provider: id })}>
        <Button kind="secondary" name="stand" value={active ? 'uit' : 'aan'}>
          {active ? w.switchOff : w.switchOn}
        </Button>
      </form>
    </Card>
  );
}

function SeenBlock({ seen, w }: { seen: Seen; w: Words['manage'] }) {
  if (seen.kind === 'away')
    return (
      <Alert kind="error" title={w.testBad}>
        <Paragraph>{w.testBadText}</Paragraph>
        <Paragraph small flush>
          <code>{seen.why}</code>
        </Paragraph>
      </Alert>
    );
  const f = w.found;
  const facts: [boolean, string][] = [
    [seen.pkce, seen.pkce ? f.pkce : f.noPkce],
    [seen.iss, seen.iss ? f.iss : f.noIss],
    [seen.algorithms.length > 0, f.algorithms(seen.algorithms.join(', '))],
    [seen.acr.length > 0, seen.acr.length > 0 ? f.acr(seen.acr.join(', ')) : f.noAcr],
    [seen.signsOut, seen.signsOut ? f.out : f.noOut],
  ];
  return (
    <Alert kind="ok" title={w.testGood}>
      <Checks
        small
        items={facts.map(([good, text]) => ({ icon: good ? 'circle-check' : 'info-circle', text }))}
      />
    </Alert>
  );
}
