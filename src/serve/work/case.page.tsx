import type { VNode } from 'preact';
import { emergencyIn } from '../../ask/matching/index.ts';
import { GuestBlock } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { dayOf, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Details,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Quote,
  Split,
  Stack,
  Turn,
  TurnText,
} from '../../ui/index.ts';
import { CaseAppointments } from '../appointments/index.ts';
import type { Case, CaseEvent } from '../cases/index.ts';
import { CaseSteps, type StepRefused, stepErrors } from '../processes/index.ts';
import { MainAct, OtherActs } from './act-form.tsx';
import { anchorOf, type Refused } from './act-forms.ts';
import { CaseAnswers } from './case-answers.tsx';
import { CareSection } from './case-care.tsx';
import { CaseMessages } from './case-messages.tsx';
import { CasePeople } from './case-people.tsx';
import { CasePromises } from './case-promises.tsx';
import { CaseStory } from './case-story.tsx';
import { CaseRings, CaseTeams } from './case-teamwork.tsx';
import type { CaseView } from './case-view.ts';
import { dueOf } from './due.rules.ts';
import { Understood } from './understood.tsx';
import type { Words } from './words.ts';
import { shortStep } from './work-step.rules.ts';

export type CaseProps = {
  view: CaseView;
  refused: Refused | undefined;
  stepRefused: StepRefused | undefined;
  done: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** One page for one case: who, what she asks, whose move it is, and what is asked of us now. */
export const casePage = (props: CaseProps): VNode => {
  const { view, refused, stepRefused, done, now, language, w } = props;
  const c = w.case;
  const onLine = done === 'aangenomen' && view.question?.channel === 'phone' && view.acts.includes('choose');
  const shown = onLine ? { ...view, main: 'choose' as const } : view;
  const acts = { view: shown, onLine, refused, today: dayOf(now), language, w };
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.work.today()}>{c.back}</BackLink>
        {done && c.done[done] && <Alert kind="ok" title={c.done[done]} />}
        <ErrorSummary
          title={c.errorTitle}
          errors={[...summaryOf(view, refused), ...stepErrors(stepRefused)]}
        />
        <Split>
          <Stack size="lg">
            <CaseRings {...props} />
            {mayBeDanger(view) && <Alert kind="error" title={w.step.danger} />}
            <Question {...props} />
            <GuestBlock profile={view.guest} name={view.name} now={now} language={language} />
            <Move {...props} />
            <MainAct {...acts} />
            <CaseSteps
              {...view.steps}
              caseId={view.of.id}
              refused={stepRefused}
              now={now}
              language={language}
            />
            <CaseMessages {...acts} now={now} />
            <CaseAnswers {...props} />
            <CareSection {...acts} />
            <OtherActs {...acts} />
          </Stack>
          <div class="az-stack">
            <CasePeople {...props} />
            <CaseTeams {...props} />
            <CaseAppointments
              caseId={view.of.id}
              appointments={view.appointments}
              propose={view.mayMeet}
              wordCustomer={w.customer.split(' ').at(-1) ?? ''}
              language={language}
            />
            <CasePromises caseId={view.of.id} promises={view.promises} now={now} language={language} w={w} />
            <CaseStory {...props} />
          </div>
        </Split>
      </Stack>
    </Page>
  );
};

const mayBeDanger = ({ of, question }: CaseView): boolean =>
  of.kind === 'desk' && !of.closedAt && emergencyIn(question?.text ?? '').length > 0;

/** An act that is no longer on the page leads to what is asked now. */
const summaryOf = ({ acts, main }: CaseView, refused: Refused | undefined) =>
  (refused?.errors ?? []).map(({ field, text }) => ({
    field: refused && acts.includes(refused.act) ? anchorOf(refused.act, field) : (main ?? 'meer'),
    text,
  }));

function Question({ view, language, w }: CaseProps) {
  const { question, name, of } = view;
  const c = w.case;
  return (
    <div>
      <Heading level={1}>{name || w.newQuestion}</Heading>
      {question ? (
        <>
          <Quote medium>{question.text}</Quote>
          <Paragraph soft small>
            {[
              `${c.channel[question.channel]}, ${shortDay(question.askedAt, language)}.`,
              question.forWhom === 'other' &&
                `${question.forName ? c.forWhom(question.forName) : c.forOther}.`,
            ]
              .filter(Boolean)
              .join(' ')}
          </Paragraph>
          <Details summary={c.understood}>
            <Understood question={question} language={language} w={w} />
          </Details>
        </>
      ) : (
        <>
          <Paragraph lead>{of.title}</Paragraph>
          <Alert kind="info" title={c.notShared} />
        </>
      )}
    </div>
  );
}

/** At the desk: whose contact is to say yes. */
const waitsFor = (of: Case, events: readonly CaseEvent[], w: Words): string | undefined => {
  const provider = events.findLast(({ kind }) => kind === 'chosen')?.data['what'];
  return of.kind === 'desk' && of.nextStep === 'contact-accepts' && typeof provider === 'string'
    ? w.step.waitsFor(provider)
    : undefined;
};

function Move({ view: { of, events }, now, language, w }: CaseProps) {
  const c = w.case;
  const due = dueOf(of, now, language, w.due);
  const who = of.turn === 'organisation' ? c.who.us : of.turn === 'customer' ? c.who.customer : c.who.nobody;
  return (
    <Turn tone={of.turn === 'organisation' ? 'us' : 'you'} who={who}>
      <TurnText>
        {waitsFor(of, events, w) || shortStep(of.nextStep, language, w.step) || c.state[of.state]}
      </TurnText>
      {due && (
        <TurnText>
          <strong>{due.text}</strong>
        </TurnText>
      )}
      {of.state === 'waiting' && of.waitPlace !== null && (
        <TurnText soft>{c.waitPlace(of.waitPlace)}</TurnText>
      )}
      {of.meanwhile && <TurnText soft>{of.meanwhile}</TurnText>}
    </Turn>
  );
}
