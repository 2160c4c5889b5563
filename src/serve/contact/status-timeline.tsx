import { paths } from '../../paths.ts';
import { capital, longDay, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Details, Heading, Link, Moment, plainPhrase, Timeline } from '../../ui/index.ts';
import type { Coming } from './coming.rules.ts';
import type { Naming } from './naming.rules.ts';
import type { Status } from './read-status.ts';
import type { Past } from './timeline.rules.ts';
import { turnValues } from './turn-values.ts';
import { whenTexts } from './when.rules.ts';
import type { Words } from './words.ts';

type Props = { status: Status; naming: Naming; now: Date; language: Language; w: Words };

/** A longer way than this is folded, but for the last of it: whose move it is stays in sight. */
const LONG = 8;
const RECENT = 4;

/** Where her question is: what was, what is, and what is sure to come. */
export function StatusTimeline({ status, naming, now, language, w }: Props) {
  const { past, coming, turn } = status;
  const whens = whenTexts(
    past.map(({ at }) => at),
    now,
    language,
  );
  const moments = past.map((moment, index) => (
    <PastMoment
      {...{ moment, when: whens[index] ?? '', question: status.question.id, naming, language, w }}
    />
  ));
  const older = past.length > LONG ? past.length - RECENT : 0;
  const still = turn.key === 'stopped' || turn.key === 'resting';
  const values = turnValues(turn, { naming, nextDay: undefined, contact: status.contact?.id, language });
  return (
    <section aria-labelledby="waar">
      <Heading level={2} id="waar">
        {status.process ? w.timeline.before : w.timeline.title}
      </Heading>
      {older > 0 && (
        <Details summary={w.timeline.earlier(older)}>
          <Timeline>{moments.slice(0, older)}</Timeline>
        </Details>
      )}
      <Timeline>
        {moments.slice(older)}
        {!still && (
          <Moment
            state="now"
            by={turn.tone}
            when={w.nowWho[turn.tone]}
            what={plainPhrase(w.turn[turn.key].now, values)}
          />
        )}
        {turn.meanwhile && <Moment state="later" when={w.timeline.next} what={w.turn[turn.meanwhile].now} />}
        {!status.process && coming.map((one) => <ComingMoment {...{ one, language, w }} />)}
      </Timeline>
    </section>
  );
}

type PastProps = {
  moment: Past;
  when: string;
  question: string;
  naming: Naming;
  language: Language;
  w: Words;
};

function PastMoment({ moment, when, question, naming, language, w }: PastProps) {
  const { key, by, quote, count, day, other, helper } = moment;
  const said = w.past[key];
  const pronoun = naming.pronoun(moment.member);
  const values = {
    provider: naming.provider(moment.organisation),
    member: key === 'contact-proposed' ? naming.full(moment.member) : naming.first(moment.member),
    other: naming.first(other),
    She: pronoun.she,
    she: pronoun.small,
    offers: w.offers(count),
    helper: helper ?? '',
    day: day ? longDay(day, language) : '',
  };
  // A sentence that names somebody or a day is left out when that is not known.
  const holds = !(said.text?.includes('{other}') && !other) && !(said.text?.includes('{day}') && !day);
  const lines = [said.text && holds ? plainPhrase(said.text, values) : undefined];
  if (quote) lines.push(plainPhrase(by === 'you' ? w.timeline.quoteHers : w.timeline.quoteOurs, { quote }));
  const text = lines.filter((line) => line !== undefined).join(' ');
  const what = capital(plainPhrase((helper && w.pastByHelper[key]) || said.what, values));
  const again = key === 'offers' || key === 'compared';
  return (
    <Moment state="done" by={by} when={when} what={what}>
      {again ? (
        <Link href={paths.question.compare({ id: question })}>{w.timeline.again}</Link>
      ) : (
        text || undefined
      )}
    </Moment>
  );
}

function ComingMoment({ one, language, w }: { one: Coming; language: Language; w: Words }) {
  const { what, text } = w.coming[one.key];
  const around = one.around && plainPhrase(w.timeline.around, { day: shortDay(one.around, language) });
  const when = one.on ? capital(longDay(one.on, language)) : (around ?? w.timeline.next);
  return (
    <Moment state="later" when={when} what={what}>
      {text}
    </Moment>
  );
}
