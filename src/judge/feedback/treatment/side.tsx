import { paths } from '../../../paths.ts';
import { ButtonLink, Card, Heading, Link, Paragraph, Quote, Stack } from '../../../ui/index.ts';
import { RunningCard } from '../moments/moments.page.tsx';
import { words as momentWords } from '../moments/words.ts';
import { mostAndLeast } from './spot.rules.ts';
import type { TreatmentProps } from './treatment.page.tsx';

/** What one can do today: the agreement that runs, or one thing to pick; and what customers said that was kind. */
export function TreatmentSide({ read, language, w }: TreatmentProps) {
  const { moment, compliments, spot, measures } = read;
  const least = mostAndLeast(measures)?.least;
  const m = w.moment;
  const c = w.compliments;
  const asked = { ...(least && { vraag: least }), ...(spot.scope === 'team' && { team: spot.id }) };
  return (
    <aside class="az-stack" aria-label={moment ? m.running : m.title}>
      {moment ? (
        <RunningCard line={moment} {...{ language, w: momentWords[language] }} />
      ) : (
        <Card as="section" tone="us" title={m.title} id="een-ding">
          <Paragraph flush>{least ? m.text(w.items[least]) : m.textNone}</Paragraph>
          <div>
            <ButtonLink href={paths.treatment.start(asked)}>{m.button}</ButtonLink>
          </div>
        </Card>
      )}
      <Paragraph flush>
        <Link href={paths.treatment.moments()}>{m.all}</Link>
      </Paragraph>
      <Card as="section">
        <Stack size="sm">
          <Heading level={2} look={3} flush>
            {c.title}
          </Heading>
          {compliments.length === 0 && <Paragraph flush>{c.none}</Paragraph>}
          {compliments.map(({ body }) => (
            <Quote medium>{body}</Quote>
          ))}
          <Link href={paths.compliments.received()}>{c.all}</Link>
        </Stack>
      </Card>
    </aside>
  );
}
