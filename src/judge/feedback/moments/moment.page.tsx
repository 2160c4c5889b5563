import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import type { FieldError, Typed } from '../../../platform/http/form.ts';
import { capital, fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  Card,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Quote,
  Split,
  Stack,
} from '../../../ui/index.ts';
import { boundsOf } from '../../protocol/index.ts';
import { reminderOn } from './before-after.rules.ts';
import { BeforeAfterCard } from './before-after-card.tsx';
import { CloseForm } from './close-form.tsx';
import { CourseCard } from './course-card.tsx';
import { periodText, themeName } from './name-of.ts';
import type { ReadMoment } from './read-moments.ts';
import type { Words } from './words.ts';

export type MomentProps = {
  read: ReadMoment;
  done: 'begun' | 'closed' | undefined;
  refused?: { typed: Typed; errors: FieldError[] } | undefined;
  /** calendar day */
  today: string;
  language: Language;
  w: Words;
};

/** One small agreement, and whether customers notice it. */
export const momentPage = (props: MomentProps): VNode => {
  const { read, done, refused, today, language, w } = props;
  const { moment } = read;
  const over = moment.closed !== null || reminderOn(moment, today) === 'round-off';
  return (
    <Page tight>
      <BackLink href={paths.treatment.moments()}>{w.one.back}</BackLink>
      <Stack size="lg">
        {refused && <ErrorSummary title={w.errors.summary} errors={refused.errors} />}
        {done && <Alert kind="ok" title={w.one.done[done]} />}
        <div>
          <Paragraph soft flush>
            {read.team ?? w.everybodyOf} · {themeName(moment, w)}
          </Paragraph>
          <Heading level={1}>{moment.agreement}</Heading>
          <Paragraph flush>{w.one.asked(w.items[moment.item])}</Paragraph>
          <Paragraph soft flush>
            {capital(periodText(moment, language, w))}. {standText(read, over, language, w)}
          </Paragraph>
        </div>
        <Split>
          <Stack size="lg">
            <BeforeAfterCard {...{ read, over, language, w }} />
            <CourseCard {...{ read, language, w }} />
          </Stack>
          <aside class="az-stack" aria-label={w.one.agreement}>
            <Learned {...props} />
            {read.mayClose && <CloseForm {...{ moment, over, refused, w }} />}
            <Paragraph soft small flush>
              {w.one.who(read.startedBy, fullDay(moment.startedOn, language))}
            </Paragraph>
          </aside>
        </Split>
      </Stack>
    </Page>
  );
};

const standText = ({ moment, stand }: ReadMoment, over: boolean, language: Language, w: Words): string => {
  if (over) return moment.closed ? '' : w.one.over;
  if (stand.at > 0) return w.one.at(stand.at, stand.of);
  return w.one.begins(fullDay(boundsOf(moment.first).from, language));
};

function Learned({ read: { moment, closedBy }, language, w }: MomentProps) {
  if (!moment.closed) return null;
  const { learned, keeps, on } = moment.closed;
  return (
    <Card as="section" tone="us" title={w.one.learnedTitle} id="geleerd">
      <Quote medium>{learned}</Quote>
      <Paragraph flush>{keeps ? w.one.kept : w.one.stopped}</Paragraph>
      <Paragraph soft small flush>
        {w.one.closedBy(closedBy, fullDay(on, language))}
      </Paragraph>
      <div>
        <ButtonLink kind="secondary" href={paths.treatment.start()}>
          {w.one.another}
        </ButtonLink>
      </div>
    </Card>
  );
}
