import { paths } from '../../paths.ts';
import {
  Button,
  Card,
  Details,
  Empty,
  Grid,
  Heading,
  Link,
  Page,
  Paragraph,
  Portrait,
  Row,
  Select,
  Stack,
} from '../../ui/index.ts';
import type { Words } from './nl.ts';

export type DemoChoice = { key: string; name: string; role: string; story: string };
export type DemoProps = { words: Words; customers: readonly DemoChoice[]; staff: readonly DemoChoice[] };

export function DemoPage({ words: w, customers, staff }: DemoProps) {
  return (
    <Page tight>
      <Stack size="lg">
        <Stack size="sm">
          <Heading level={1}>{w.demo.title}</Heading>
          <Paragraph lead>{w.demo.intro}</Paragraph>
          <Paragraph flush>
            {w.demo.visitor} <Link href={paths.home()}>{w.demo.visitorLink}</Link>
          </Paragraph>
          <Paragraph flush>
            {w.demo.mailText} <Link href={paths.signIn.demoMail()}>{w.demo.mail}</Link>
          </Paragraph>
        </Stack>
        {customers.length + staff.length === 0 && <Empty title={w.demo.empty}>{w.demo.emptyText}</Empty>}
        <Group title={w.demo.customers} tone="you" people={customers} words={w} />
        <Group title={w.demo.staff} tone="us" people={staff.filter(({ story }) => story)} words={w} />
        <Others people={staff.filter(({ story }) => !story)} words={w} />
      </Stack>
    </Page>
  );
}

/** Whoever is proposed as a contact can be played too; found by name, so that the page stays short. */
function Others({ people, words: w }: Omit<GroupProps, 'title' | 'tone'>) {
  if (people.length === 0) return null;
  return (
    <Details summary={w.demo.others}>
      <form method="post" action={paths.signIn.demoAs()}>
        <Select
          name="key"
          label={w.demo.other}
          options={people.map(({ key, name, role }) => ({ value: key, label: `${name}, ${role}` }))}
        />
        <Button kind="secondary">{w.demo.button}</Button>
      </form>
    </Details>
  );
}

type GroupProps = { title: string; tone: 'you' | 'us'; people: readonly DemoChoice[]; words: Words };

function Group({ title, tone, people, words: w }: GroupProps) {
  if (people.length === 0) return null;
  return (
    <Stack>
      <Heading level={2}>{title}</Heading>
      <Grid columns={3}>
        {people.map(({ key, name, role, story }) => (
          <Card tone={tone} as="article">
            <Row>
              <Portrait seed={key} picture={pictureOf(key)} small />
              <div>
                <Heading level={3} look={4} flush>
                  {name}
                </Heading>
                <Paragraph soft small flush>
                  {role}
                </Paragraph>
              </div>
            </Row>
            <Paragraph flush>{story}</Paragraph>
            <form method="post" action={paths.signIn.demoAs()}>
              <Button kind="secondary" name="key" value={key} context={name}>
                {w.demo.button}
              </Button>
            </form>
          </Card>
        ))}
      </Grid>
    </Stack>
  );
}

// The five who are drawn by hand are known by their first name.
const DRAWN = ['amina', 'jo', 'joris', 'marja', 'ravi'] as const;
const pictureOf = (key: string): (typeof DRAWN)[number] | undefined =>
  DRAWN.find((name) => key.split('-')[0] === name);
