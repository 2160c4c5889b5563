import {
  Alert,
  Button,
  ButtonLink,
  Checks,
  ErrorSummary,
  fieldId,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Row,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import { type Draft, type Fields, fieldsOf, type Screen } from '../../device/index.ts';
import type { Answers } from '../../protocol/index.ts';
import { cardStep as stepOf } from './card-step.ts';
import { type Act, Back, EnterButton, Foot } from './foot.tsx';
import { addressOf, collectorPage, frameFields, type PageFrame } from './page-frame.tsx';
import { Promises } from './promises.tsx';
import { errorWords, FocusHeading, ScreenBody } from './screen.tsx';
import { words } from './words.ts';

export type CardError = 'typing' | 'unknown' | 'used' | 'closed';
/** On a kiosk nobody's answers stay on the screen. Seconds. */
const QUIET = 600;
const DONE = 20;

/** The first screen: the code of a card. */
export const cardStartPage = (
  frame: PageFrame,
  { code, error }: { code?: string; error?: CardError } = {},
): string => {
  const w = words[frame.language];
  const said = error && w.card.errors[error];
  return collectorPage(frame, {
    title: frame.helper ? w.helper.title : w.card.title,
    tool: 'verdict-card',
    hasErrors: error !== undefined,
    body: (
      <>
        <form class="az-page az-verdict" method="post" action="/kaart" noValidate>
          <ErrorSummary title={w.errors} errors={said ? [{ field: 'code', text: said }] : []} />
          <Heading level={1}>{frame.helper ? w.helper.title : w.card.title}</Heading>
          {frame.helper ? <Helping words={w} /> : <Paragraph lead>{w.card.text}</Paragraph>}
          <TextField
            name="code"
            label={frame.helper ? w.helper.label : w.card.label}
            hint={w.card.hint}
            value={error === 'used' ? undefined : code}
            error={said}
            autocomplete="off"
          />
          {frameFields(frame).map(([name, value]) => (
            <HiddenField name={name} value={value} />
          ))}
          <div class="az-row az-verdict__foot">
            <Button name="version" value="full" iconEnd="arrow-right">
              {w.card.begin}
            </Button>
            <Button name="version" value="easy" kind="secondary">
              {w.card.easy}
            </Button>
          </div>
        </form>
        {!frame.helper && <Promises frame={frame} route="card" />}
        {!frame.helper && !frame.kiosk && (
          <Page narrow tight>
            <Paragraph soft flush>
              {w.helper.question}{' '}
              <Link href={addressOf(HELPING, { ...frame, helper: true })}>{w.helper.link}</Link>
            </Paragraph>
          </Page>
        )}
      </>
    ),
  });
};

/** What she asks, says and does not do: a voice on the telephone is nobody's opinion but the caller's. */
function Helping({ words: w }: { words: (typeof words)['nl'] }) {
  return (
    <>
      <Paragraph lead>{w.helper.text}</Paragraph>
      <Alert kind="info" title={w.helper.notUs}>
        {w.helper.notUsText}
      </Alert>
      <ol>
        {w.helper.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** Where a card begins: of a helper with her own page. */
const HELPING = '/kaart/helpen';
export const cardStartAt = ({ helper }: Pick<PageFrame, 'helper'>): string => (helper ? HELPING : '/kaart');

/** Through a helper nothing counts as filled in alone: 'with help', or for somebody else. */
const helped = (fields: Fields): Fields => {
  const by = fields.findLast(([name]) => name === 'by')?.[1];
  return by === 'proxy' ? fields : [...fields.filter(([name]) => name !== 'by'), ['by', 'with-help']];
};

export type CardAnswer =
  | { kind: 'page'; html: string; refresh?: number }
  | { kind: 'send'; answers: Answers };

/**
 * One post of a card whose code was looked up. @param code as it is carried along
 * @returns the next screen, and after how many seconds a kiosk clears it; or what is to be sealed
 */
export const cardStep = (frame: PageFrame, code: string, fields: Fields): CardAnswer => {
  const step = stepOf(frame.helper ? helped(fields) : fields);
  if (step.kind === 'send') return step;
  const w = words[frame.language];
  const error =
    step.wrong === undefined
      ? undefined
      : step.wrong === 'nothing'
        ? w.send.nothing
        : errorWords(step.screen, w);
  const html = cardScreenPage(frame, { code, screen: step.screen, draft: step.draft, error });
  return { kind: 'page', html, ...(frame.kiosk || frame.helper ? { refresh: QUIET } : {}) };
};

type ScreenParts = { code: string; screen: Screen; draft: Draft; error: string | undefined };

const titleOf = (screen: Screen, w: (typeof words)['nl']): string => {
  if (screen in w.items) return w.items[screen as keyof typeof w.items].full;
  if (screen in w.offers) return w.offers[screen as 'more-value'].title;
  const of = { who: w.who, recognise: w.recognise, reply: w.reply, send: w.send, ...w.texts }[
    screen as 'who'
  ];
  return of?.title ?? (screen === 'again' ? w.again.title.full : w.professions.title.full);
};

const cardScreenPage = (frame: PageFrame, { code, screen, draft, error }: ScreenParts): string => {
  const w = words[frame.language];
  const own = screen === 'who' ? 'by' : screen;
  const enter: Act = screen.startsWith('more-') ? 'yes' : screen === 'send' ? 'send' : 'next';
  const field = screen in w.items ? `${screen}-not-at-all` : screen === 'again' ? 'again-0' : fieldId(own);
  return collectorPage(frame, {
    title: titleOf(screen, w),
    hasErrors: error !== undefined,
    switches: false,
    body: (
      <>
        <form
          class="az-page az-verdict"
          method="post"
          action="/kaart"
          noValidate
          data-version={draft.version}
        >
          <EnterButton act={enter} />
          <Back words={w} first={screen === 'who'} />
          {error && <ErrorLine title={w.errors} text={error} at={field} />}
          <HiddenField name="code" value={code} />
          <HiddenField name="screen" value={screen} />
          {[...frameFields(frame), ...fieldsOf(draft).filter(([name]) => name !== own)].map(
            ([name, value]) => (
              <HiddenField name={name} value={value} />
            ),
          )}
          <ScreenBody {...{ screen, draft, error }} words={w} wording={draft.version} route="card" />
          <Foot screen={screen} words={w} route="card" />
          <p class="az-verdict__small">
            {w.card.nothingKept} {frame.helper && w.helper.flagged}{' '}
            {(frame.kiosk || frame.helper) && w.card.kiosk}
          </p>
          {(frame.kiosk || frame.helper) && (
            <Row>
              <Button kind="subtle" name="doe" value="stay">
                {w.card.moreTime}
              </Button>
              <Link href={addressOf(cardStartAt(frame), frame)}>{w.card.stop}</Link>
            </Row>
          )}
        </form>
      </>
    ),
  });
};

/** As the summary of every form; its link leads to the first answer. */
function ErrorLine({ title, text, at }: { title: string; text: string; at: string }) {
  return (
    <div class="az-errors" role="alert" tabIndex={-1} autofocus data-az-focus aria-labelledby="errors-title">
      <h2 class="nl-heading nl-heading--level-4" id="errors-title">
        {title}
      </h2>
      <ul>
        <li>
          <a href={`#${at}`}>{text}</a>
        </li>
      </ul>
    </div>
  );
}

/** @returns the page, and after how many seconds a kiosk begins again */
export const cardDonePage = (frame: PageFrame): { html: string; refresh?: number } => {
  const w = words[frame.language];
  const html = collectorPage(frame, {
    title: w.done.title,
    switches: false,
    body: (
      <Page tight>
        <Stack>
          <span class="az-piece az-piece--lg" aria-hidden="true" />
          <FocusHeading text={w.done.title} />
          <Paragraph lead>{w.done.text}</Paragraph>
          <Checks items={[{ icon: 'circle-check', text: w.done.card }]} />
          {(frame.kiosk || frame.helper) && <Paragraph soft>{w.done.kiosk}</Paragraph>}
          <div>
            <ButtonLink kind="secondary" href={addressOf(cardStartAt(frame), frame)}>
              {frame.helper ? w.helper.next : frame.kiosk ? w.done.next : w.done.other}
            </ButtonLink>
          </div>
        </Stack>
      </Page>
    ),
  });
  return { html, ...(frame.kiosk || frame.helper ? { refresh: DONE } : {}) };
};
