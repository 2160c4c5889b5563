import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { errorOf, type FieldError } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  ActForm,
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  Details,
  Empty,
  ErrorSummary,
  HiddenField,
  LinkList,
  Page,
  PageHead,
  Paragraph,
  RadioOptions,
  Stack,
} from '../../../ui/index.ts';
import { quarterName } from '../../verdicts/index.ts';
import type { Home } from '../view.ts';
import type { Words } from '../words.ts';
import { openStatements } from './finish-scan.ts';
import { shareOf } from './picture.rules.ts';
import { ScanPicture } from './picture.tsx';
import type { ScanPage } from './read-scan.ts';
import { ALL_STATEMENTS, PARTS, type Side, STATEMENTS } from './scan.ts';
import { StatementLists, StatementTable } from './statement-lists.tsx';

export type ResultProps = ScanPage & {
  /** as whom this member may fill it in */
  may: readonly Side[];
  done: 'saved' | 'finished' | 'cleared' | undefined;
  errors: FieldError[] | undefined;
  home: Home;
  language: Language;
  w: Words;
};

/** What is seen of ourselves: fill it in, and the picture at once. */
export const resultPage = (props: ResultProps): VNode => {
  const { scan, done, errors, home, language, w } = props;
  const s = w.scan;
  const shown = scan.sides.filter((side) => side.shown > 0);
  const others = scan.rounds.filter((one) => one !== scan.round);
  return (
    <Page tight>
      <Stack size="lg">
        {errors && <ErrorSummary title={w.errors.summary} errors={errors} />}
        <div>
          <BackLink href={home.href}>{home.label}</BackLink>
          <PageHead title={s.title} intro={s.intro} />
        </div>
        {done === 'saved' && <Alert kind="ok" title={s.saved} />}
        {done === 'finished' && <Alert kind="ok" title={s.finished} />}
        {done === 'cleared' && <Alert kind="ok" title={s.done.cleared} />}
        <TakePart {...props} />
        {shown.length === 0 && !scan.own ? (
          <Empty title={s.picture.none}>{s.picture.noneText}</Empty>
        ) : (
          <>
            <Card as="section" title={s.picture.title} id="beeld">
              <Paragraph flush>{leadOf(props)}</Paragraph>
              <ScanPicture {...{ scan, language, w }} />
            </Card>
            <StatementLists sides={shown} w={w} />
            {shown.length > 0 && <StatementTable sides={shown} w={w} />}
          </>
        )}
        <Details summary={s.private.title}>
          {s.private.parts.map((text) => (
            <Paragraph>{text}</Paragraph>
          ))}
        </Details>
        {others.length > 0 && (
          <Card title={s.picture.otherRounds} id="eerder">
            <LinkList
              items={others.map((kwartaal) => ({
                href: paths.selfScan.result({ kwartaal }),
                label: quarterName(kwartaal, language),
              }))}
            />
          </Card>
        )}
      </Stack>
    </Page>
  );
};

/** 'Hoe vaak het antwoord helemaal was: bestuur 81 van de 100 keer, medewerkers 52 van de 100 keer.' */
const leadOf = ({ scan, w }: ResultProps): string => {
  const p = w.scan.picture;
  const parts = scan.sides.flatMap(({ side, counts }) => {
    const share = shareOf(counts, ALL_STATEMENTS);
    return share ? [p.leadPart(w.sides[side], Math.round(share.share * 100))] : [];
  });
  return parts.length > 0 ? p.lead(parts.join(', ')) : p.ownText;
};

function TakePart({ sheet, may, errors, w }: ResultProps) {
  const s = w.scan;
  if (sheet?.done)
    return (
      <Card tone="us" title={s.done.title} id="meedoen">
        <Paragraph flush>{s.done.text}</Paragraph>
        {Object.keys(sheet.answers).length > 0 && (
          <ActForm
            action={paths.selfScan.clear()}
            button={s.done.clear}
            text={s.done.clearText}
            kind="secondary"
          />
        )}
      </Card>
    );
  if (sheet) {
    const open = openStatements(sheet.answers);
    const part = PARTS.findIndex((level) => STATEMENTS[level].some((key) => open.includes(key)));
    return (
      <Card tone="us" title={s.goOn.title} id="meedoen">
        <Paragraph flush>{s.goOn.text(ALL_STATEMENTS.length - open.length, ALL_STATEMENTS.length)}</Paragraph>
        <div>
          <ButtonLink href={paths.selfScan.part({ part: String(part === -1 ? PARTS.length : part + 1) })}>
            {s.goOn.button}
          </ButtonLink>
        </div>
      </Card>
    );
  }
  const [only] = may;
  return (
    <Card tone="us" title={s.begin.title} id="meedoen">
      <Paragraph flush>{s.begin.text}</Paragraph>
      <form class="az-stack" method="post" novalidate action={paths.selfScan.begin()}>
        {may.length === 1 && only ? (
          <>
            <Paragraph flush>{s.begin.as(only)}</Paragraph>
            <HiddenField name="kant" value={only} />
          </>
        ) : (
          <RadioOptions
            name="kant"
            label={s.begin.question}
            options={may.map((side) => ({ value: side, ...s.begin.asWhom[side] }))}
            error={errorOf(errors, 'kant')}
          />
        )}
        <div>
          <Button>{s.begin.button}</Button>
        </div>
      </form>
    </Card>
  );
}
