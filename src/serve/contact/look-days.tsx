import type { AccessRow } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { capital, clock, dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Checks,
  DataTable,
  Heading,
  Hidden,
  Icon,
  Link,
  Paragraph,
  plainPhrase,
  Stack,
} from '../../ui/index.ts';
import { askAt, byDay, type LookDay, purposeOf, questionOf, type Repeated } from './looks.rules.ts';
import type { LooksWords } from './looks.words.ts';
import type { Around } from './read-looks.ts';
import { dayText } from './when.rules.ts';

export type Told = Around & {
  /** of the desk, for who has nobody to write to */
  phone: string | null;
  now: Date;
  /** whose they are, when a helper reads them */
  helped: string | undefined;
  language: Language;
  w: LooksWords;
};

/** Looks by day: who, what and why, each with the way to ask. */
export function LookDays({ looks, ...told }: Told & { looks: readonly AccessRow[] }) {
  return (
    <Stack size="lg">
      {byDay(looks).map((day) => (
        <Day {...told} {...day} />
      ))}
    </Stack>
  );
}

const TIMES_SHOWN = 3;

function Day({ day, looks, ...told }: Told & LookDay) {
  const { now, language, w } = told;
  const title = dayText(day, now, language);
  const columns = [w.time, w.who, w.what, w.why, w.ask].map((label) => ({ label }));
  return (
    <section aria-labelledby={`dag-${day}`}>
      <Stack size="sm">
        <Heading level={2} look={3} id={`dag-${day}`}>
          {capital(title)}
        </Heading>
        <DataTable
          caption={w.caption(title)}
          hideCaption
          columns={columns}
          rowHeader={1}
          even
          rows={looks.map((one) => rowOf(one, told))}
        />
      </Stack>
    </section>
  );
}

const rowOf = ({ look, times }: Repeated, told: Told) => {
  const { language, w } = told;
  const hours = times.map((at) => clock(at, language));
  const shown = [...new Set(hours)].slice(0, TIMES_SHOWN);
  const left = hours.filter((hour) => !shown.includes(hour)).length;
  return [
    [shown.join(', '), ...(left > 0 ? [w.more(left)] : [])].join(' '),
    <Who look={look} {...told} />,
    whatOf(look, told),
    <Why look={look} w={w} />,
    <AskWhy look={look} {...told} />,
  ];
};

function Who({ look, organisations, w }: Told & { look: AccessRow }) {
  const from = look.organisation_id ? (organisations.get(look.organisation_id)?.name ?? w.none) : undefined;
  const role = look.actor === 'member' && look.role !== '' ? `, ${look.role}` : '';
  return (
    <div>
      {whoOf(look, w)}
      {role && <span class="az-soft">{role}</span>}
      {from && (
        <>
          <br />
          <span class="az-soft">{from}</span>
        </>
      )}
    </div>
  );
}

const whoOf = ({ actor, who }: AccessRow, w: LooksWords): string => {
  if (actor === 'member') return who;
  if (actor === 'representative:mandate') return plainPhrase(w.helper, { who });
  return actor.startsWith('representative') ? plainPhrase(w.forYou, { who }) : w.system;
};

const whatOf = (look: AccessRow, { cases, titles, w }: Told): string => {
  const what = w.objects[look.object_type] ?? look.object_type;
  const title = titles.get(questionOf(look, cases, new Set(titles.keys())) ?? '');
  const named =
    title && Object.hasOwn(ABOUT_ONE, look.object_type) ? plainPhrase(w.named, { what, title }) : what;
  const act = look.outcome === 'refused' ? 'refused' : look.event === 'change' ? look.action : look.event;
  return plainPhrase(w.acts[`${act}:${look.object_type}`] ?? w.acts[act] ?? '{what}', { what: named });
};
const ABOUT_ONE = { question: true, case: true };

function Why({ look, w }: { look: AccessRow; w: LooksWords }) {
  const relation = look.relation ? w.relations[look.relation] : undefined;
  if (look.emergency)
    return (
      <div>
        <Icon name="alert-triangle" small />{' '}
        {look.reason ? plainPhrase(w.emergency, { reason: look.reason }) : w.emergencyPlain}
      </div>
    );
  return (
    <div>
      {w.purposes[purposeOf(look.purpose)]}
      {relation && (
        <>
          <br />
          <span class="az-soft">{relation}</span>
        </>
      )}
    </div>
  );
}

/** A message to her contact; when nobody works on it any more, the phone of who looked. */
function AskWhy({ look, organisations, cases, titles, phone, language, w }: Told & { look: AccessRow }) {
  const about = { who: whoOf(look, w), when: dayAndClock(look.at, language) };
  const question = askAt(look, cases, new Set(titles.keys()));
  if (question)
    return (
      <Link href={`${paths.question.status({ id: question }, { waarom: look.id })}#bericht`}>
        {w.askWhy}
        <Hidden> {plainPhrase(w.askAbout, about)}</Hidden>
      </Link>
    );
  const number = (look.organisation_id && organisations.get(look.organisation_id)?.phone) || phone;
  if (!number) return <>–</>;
  return (
    <Link href={telHref(number)}>
      {plainPhrase(w.call, { phone: number })}
      <Hidden> {plainPhrase(w.callAbout, about)}</Hidden>
    </Link>
  );
}

/** Whose data, and what is written down; to a helper it says whose. */
export function LooksHead({ helped, w, ...sealed }: Pick<Told, 'helped' | 'sealedAt' | 'language' | 'w'>) {
  return (
    <>
      <Heading level={1}>{helped ? w.titleOf(helped) : w.title}</Heading>
      <Paragraph lead>{helped ? w.leadOf(helped) : w.lead}</Paragraph>
      <Sealed w={w} {...sealed} />
    </>
  );
}

/** That the list can't be changed unseen, in one sentence. */
function Sealed({ sealedAt, language, w }: Pick<Told, 'sealedAt' | 'language' | 'w'>) {
  const text = sealedAt ? plainPhrase(w.sealed, { when: dayAndClock(sealedAt, language) }) : w.toSeal;
  return <Checks items={[{ icon: 'shield-check', text }]} small />;
}
