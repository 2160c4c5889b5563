import { paths } from '../../../paths.ts';
import {
  Badge,
  Button,
  Card,
  DataTable,
  Details,
  Empty,
  Heading,
  Page,
  Paragraph,
  Row,
  Split,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import type { Words } from '../words.ts';
import type { PolicyGroup, ShownRoute } from './policies.rules.ts';

type Props = {
  words: Words;
  groups: readonly PolicyGroup[];
  typed: string;
  pages: number;
  rules: number;
};

export function PoliciesPage({ words: { policies: w }, groups, typed, pages, rules }: Props) {
  return (
    <Page tight>
      <Stack size="lg">
        <div>
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead flush>
            {w.intro(pages, rules)}
          </Paragraph>
        </div>
        <Split>
          <Stack>
            <form method="get" action={paths.installation.policies()}>
              <Row end>
                <TextField name="zoek" type="search" label={w.search} hint={w.searchHint} value={typed} />
                <Button kind="secondary">{w.searchButton}</Button>
              </Row>
            </form>
            {groups.length === 0 && <Empty title={w.none}>{w.noneText}</Empty>}
            {groups.map((group) => (
              <Group group={group} words={w} open={typed !== ''} />
            ))}
          </Stack>
          <Card tone="us" title={w.actors} id="wie">
            {w.kinds.map(([name, text]) => (
              <div>
                <Heading level={3} look={4} flush>
                  {name}
                </Heading>
                <Paragraph flush>{text}</Paragraph>
              </div>
            ))}
          </Card>
        </Split>
      </Stack>
    </Page>
  );
}

type GroupProps = { group: PolicyGroup; words: Words['policies']; open: boolean };

function Group({ group, words: w, open }: GroupProps) {
  return (
    <Card>
      <Heading level={2} look={4} flush>
        {group.sentence}
      </Heading>
      {group.secondFactor && (
        <div>
          <Badge>{w.second}</Badge>
        </div>
      )}
      <Details summary={w.count(group.routes.length)} open={open}>
        <DataTable
          caption={group.sentence}
          hideCaption
          rowHeader={0}
          columns={w.columns.map((label) => ({ label }))}
          rows={group.routes.map((route) => [
            route.pattern,
            w.method[route.method],
            w.touches[route.touches],
            mandateOf(route, w),
          ])}
        />
      </Details>
    </Card>
  );
}

const mandateOf = ({ mandate }: ShownRoute, w: Words['policies']): string =>
  mandate === undefined ? w.notForPersons : w.mandate[mandate];
