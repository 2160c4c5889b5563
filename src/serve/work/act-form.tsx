import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { Alert, Button, ButtonLink, Card, Details, Paragraph, Row, Stack } from '../../ui/index.ts';
import { ActFields, type ActProps } from './act-fields.tsx';
import { ACTIONS, errorIn } from './act-forms.ts';
import type { CaseView } from './case-view.ts';
import type { Act } from './possible-acts.rules.ts';
import type { Words } from './words.ts';

export type CaseActsProps = Omit<ActProps, 'act'> & { onLine?: boolean };

/** One act as a form of its own. */
function ActForm({ primary, ...props }: ActProps & { primary: boolean }) {
  const { act, view, refused, w } = props;
  const general = errorIn(refused, act, '');
  const kind = primary ? 'primary' : 'secondary';
  if (act === 'choose')
    return (
      <ButtonLink kind={kind} href={paths.work.choose({ case: view.of.id })}>
        {w.case.titles.choose}
      </ButtonLink>
    );
  return (
    <form
      class="az-stack"
      method="post"
      action={ACTIONS[act]({ case: view.of.id })}
      id={`f-${act}`}
      novalidate
    >
      {general && <Alert kind="error" title={general} />}
      <ActFields {...props} />
      <div>
        <Button kind={kind}>{submitOf(act, w)}</Button>
      </div>
    </form>
  );
}

const submitOf = (act: Act, { case: c, care, choose, caseTeams: teams }: Words): string => {
  switch (act) {
    case 'next-step':
    case 'wait':
    case 'ground':
      return c.save;
    case 'crisis':
      return care.crisisDo;
    case 'message':
      return c.send;
    case 'call':
      return c.spokeDo;
    case 'called':
      return c.save;
    case 'offer-handover':
      return c.handoverDo;
    case 'withdraw-handover':
      return teams.withdrawDo;
    case 'join-team':
      return teams.joinDo;
    case 'leave-team':
      return teams.leaveDo;
    case 'finish':
      return c.finishDo;
    case 'letter':
      return c.letterDo;
    case 'choose':
      return choose.title;
    default:
      return c.titles[act];
  }
};

// A yes and its no stand together.
const BESIDE: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  'accept-contact': ['decline-contact', 'no-room'],
  'accept-handover': ['decline-handover'],
  'accept-choice': ['no-room'],
};
const besideOf = (main: Act | undefined): readonly Act[] => (main && BESIDE[main]) ?? [];

const wrote = ({ messages }: CaseView): boolean => messages.at(-1)?.sender === 'customer';

const nowText = ({ view, onLine, w }: CaseActsProps, act: Act): string | undefined => {
  if (onLine && act === 'choose') return w.case.onLine;
  return act === 'message' && !wrote(view) ? w.case.write : w.case.now[act];
};

/** The one thing to do now, open on the page, with the only green button. Writing stands with the messages. */
export function MainAct(props: CaseActsProps) {
  const { view, w } = props;
  const act = view.main;
  if (!act) return null;
  const phone = act === 'call' ? view.card?.phone : null;
  return (
    <Card title={w.case.nowTitle} id="nu">
      <Paragraph flush>{nowText(props, act)}</Paragraph>
      {act === 'message' && (
        <div>
          <ButtonLink kind="secondary" href="#berichten">
            {wrote(view) ? w.step.actions.answer : w.step.actions.write}
          </ButtonLink>
        </div>
      )}
      {phone && (
        <Row>
          <ButtonLink href={telHref(phone)} iconStart="phone">
            {w.case.call(phone)}
          </ButtonLink>
        </Row>
      )}
      {act === 'call' ? (
        <Details summary={w.case.titles.call} open={props.refused?.act === act || !phone}>
          <ActForm {...props} act={act} primary={!phone} />
        </Details>
      ) : (
        act !== 'message' && <ActForm {...props} act={act} primary />
      )}
      {besideOf(act)
        .filter((no) => view.acts.includes(no))
        .map((no) => (
          <Details summary={w.case.titles[no]} open={props.refused?.act === no}>
            <ActForm {...props} act={no} primary={false} />
          </Details>
        ))}
    </Card>
  );
}

/** All other acts that are possible now, each folded away until it is wanted. */
export function OtherActs(props: CaseActsProps) {
  const { view, refused, w } = props;
  const { main, acts } = view;
  const shown = acts.filter(
    (act) => act !== main && act !== 'message' && act !== 'called' && !besideOf(main).includes(act),
  );
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="meer">
      <h2 class="nl-heading nl-heading--level-2" id="meer">
        {w.case.acts}
      </h2>
      <Stack size="sm">
        {shown.map((act) =>
          act === 'choose' ? (
            <div>
              <ActForm {...props} act={act} primary={false} />
            </div>
          ) : (
            <Details summary={w.case.titles[act]} open={refused?.act === act}>
              <ActForm {...props} act={act} primary={false} />
            </Details>
          ),
        )}
      </Stack>
    </section>
  );
}

export function AnswerForm(props: CaseActsProps) {
  if (!props.view.acts.includes('message')) return null;
  return <ActForm {...props} act="message" primary={props.view.main === 'message'} />;
}

/** A call in a minute: only what was said. */
export function CalledForm(props: CaseActsProps) {
  if (!props.view.acts.includes('called')) return null;
  return (
    <Details summary={props.w.case.titles.called} open={props.refused?.act === 'called'}>
      <ActForm {...props} act="called" primary={false} />
    </Details>
  );
}
