import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { shortDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  DataTable,
  Details,
  Heading,
  Page,
  PageHead,
  Paragraph,
  Row,
  Stack,
  Stat,
  Stats,
} from '../../../ui/index.ts';
import type { ProcessModel, ProcessNode } from '../model/model.ts';
import type { Definition } from '../process.ts';
import type { ElementCount, Stuck, VersionCount } from './counts.sql.ts';
import { type LaneSteps, stepsByOffice } from './flow-order.rules.ts';
import { ProcessPicture } from './picture.tsx';
import { StuckList, Versions } from './process-parts.tsx';
import { termText } from './term-text.rules.ts';
import type { Words } from './words.ts';

export type ProcessProps = {
  shown: Definition;
  model: ProcessModel;
  about: string;
  versions: readonly Definition[];
  running: readonly VersionCount[];
  standing: readonly ElementCount[];
  stuck: readonly Stuck[];
  draft: boolean;
  mayChange: boolean;
  done: { text: string; good: boolean } | undefined;
  language: Language;
  w: Words;
};

/** Of all versions together, on the elements that the newest one still has. */
const here = (standing: readonly ElementCount[], element: string) => {
  const own = standing.filter((one) => one.element === element);
  const sum = (of: (one: ElementCount) => number) => own.reduce((total, one) => total + of(one), 0);
  return { n: sum(({ n }) => n), late: sum(({ late }) => late), stuck: sum(({ stuck }) => stuck) };
};

/** One process: drawn with where everybody stands, and the same as a list. */
export const processPage = (props: ProcessProps): VNode => {
  const { shown, model, about, running, standing, stuck, draft, mayChange, done, language, w } = props;
  const p = w.process;
  const at = { process: shown.key };
  const total = running.reduce((sum, one) => sum + one.running, 0);
  const late = standing.reduce((sum, one) => sum + one.late, 0);
  const marks = [...model.nodes.values()].flatMap((node) => {
    const { n, late: slow, stuck: still } = here(standing, node.id);
    const tone = node.turn === 'customer' ? ('you' as const) : ('us' as const);
    return n > 0 ? [{ element: node.id, n, tone, late: slow > 0, wrong: still > 0 }] : [];
  });
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.processes.list()}>{w.back}</BackLink>
        {done && <Alert kind={done.good ? 'ok' : 'info'} title={done.text} />}
        <Row between top>
          <PageHead
            title={shown.name}
            intro={p.published(shown.version, shortDay(shown.publishedAt, language))}
          />
          <Row>
            {mayChange && (
              <ButtonLink href={paths.processes.draft(at)} iconStart="pencil">
                {draft ? p.ownDraft : p.change}
              </ButtonLink>
            )}
            <ButtonLink
              kind="secondary"
              href={paths.processes.file({ ...at, version: String(shown.version) })}
            >
              {w.file.get}
            </ButtonLink>
          </Row>
        </Row>
        {shown.retiredAt && <Alert kind="info" title={p.retired} />}
        <Stats>
          <Stat value={total} label={p.running} />
          <Stat value={late} label={p.late} alert={late > 0} />
          <Stat
            value={stuck.length}
            label={p.stuck}
            alert={stuck.length > 0}
            note={stuck.length > 0 ? p.stuckNote : undefined}
          />
        </Stats>
        <ProcessPicture
          src={paths.processes.file({ ...at, version: String(shown.version) })}
          marks={marks}
          w={w}
        />
        <StuckList {...props} />
        <section aria-labelledby="stappen">
          <Heading level={2} id="stappen">
            {p.steps}
          </Heading>
          <Stack>
            {stepsByOffice(model).map((lane) => (
              <Lane lane={lane} {...props} />
            ))}
          </Stack>
        </section>
        {about && (
          <Details summary={p.about}>
            <Paragraph>{about}</Paragraph>
          </Details>
        )}
        <Versions {...props} />
      </Stack>
    </Page>
  );
};

function Lane({ lane, standing, language, w }: ProcessProps & { lane: LaneSteps }) {
  const p = w.process;
  return (
    <div>
      <Heading level={3}>{w.offices[lane.office]}</Heading>
      <DataTable
        caption={w.offices[lane.office]}
        hideCaption
        rowHeader={0}
        even
        columns={[
          { label: p.step },
          { label: p.who },
          { label: p.reads },
          { label: p.term },
          { label: p.here, numeric: true },
        ]}
        rows={lane.steps.map((node) => {
          const { n, late } = here(standing, node.id);
          return [
            node.name,
            whoDoes(node, w),
            plainFor(node, language) ?? <span class="az-soft">{p.notShown}</span>,
            termOf(node, language) ?? <span class="az-soft">{p.noTerm}</span>,
            n > 0 ? <strong>{p.hereLate(n, late)}</strong> : '0',
          ];
        })}
      />
    </div>
  );
}

const plainFor = ({ plain, plainEn }: ProcessNode, language: Language): string | undefined =>
  language === 'en' ? (plainEn ?? plain) : plain;
const termOf = ({ clock, timer }: ProcessNode, language: Language): string | undefined => {
  const of = clock ?? timer;
  return of && termText(of, language);
};
const whoDoes = ({ turn, role, kind }: ProcessNode, w: Words): string => {
  if (turn === 'customer') return w.customerDoes;
  if (kind !== 'user-task') return w.systemDoes;
  return role === undefined ? w.draft.anyone : ((w.roles as Record<string, string>)[role] ?? role);
};
