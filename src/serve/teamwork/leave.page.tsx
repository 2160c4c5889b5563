import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  Checks,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  Select,
  Stack,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

export type LeavePageProps = {
  member: { id: string; name: string };
  openCases: number;
  needed: boolean;
  colleagues: { id: string; label: string }[];
  typed: Typed;
  errors: FieldError[];
  w: Words;
};

/** Letting somebody go: what happens, and who takes what was hers. */
export const leavePage = ({
  member,
  openCases,
  needed,
  colleagues,
  typed,
  errors,
  w,
}: LeavePageProps): VNode => {
  const l = w.leave;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.member({ member: member.id })}>{l.back}</BackLink>
        <Heading level={1}>{l.title(member.name)}</Heading>
        <Card tone="sunken">
          <Paragraph flush>{l.intro}</Paragraph>
          <Checks items={l.steps(member.name).map((text) => ({ icon: 'check' as const, text }))} />
        </Card>
        {openCases > 0 && (
          <Alert kind="info" title={l.better(member.name)}>
            <p class="az-flush">
              <Link href={paths.teamwork.handOver({ van: member.id })}>{l.betterLink}</Link>
            </p>
          </Alert>
        )}
        <form class="az-stack" method="post" action={paths.manage.leave({ member: member.id })} novalidate>
          <ErrorSummary title={w.errorTitle} errors={errors} />
          <Select
            name="standIn"
            label={l.standIn}
            hint={needed ? l.standInHint(w.open(openCases)) : l.standInFree}
            empty={w.choose}
            options={colleagues.map(({ id, label }) => ({ value: id, label }))}
            value={typed['standIn']}
            error={errorOf(errors, 'standIn')}
          />
          <div>
            <Button>{l.save}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
};
