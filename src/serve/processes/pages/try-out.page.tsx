import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { dayAndClock } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  Heading,
  HiddenField,
  Page,
  PageHead,
  Paragraph,
  Row,
  Split,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import { OutcomeWords } from '../steps/outcome-words.tsx';
import { type Mark, ProcessPicture } from './picture.tsx';
import type { Offered, Standing, TryOut } from './try-out.rules.ts';
import type { Words } from './words.ts';

type Props = {
  key: string;
  name: string;
  walked: TryOut | undefined;
  /** variables that the process asks for, and what was filled in of them */
  asked: readonly string[];
  filled: ReadonlyMap<string, string>;
  language: Language;
  w: Words;
};

export const fieldOf = (variable: string): string => `w.${variable}`;

/** The process, played by its owner: each step is a link further, so nothing has to be kept. */
export const tryOutPage = ({ key, name, walked, asked, filled, language, w }: Props): VNode => {
  const t = w.tryOut;
  const at = { process: key };
  const v = [...filled].map(([variable, value]) => `${variable}=${value}`);
  const back = <BackLink href={paths.processes.draft(at)}>{w.draft.title(name)}</BackLink>;
  if (!walked)
    return (
      <Page tight narrow>
        <Stack size="lg">
          {back}
          <Heading level={1}>{t.title}</Heading>
          <Alert kind="error" title={t.notReady} />
        </Stack>
      </Page>
    );
  const { standing, did, tried, ended } = walked;
  const marks: Mark[] = [
    ...did.flatMap(({ node }) => (node ? [{ element: node.id, n: 0 }] : [])),
    ...standing.map(({ node, problem }) => ({
      element: node.id,
      n: 1,
      tone: node.turn === 'customer' ? ('you' as const) : ('us' as const),
      wrong: problem !== null,
    })),
  ];
  return (
    <Page tight>
      <Stack size="lg">
        {back}
        <PageHead title={t.title} intro={t.intro} />
        {asked.length > 0 && <Fill {...{ process: key, asked, filled, tried, w }} />}
        <ProcessPicture src={paths.processes.draftFile(at)} marks={marks} w={w} />
        <Split kind="half">
          <section aria-labelledby="nu" class="az-stack">
            <Heading level={2} id="nu" flush>
              {t.now}
            </Heading>
            {ended ? (
              <Alert kind="ok" title={t.end}>
                {t.endText}
              </Alert>
            ) : (
              standing.map((one) => <Here one={one} {...{ key, tried, v, language, w }} process={key} />)
            )}
          </section>
          <section aria-labelledby="deed" class="az-stack">
            <Heading level={2} id="deed" flush>
              {t.did}
            </Heading>
            <ol class="az-list">
              <li>{t.began}</li>
              {did.map(({ node, outcome, kind, at: when }) => (
                <li>
                  <strong>{node?.name || node?.id}</strong>
                  {(outcome || kind === 'skip') && ': '}
                  {outcome && <OutcomeWords of={outcome} language={language} />}
                  {!outcome && kind === 'skip' && t.skip.toLowerCase()}{' '}
                  <span class="az-soft az-small">{dayAndClock(when, language)}</span>
                </li>
              ))}
            </ol>
            <Row>
              {tried.length > 0 && (
                <>
                  <ButtonLink
                    kind="secondary"
                    href={paths.processes.tryOut(at, { s: tried.slice(0, -1), v })}
                  >
                    {t.undo}
                  </ButtonLink>
                  <ButtonLink kind="secondary" href={paths.processes.tryOut(at, { v })}>
                    {t.restart}
                  </ButtonLink>
                </>
              )}
            </Row>
          </section>
        </Split>
      </Stack>
    </Page>
  );
};

type FillProps = { process: string; tried: readonly string[]; w: Words } & Pick<Props, 'asked' | 'filled'>;

/** What conditions and clocks ask for; other values, and the same steps are walked again with them. */
function Fill({ process, asked, filled, tried, w }: FillProps) {
  const t = w.tryOut;
  return (
    <Card title={t.fill} id="gegevens">
      <Paragraph flush>{t.fillText}</Paragraph>
      <form class="az-stack" method="get" action={paths.processes.tryOut({ process })}>
        {tried.map((value) => (
          <HiddenField name="s" value={value} />
        ))}
        {asked.map((name) => (
          <TextField
            name={fieldOf(name)}
            label={name}
            hint={t.fillHint}
            value={filled.get(name)}
            autocomplete="off"
          />
        ))}
        <div>
          <Button kind="secondary">{t.fillDo}</Button>
        </div>
      </form>
    </Card>
  );
}

type HereProps = {
  one: Standing;
  process: string;
  tried: readonly string[];
  v: readonly string[];
  language: Language;
  w: Words;
};

function Here({ one, process, tried, v, language, w }: HereProps) {
  const t = w.tryOut;
  const { node, due, problem, waits, offered } = one;
  const plain = language === 'en' ? (node.plainEn ?? node.plain) : node.plain;
  return (
    <Card title={node.name || node.id} level={3} tone={node.turn === 'customer' ? 'you' : 'us'}>
      <Paragraph small flush>
        {[node.office && w.offices[node.office], due && t.by(dayAndClock(due, language))]
          .filter(Boolean)
          .join('. ')}
      </Paragraph>
      {plain && <Paragraph flush>{plain}</Paragraph>}
      {problem !== null && <Alert kind="error" title={t.stuck(problem)} />}
      {waits === 'join' && <Paragraph flush>{t.waitsJoin}</Paragraph>}
      {offered.length > 0 && (
        <form method="get" action={paths.processes.tryOut({ process })}>
          {tried.map((value) => (
            <HiddenField name="s" value={value} />
          ))}
          {v.map((value) => (
            <HiddenField name="v" value={value} />
          ))}
          <Row>
            {offered.map((offer) => (
              <Button kind="secondary" name="s" value={offer.tried} context={node.name}>
                {offer.kind === 'done' && offer.outcome ? (
                  <OutcomeWords of={offer.outcome} language={language} />
                ) : (
                  said(offer, waits, w)
                )}
              </Button>
            ))}
          </Row>
        </form>
      )}
    </Card>
  );
}

const said = (offer: Offered, waits: Standing['waits'], { tryOut: t }: Words): string => {
  switch (offer.kind) {
    case 'done':
      return waits === 'task' ? t.done : waits === 'call' ? t.called : t.ran;
    case 'skip':
      return t.skip;
    case 'timer':
      return t.timer(offer.name);
    case 'message':
      return t.message(offer.name);
  }
};
