import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  Card,
  ErrorSummary,
  HiddenField,
  Page,
  PageHead,
  Row,
  Select,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

export type AbsenceLine = {
  id: string;
  fromDay: string;
  untilDay: string | null;
  by: string | undefined;
  now: boolean;
};
export type AbsencePageProps = {
  member: { id: string; name: string };
  own: boolean;
  lines: AbsenceLine[];
  openCases: number;
  needed: boolean;
  colleagues: { id: string; name: string; profession: string }[];
  typed: Typed;
  errors: FieldError[];
  done: string | undefined;
  back: string;
  language: Language;
  w: Words;
};

/** Days away, and who answers meanwhile. Why somebody is away is not asked. */
export const absencePage = (props: AbsencePageProps): VNode => {
  const { member, own, lines, openCases, needed, colleagues, typed, errors, done, back, w } = props;
  const a = w.absence;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={back}>{a.back}</BackLink>
        <PageHead
          title={own ? a.own : a.title(member.name)}
          intro={
            <>
              {a.intro(member.name)} {a.why}
            </>
          }
        />
        {done && <Alert kind="ok" title={done} />}
        {lines.length > 0 && <Known {...props} />}
        <form
          class="az-stack"
          method="post"
          action={paths.teamwork.absence({ member: member.id })}
          novalidate
        >
          <ErrorSummary title={w.errorTitle} errors={errors} />
          <TextField
            name="from"
            label={a.from}
            hint={a.dayHint}
            value={typed['from']}
            error={errorOf(errors, 'from')}
            size="tel"
          />
          <TextField
            name="until"
            label={a.until}
            hint={a.untilHint}
            value={typed['until']}
            error={errorOf(errors, 'until')}
            size="tel"
          />
          <Select
            name="standIn"
            label={a.standIn}
            hint={needed ? a.standInHint(w.open(openCases)) : a.standInFree}
            empty={w.choose}
            options={colleagues.map(({ id, name, profession }) => ({
              value: id,
              label: `${name}, ${profession}`,
            }))}
            value={typed['standIn']}
            error={errorOf(errors, 'standIn')}
          />
          <div>
            <Button iconStart="calendar">{a.save}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
};

function Known({ member, lines, language, w }: AbsencePageProps) {
  const a = w.absence;
  return (
    <Card title={a.known} id="bekend">
      <Stack size="sm">
        {lines.map((line) => {
          const from = longDay(line.fromDay, language);
          const when = line.untilDay ? a.line(from, longDay(line.untilDay, language)) : a.lineOpen(from);
          return (
            <Row between>
              <div>
                <p class="az-flush">
                  <strong>{when}</strong> {line.now && <Badge tone="together">{a.now}</Badge>}
                </p>
                <p class="az-flush az-soft">{line.by ? a.by(line.by) : a.byNobody}</p>
              </div>
              <form method="post" action={paths.teamwork.back({ member: member.id })}>
                <HiddenField name="absence" value={line.id} />
                <Button kind="secondary" context={when}>
                  {a.isBack}
                </Button>
              </form>
            </Row>
          );
        })}
      </Stack>
    </Card>
  );
}
