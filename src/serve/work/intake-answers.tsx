import { paths } from '../../paths.ts';
import { withinLimit } from '../../platform/auth/throttle.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import type { Language } from '../../platform/language/language.ts';
import { Details, Known, Paragraph, renderPart } from '../../ui/index.ts';
import { answersForStaff, answersWords, type FoundAnswer, MarkedText } from '../answers/index.ts';
import { receivesPeople } from './policy.ts';
import { memberOf } from './staff.ts';

type Fitting = { answers: FoundAnswer[]; notes: FoundAnswer[] };

const ASKED = { often: 90, minutes: 1 };
const SHORTEST = 8;
const LONGEST = 2000;

/** Beside the form: what can be read aloud while somebody still tells. With script it comes while typing. */
export const IntakeAnswers = () => (
  <Known part={paths.work.fitting()} fields={['text']}>
    {null}
  </Known>
);

/** To be read aloud; sending is done on the page of the question, when there is one. */
function Found({ fitting, language }: { fitting: Fitting; language: Language }) {
  const { answers, notes } = fitting;
  const d = answersWords[language].desk;
  return (
    <div class="az-card az-stack az-stack--sm" data-say={d.title}>
      <p class="az-flush az-strong">{d.title}</p>
      <Paragraph soft small flush>
        {d.aloud}
      </Paragraph>
      {[...answers, ...notes].map(({ title, body, overdue }) => (
        <Details summary={title}>
          {overdue && <p class="az-flush az-strong">{d.overdue}</p>}
          <MarkedText body={body} level={3} />
        </Details>
      ))}
    </div>
  );
}

const look = async (visit: Visit): Promise<Answer> => {
  visit.accessLogged = true; // what the host types herself, of nobody yet
  const { language, now } = visit;
  const text = (visit.form.typed['text'] ?? '').slice(0, LONGEST);
  const { member, organisation } = memberOf(visit);
  const fitting = await visit.transaction(async (tx) => {
    if (!(await withinLimit(tx, `fitting:${member}`, ASKED.often, ASKED.minutes, now))) return undefined;
    if (text.length < SHORTEST) return { answers: [], notes: [] };
    return answersForStaff(tx, organisation, { text, language, now });
  });
  if (!fitting) return { kind: 'html', html: '', status: 429 };
  const none = fitting.answers.length + fitting.notes.length === 0;
  return { kind: 'html', status: 200, html: none ? '' : renderPart(Found({ fitting, language })) };
};

const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read
  return redirect(paths.work.intake());
};

export const intakeAnswersRoutes: Route[] = [
  post(paths.work.fitting, receivesPeople, 'person', look),
  get(paths.work.fitting, receivesPeople, 'person', back),
];
