import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { FieldError } from '../../platform/http/form.ts';
import { errorOf } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  Card,
  Empty,
  ErrorSummary,
  Heading,
  LinkList,
  Page,
  PageHead,
  Paragraph,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { phaseOf } from '../protocol/index.ts';
import { openAt } from './open-at.ts';
import { inFours, quarterName } from './quarter-text.ts';
import { witnessOf } from './read-quarter.ts';
import { type RefusedWords, SampleCard, type SampleView } from './sample-card.tsx';
import { ShareCard } from './share-card.tsx';
import type { VerdictQuarter } from './verdict.ts';
import type { Words } from './words.ts';

export type CouncilProps = {
  quarters: readonly VerdictQuarter[];
  /** the form that was refused, and what was typed in it */
  refused?: { quarter: string; typed: string; errors: FieldError[] } | undefined;
  /** of each quarter: what may be drawn, or came of it */
  samples: ReadonlyMap<string, SampleView>;
  refusedWords?: RefusedWords | undefined;
  done: 'witnessed' | 'taken' | 'drawn' | undefined;
  /** of the collector; undefined: there is none */
  origin: string | undefined;
  beside: boolean;
  /** she manages the organisation too: the council's share is not for her */
  both: boolean;
  today: string;
  language: Language;
  w: Words;
};

// The running one, the next, and those that wait to be opened.
const SHOWN = 4;

export const fieldOf = (quarter: string): string => `vingerafdruk-${quarter}`;

/** Three things only: the fingerprint from the print, a share to keep, rights drawn by lot. No customer, no verdict. */
export const councilPage = (props: CouncilProps): VNode => {
  const { quarters, refused, refusedWords, done, w } = props;
  const errors = refused?.errors ?? refusedWords?.errors;
  const c = w.council;
  const listed = quarters.filter(({ state }) => state !== 'planned').slice(0, SHOWN);
  return (
    <Page tight>
      <Stack size="lg">
        {errors && <ErrorSummary title={w.errors.summary} errors={errors} />}
        <PageHead title={c.title} intro={c.intro} />
        {done && <Alert kind="ok" title={w.done[done]} />}
        <LinkList
          items={[
            { href: paths.selfScan.result(), label: c.toScan },
            { href: paths.selfImage.list(), label: c.toImage },
          ]}
        />
        {listed.length === 0 && <Empty title={c.none}>{w.quarters.noneText}</Empty>}
        {listed.map((of) => (
          <QuarterOf {...props} of={of} />
        ))}
      </Stack>
    </Page>
  );
};

function QuarterOf({ of, ...props }: CouncilProps & { of: VerdictQuarter }) {
  const { samples, origin, beside, both, today, refused, refusedWords, language, w } = props;
  const { quarter } = of;
  const name = quarterName(quarter, language);
  return (
    <section class="az-stack" aria-labelledby={`kwartaal-${quarter}`}>
      <Heading level={2} id={`kwartaal-${quarter}`}>
        {name}, {w.quarters.phases[phaseOf(quarter, today)]}
      </Heading>
      <Witness of={of} refused={refused?.quarter === quarter ? refused : undefined} name={name} w={w} />
      <ShareCard
        of={of}
        holder="council"
        action={paths.verdicts.councilShare({ quarter })}
        openAt={openAt(of, origin, today)}
        beside={beside}
        both={both}
        language={language}
        w={w}
      />
      <SampleCard
        of={of}
        view={samples.get(quarter)}
        refused={refusedWords?.quarter === quarter ? refusedWords : undefined}
        {...{ today, name, w }}
      />
      {phaseOf(quarter, today) === 'closed' && (
        <LinkList items={[{ href: paths.results.teams({ kwartaal: quarter }), label: w.quarters.results }]} />
      )}
    </section>
  );
}

type WitnessProps = { of: VerdictQuarter; name: string; w: Words } & Pick<CouncilProps, 'refused'>;

function Witness({ of, refused, name, w }: WitnessProps) {
  const c = w.council;
  const field = fieldOf(of.quarter);
  const witness = witnessOf(of);
  return (
    <Card title={`${c.witnessTitle}: ${name.toLowerCase()}`} level={3} id={`lijst-${of.quarter}`}>
      {of.witnessed && (
        <Paragraph flush>
          {c.seen}: <strong>{inFours(of.witnessed)}</strong>
        </Paragraph>
      )}
      {witness && (
        <Alert kind={witness === 'same' ? 'ok' : 'error'} title={witness === 'same' ? c.same : c.differs} />
      )}
      {witness !== 'same' && (
        <form class="az-stack" method="post" action={paths.verdicts.councilWitness({ quarter: of.quarter })}>
          <Paragraph flush>{c.witnessText}</Paragraph>
          <TextField
            name={field}
            label={c.field}
            hint={c.hint}
            value={refused?.typed}
            error={errorOf(refused?.errors, field)}
            autocomplete="off"
          />
          <div>
            <Button kind="secondary" context={name}>
              {c.button}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
