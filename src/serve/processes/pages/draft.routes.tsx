import { memberHere } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import type { FieldError } from '../../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { ACT_NAMES } from '../acts.data.ts';
import { nameIn } from '../model/plain-text.rules.ts';
import { problemText } from '../model/problem-text.ts';
import { readModel } from '../model/read-model.ts';
import { findDefinition, newestVersion } from '../store/definitions.sql.ts';
import { publishDefinition } from '../store/publish-definition.ts';
import { brought } from './brought.ts';
import { countsByVersion } from './counts.sql.ts';
import { type Checked, draftPage } from './draft.page.tsx';
import { type Draft, dropDraft, findDraft, saveDraft } from './drafts.sql.ts';
import { processOwners } from './policy.ts';
import { bpmnFile } from './show.routes.tsx';
import { words } from './words.ts';

const at = paths.processes;

export type Found = { draft: Draft; saved: boolean; newest: number };

/** The draft of a process, or what is published as the beginning of one. */
export const draftHere = async (tx: Tx, organisation: string, key: string): Promise<Found | undefined> => {
  const [saved, published, newest] = await Promise.all([
    findDraft(tx, organisation, key),
    findDefinition(tx, organisation, key),
    newestVersion(tx, organisation, key),
  ]);
  if (saved) return { draft: saved, saved: true, newest };
  if (!published) return undefined;
  const { xml, version, publishedAt } = published;
  return { draft: { key, xml, basedOn: version, changedAt: publishedAt }, saved: false, newest };
};

export const checkDraft = async (xml: string): Promise<Checked> => {
  const read = await readModel(xml, { acts: ACT_NAMES });
  return read.kind === 'read'
    ? { good: true, problems: [], warnings: read.warnings }
    : { good: false, problems: read.problems, warnings: [] };
};

export type Wrong = { errors: FieldError[]; content?: string | undefined };

const show = async (visit: Visit, wrong: Wrong = { errors: [] }): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const key = visit.param('process');
  const found = await visit.transaction((tx) => draftHere(tx, organisation, key));
  if (!found) return notFound;
  const { language } = visit;
  const w = words[language];
  const { draft, saved, newest } = found;
  const name = nameIn(draft.xml) || key;
  const done = w.done[visit.query.get('gelukt') ?? ''];
  const body = draftPage({
    key,
    name,
    basedOn: draft.basedOn,
    saved,
    xml: draft.xml,
    checked: await checkDraft(draft.xml),
    newest,
    acts: ACT_NAMES,
    problemText: (problem) => problemText(problem, language),
    errors: wrong.errors,
    content: wrong.content,
    done: wrong.errors.length > 0 ? undefined : done,
    language,
    w,
  });
  return visit.page({
    title: w.draft.title(name),
    side: 'staff',
    current: 'organisation',
    tool: 'process-editor',
    hasErrors: wrong.errors.length > 0,
    body,
  });
};

/** What was drawn or brought becomes the draft: also when it can't run yet, but never when it can't be read. */
const keep = async (visit: Visit): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const key = visit.param('process');
  const { language, now } = visit;
  const came = await brought(visit.form, language);
  if (came.kind === 'refused') return show(visit, came);
  const known = await visit.transaction(async (tx) => {
    const found = await draftHere(tx, organisation, key);
    if (found) await saveDraft(tx, organisation, member, { ...found.draft, xml: came.xml, changedAt: now });
    return found;
  });
  return known ? redirect(at.draft({ process: key }, { gelukt: 'bewaard' })) : notFound;
};

const draftFile = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const key = visit.param('process');
  const found = await visit.transaction((tx) => draftHere(tx, organisation, key));
  return found ? bpmnFile(found.draft.xml, `${key}-ontwerp.bpmn`) : notFound;
};

const publish = async (visit: Visit): Promise<Answer> => {
  const member = memberHere(visit);
  const { organisation } = member;
  const process = visit.param('process');
  const outcome = await visit.transaction(async (tx) => {
    const found = await draftHere(tx, organisation, process);
    if (!found) return undefined;
    const name = nameIn(found.draft.xml) || process;
    const published = await publishDefinition(
      tx,
      member,
      { key: process, name, xml: found.draft.xml, acts: ACT_NAMES },
      visit.now,
    );
    if (published.kind === 'refused') return { kind: 'refused' as const };
    await dropDraft(tx, organisation, process);
    const older = (await countsByVersion(tx, organisation))
      .filter((one) => one.key === process && one.version !== published.version && one.running > 0)
      .sort((a, b) => b.version - a.version)[0];
    return { kind: 'published' as const, older: older?.version };
  });
  if (!outcome) return notFound;
  if (outcome.kind === 'refused') return redirect(at.draft({ process }));
  return redirect(
    outcome.older === undefined
      ? at.one({ process }, { gelukt: 'gepubliceerd' })
      : at.move({ process }, { van: outcome.older, gelukt: 'gepubliceerd' }),
  );
};

const discard = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const process = visit.param('process');
  const left = await visit.transaction(async (tx) => {
    await dropDraft(tx, organisation, process);
    return newestVersion(tx, organisation, process);
  });
  return redirect(left > 0 ? at.one({ process }, { gelukt: 'weg' }) : at.list({ gelukt: 'weg' }));
};

const toDraft = (visit: Visit): Answer => redirect(at.draft({ process: visit.param('process') }));

export const draftRoutes: Route[] = [
  get(at.draft, processOwners, 'nobody', (visit) => show(visit)),
  post(at.draft, processOwners, 'nobody', keep),
  get(at.draftFile, processOwners, 'nobody', draftFile),
  post(at.upload, processOwners, 'nobody', keep),
  get(at.upload, processOwners, 'nobody', toDraft),
  post(at.publish, processOwners, 'nobody', publish),
  get(at.publish, processOwners, 'nobody', toDraft),
  post(at.discard, processOwners, 'nobody', discard),
  get(at.discard, processOwners, 'nobody', toDraft),
];
