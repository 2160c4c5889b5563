import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  Checks,
  Empty,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Row,
  Stack,
} from '../../ui/index.ts';
import { lastDayOf, type MandateState } from './mandate.rules.ts';
import type { Mandate } from './mandate.ts';
import type { Words } from './words.ts';

export const FOR_FIELD = 'voor';
export const MYSELF = 'zelf';
// She asked for her own questions: she is not sent back to say for whom.
const OWN = 'eigen';

type Props = {
  all: readonly { mandate: Mandate; state: MandateState }[];
  /** the mandate by which she acts now */
  acting: string | undefined;
  done: string | undefined;
  language: Language;
  w: Words;
};

/** For herself, or for one of the people who asked her: she chooses each time, nothing is assumed. */
export const forWhomPage = ({ all, acting, done, language, w }: Props): VNode => {
  const h = w.whom;
  const said = done && Object.hasOwn(h.done, done) ? h.done[done] : undefined;
  const active = all.filter(({ state }) => state === 'active');
  const asked = all.filter(({ state }) => state === 'asked');
  const past = all.filter(({ state }) => state === 'over' || state === 'withdrawn');
  return (
    <Page narrow tight>
      <Stack size="lg">
        {said && (
          <Alert kind={done === 'voorbij' ? 'info' : 'ok'} title={said.title}>
            {said.text}
          </Alert>
        )}
        <Stack size="sm">
          <Heading level={1}>{h.title}</Heading>
          <Paragraph lead>{h.lead}</Paragraph>
        </Stack>
        {asked.map(({ mandate }) => (
          <Asking mandate={mandate} now={false} language={language} w={w} />
        ))}
        {active.length + asked.length === 0 && <Empty title={h.emptyTitle}>{h.empty}</Empty>}
        {active.map(({ mandate }) => (
          <Person mandate={mandate} now={mandate.id === acting} language={language} w={w} />
        ))}
        <Card tone="you" title={h.self} id="zelf">
          <Paragraph flush>{h.selfText}</Paragraph>
          {acting ? (
            <form method="post" action={paths.helping.whom()}>
              <HiddenField name={FOR_FIELD} value={MYSELF} />
              <Button kind="secondary">{h.selfButton}</Button>
            </form>
          ) : (
            <div>
              <ButtonLink kind="secondary" href={paths.questions({ [OWN]: 'ja' })}>
                {h.selfButton}
              </ButtonLink>
            </div>
          )}
        </Card>
        {past.length > 0 && (
          <Stack size="sm">
            <Heading level={2} look={3}>
              {h.past}
            </Heading>
            {past.map(({ mandate }) => (
              <Paragraph flush>{endOf(mandate, language, w)}</Paragraph>
            ))}
          </Stack>
        )}
      </Stack>
    </Page>
  );
};

const endOf = (of: Mandate, language: Language, { whom }: Words): string => {
  const last = lastDayOf(of);
  return last ? whom.over(of.giverName, fullDay(last, language)) : whom.withdrawn(of.giverName);
};

type PersonProps = { mandate: Mandate; now: boolean; language: Language; w: Words };

function Person({ mandate, now, language, w }: PersonProps) {
  const h = w.whom;
  const { giverName } = mandate;
  return (
    <Card tone="together" title={giverName} id={`voor-${mandate.id}`}>
      {now && (
        <Paragraph flush>
          <strong>{h.now(giverName)}</strong>
        </Paragraph>
      )}
      <Terms mandate={mandate} language={language} w={w} />
      <Row>
        <form method="post" action={paths.helping.whom()}>
          <HiddenField name={FOR_FIELD} value={mandate.id} />
          <Button iconEnd="arrow-right">{now ? h.on(giverName) : h.go(giverName)}</Button>
        </form>
        <form method="post" action={paths.helping.stop({ mandate: mandate.id })}>
          <Button kind="subtle" context={giverName}>
            {h.stop}
          </Button>
        </form>
      </Row>
    </Card>
  );
}

/** In what place, until when, and what is allowed. */
function Terms({ mandate, language, w }: Omit<PersonProps, 'now'>) {
  return (
    <>
      <Paragraph flush>
        {w.whom.as(w.roles[mandate.ground])}{' '}
        {mandate.validUntil ? w.until(fullDay(mandate.validUntil, language)) : w.noEnd}
      </Paragraph>
      <Checks items={mandate.scope.map((scope) => ({ icon: 'check', text: w.mayHelper[scope] }))} />
    </>
  );
}

/** Who came in with the code of a letter says yes or no here. */
function Asking({ mandate, language, w }: PersonProps) {
  return (
    <Card tone="together" title={w.whom.asks(mandate.giverName)} id={`vraag-${mandate.id}`}>
      <Terms mandate={mandate} language={language} w={w} />
      <Paragraph flush>{w.invitation.log(mandate.giverName)}</Paragraph>
      <form method="post" action={paths.helping.whom()}>
        <HiddenField name={FOR_FIELD} value={mandate.id} />
        <Row>
          <Button name="antwoord" value="ja">
            {w.invitation.yes}
          </Button>
          <Button kind="secondary" name="antwoord" value="nee">
            {w.invitation.no}
          </Button>
        </Row>
      </form>
    </Card>
  );
}
