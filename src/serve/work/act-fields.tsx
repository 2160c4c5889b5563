import { capacityOf } from '../../govern/teams/index.ts';
import { shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  CheckboxOptions,
  type FieldProps,
  HiddenField,
  Paragraph,
  RadioOptions,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { FUNDINGS, GROUND_KINDS, LAWS, type Law, neededGrounds } from '../deliveries/index.ts';
import { anchorOf, errorIn, type Refused } from './act-forms.ts';
import type { CaseView } from './case-view.ts';
import type { Act } from './possible-acts.rules.ts';
import { TeamFields } from './team-fields.tsx';
import type { Words } from './words.ts';

export type ActProps = {
  act: Act;
  view: CaseView;
  refused: Refused | undefined;
  today: string;
  language: Language;
  w: Words;
};

/** What one act asks; the names of the fields are those of the slice that does it. */
export function ActFields(props: ActProps) {
  const { act, w } = props;
  const c = w.case;
  const field = fieldsOf(props);
  switch (act) {
    case 'accept-handover':
      return <HiddenField name="answer" value="accept" />;
    case 'decline-handover':
      return (
        <>
          <HiddenField name="answer" value="decline" />
          <TextArea {...field('reason')} label={c.reason} hint={c.reasonHint} rows={2} />
        </>
      );
    case 'no-room':
    case 'decline-contact':
      return (
        <>
          {act === 'no-room' && <Paragraph flush>{c.noRoomText}</Paragraph>}
          <TextArea {...field('reason')} label={c.reason} hint={c.reasonHint} rows={2} />
        </>
      );
    case 'offer-handover':
      return <Handover {...props} />;
    case 'next-step':
      return <Next {...props} />;
    case 'message':
      return <TextArea {...field('body')} label={c.answer} hint={c.answerHint} rows={3} />;
    case 'call':
      return (
        <>
          <HiddenField name="hoe" value="gesprek" />
          <TextArea {...field('body')} label={c.spoke} hint={c.spokeHint} rows={3} />
          <Next {...props} />
        </>
      );
    case 'called':
      return (
        <>
          <HiddenField name="hoe" value="gebeld" />
          <TextArea
            {...field('body')}
            label={props.w.onePerson.calledBody}
            hint={props.w.onePerson.calledHint}
            rows={2}
          />
        </>
      );
    case 'wait':
      return (
        <>
          <TextField
            {...field('place')}
            label={c.place}
            hint={c.placeHint}
            size="short"
            inputMode="numeric"
          />
          <TextField {...field('expected')} label={c.expected} hint={c.expectedHint} size="tel" />
          <TextArea {...field('meanwhile')} label={c.meanwhile} hint={c.meanwhileHint} rows={2} />
        </>
      );
    case 'accept-alarm':
    case 'withdraw-handover':
    case 'join-team':
    case 'leave-team':
      return <TeamFields {...props} />;
    case 'finish':
      return <Paragraph flush>{c.finishText}</Paragraph>;
    case 'letter':
      return <Paragraph flush>{c.letterText}</Paragraph>;
    default:
      return <CareFields {...props} />;
  }
}

type Field = (name: string) => Pick<FieldProps, 'id' | 'name' | 'value' | 'error'>;
export const fieldsOf =
  ({ act, refused }: Pick<ActProps, 'act' | 'refused'>): Field =>
  (name) => ({
    id: `f-${anchorOf(act, name)}`,
    name,
    value: refused?.act === act ? refused.typed[name] : undefined,
    error: errorIn(refused, act, name),
  });

function Handover(props: ActProps) {
  const c = props.w.case;
  const field = fieldsOf(props);
  const { loads } = props.view.teamwork;
  const options = props.view.colleagues.map((one) => ({
    value: one.id,
    label: `${one.name}, ${one.profession} (${props.w.caseTeams.loadOf(loads.get(one.id) ?? 0, capacityOf(one))})`,
  }));
  return (
    <>
      <Paragraph flush>{c.handoverText}</Paragraph>
      <Select {...field('to')} label={c.colleague} empty={c.colleagueEmpty} options={options} />
      <TextArea {...field('reason')} label={c.reason} hint={c.reasonHint} rows={2} />
    </>
  );
}

function Next(props: ActProps) {
  const c = props.w.case;
  const field = fieldsOf(props);
  const options = [
    { value: 'organisation', label: c.turnUs },
    { value: 'customer', label: c.turnThem },
  ];
  return (
    <>
      <TextField {...field('text')} label={c.nextText} hint={c.nextHint} />
      <TextField {...field('day')} label={c.nextDay} hint={c.nextDayHint} size="tel" />
      <RadioOptions {...field('turn')} label={c.turn} options={options} />
    </>
  );
}

/** Only what one of these laws asks for. */
const kindsFor = (laws: readonly Law[]) =>
  GROUND_KINDS.filter((kind) => laws.some((law) => neededGrounds(law, false).includes(kind)));

/** Planning, recording and ending care, and what the law asks before it. */
function CareFields(props: ActProps) {
  const { act, view, refused, today, language, w } = props;
  const d = w.care;
  const field = fieldsOf(props);
  const planned = view.deliveries.filter((one) => one.state === 'planned');
  const boxes = (some: typeof planned) =>
    some.map((one) => ({ value: one.id, label: `${shortDay(one.day, language)}: ${one.what}` }));
  switch (act) {
    case 'deliver':
      return (
        <CheckboxOptions
          {...field('delivery')}
          label={d.which}
          options={boxes(planned.filter((one) => one.day <= today))}
        />
      );
    case 'cancel-delivery':
      return (
        <>
          <CheckboxOptions {...field('delivery')} label={d.which} options={boxes(planned)} />
          <TextArea {...field('reason')} label={w.case.reason} hint={w.case.reasonHint} rows={2} />
        </>
      );
    case 'plan': {
      const typed = refused?.act === act ? refused.typed : {};
      const allowed = FUNDINGS.filter(
        (one) => !view.offer || view.offer.funding.some((known) => known === one),
      );
      return (
        <>
          <Paragraph flush>{d.planText}</Paragraph>
          <TextField
            {...field('what')}
            label={d.whatLabel}
            value={typed['what'] ?? view.offer?.title.slice(0, 120)}
          />
          <TextField {...field('start')} label={d.start} hint={d.startHint} size="tel" />
          <CheckboxOptions
            {...field('weekday')}
            label={d.weekdays}
            hint={d.weekdaysHint}
            options={d.weekday.map((label, index) => ({ value: String(index + 1), label }))}
          />
          <TextField
            {...field('weeks')}
            label={d.weeks}
            value={typed['weeks'] ?? '1'}
            size="short"
            inputMode="numeric"
          />
          <RadioOptions
            {...field('funding')}
            label={d.funding}
            value={typed['funding'] ?? (allowed.length === 1 ? allowed[0] : undefined)}
            options={allowed.map((value) => ({ value, label: d.fundings[value] }))}
          />
        </>
      );
    }
    case 'ground': {
      const laws = LAWS.filter((law) => !view.offer || view.offer.funding.some((known) => known === law));
      return (
        <>
          <RadioOptions
            {...field('funding')}
            label={d.funding}
            options={laws.map((value) => ({ value, label: d.fundings[value] }))}
          />
          <RadioOptions
            {...field('kind')}
            label={d.kind}
            options={kindsFor(laws).map((value) => ({ value, label: d.kinds[value] }))}
          />
          <TextField {...field('reference')} label={d.reference} />
          <TextField {...field('decidedBy')} label={d.decidedBy} hint={d.decidedByHint} />
          <TextField {...field('from')} label={d.validFrom} hint={d.startHint} size="tel" />
          <TextField {...field('until')} label={d.validUntil} hint={d.optional} size="tel" />
        </>
      );
    }
    case 'crisis':
      return (
        <>
          <Paragraph flush>{d.crisisText}</Paragraph>
          <TextArea {...field('reason')} label={d.crisisReason} hint={w.case.reasonHint} rows={2} />
          <TextField {...field('until')} label={d.crisisEnds} hint={d.startHint} size="tel" />
        </>
      );
    default:
      return null;
  }
}
