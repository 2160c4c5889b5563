import { memberHere } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { anyMember } from '../../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { nameIn } from '../model/plain-text.rules.ts';
import { readModel } from '../model/read-model.ts';
import { definitions, findDefinition, retireDefinition } from '../store/definitions.sql.ts';
import { retryIncident } from '../store/steer-process.ts';
import { countsByVersion, lateByProcess, standingIn, stuckIn } from './counts.sql.ts';
import { findDraft, listDrafts } from './drafts.sql.ts';
import { type Listed, listPage } from './list.page.tsx';
import { processOwners } from './policy.ts';
import { processPage } from './process.page.tsx';
import { words } from './words.ts';

const GOOD: readonly string[] = ['gepubliceerd', 'bewaard', 'overgezet', 'weg', 'opnieuw', 'beeindigd'];

const doneOf = (visit: Visit): { text: string; good: boolean } | undefined => {
  const key = visit.query.get('gelukt') ?? '';
  const text = Object.hasOwn(words[visit.language].done, key) ? words[visit.language].done[key] : undefined;
  return text === undefined ? undefined : { text, good: GOOD.includes(key) };
};

const list = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const w = words[visit.language];
  const mayChange = processOwners.allows(visit.actor);
  const all = await visit.transaction(async (tx): Promise<Listed[]> => {
    const [known, counts, late, drafts] = await Promise.all([
      definitions(tx, organisation),
      countsByVersion(tx, organisation),
      lateByProcess(tx, organisation, visit.now),
      mayChange ? listDrafts(tx, organisation) : [],
    ]);
    const keys = [...new Set([...known, ...drafts].map(({ key }) => key))];
    return keys.map((key) => {
      const versions = known.filter((one) => one.key === key);
      const newest = versions.find(({ retiredAt }) => !retiredAt) ?? versions[0];
      const draft = drafts.find((one) => one.key === key);
      const own = counts.filter((one) => one.key === key);
      return {
        key,
        name: newest?.name ?? (draft ? nameIn(draft.xml) : '') ?? key,
        version: newest?.version ?? null,
        retired: newest?.retiredAt != null,
        running: own.reduce((sum, { running }) => sum + running, 0),
        stuck: own.reduce((sum, { stuck }) => sum + stuck, 0),
        late: late.get(key) ?? 0,
        draft: draft !== undefined,
      };
    });
  });
  const { language } = visit;
  all.sort((a, b) => a.name.localeCompare(b.name, language));
  const body = listPage({ all, mayChange, done: doneOf(visit)?.text, language, w });
  return visit.page({ title: w.title, side: 'staff', current: 'organisation', body });
};

const show = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const key = visit.param('process');
  const mayChange = processOwners.allows(visit.actor);
  const found = await visit.transaction(async (tx) => {
    const [all, counts, standing, stuck, draft] = await Promise.all([
      definitions(tx, organisation),
      countsByVersion(tx, organisation),
      standingIn(tx, organisation, key, visit.now),
      stuckIn(tx, organisation, key),
      mayChange ? findDraft(tx, organisation, key) : undefined,
    ]);
    const versions = all.filter((one) => one.key === key);
    const shown = versions.find(({ retiredAt }) => !retiredAt) ?? versions[0];
    return (
      shown && { shown, versions, running: counts.filter((one) => one.key === key), standing, stuck, draft }
    );
  });
  if (!found) return notFound;
  const read = await readModel(found.shown.xml);
  if (read.kind !== 'read') throw new Error(`process ${key} can't be read any more`);
  const { language } = visit;
  const w = words[language];
  const body = processPage({
    ...found,
    model: read.model,
    about: /<\w+:documentation>([^<]+)</.exec(found.shown.xml)?.[1] ?? '',
    draft: found.draft !== undefined,
    mayChange,
    done: doneOf(visit),
    language,
    w,
  });
  return visit.page({
    title: found.shown.name,
    side: 'staff',
    current: 'organisation',
    tool: 'process-view',
    body,
  });
};

const file = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const key = visit.param('process');
  const version = Number(visit.param('version'));
  if (!Number.isSafeInteger(version) || version < 1 || version > 1e6) return notFound;
  const found = await visit.transaction((tx) => findDefinition(tx, organisation, key, version));
  return found ? bpmnFile(found.xml, `${key}-${version}.bpmn`) : notFound;
};

export const bpmnFile = (body: string, name: string): Answer => ({
  kind: 'file',
  body,
  type: 'application/xml; charset=utf-8',
  name,
});

const again = async (visit: Visit): Promise<Answer> => {
  const member = memberHere(visit);
  const instance = visit.form.typed['instance'] ?? '';
  const process = visit.param('process');
  if (!isId(instance)) return notFound;
  const moved = await visit.transaction((tx) => retryIncident(tx, member, instance, {}, visit.now));
  const well = moved.kind === 'done' && moved.state !== 'incident';
  return redirect(paths.processes.one({ process }, { gelukt: well ? 'opnieuw' : 'nog-vast' }));
};

const retire = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const process = visit.param('process');
  await visit.transaction(async (tx) => {
    for (const { key, version, retiredAt } of await definitions(tx, organisation))
      if (key === process && !retiredAt)
        await retireDefinition(tx, { organisation, key, version }, visit.now);
  });
  return redirect(paths.processes.one({ process }, { gelukt: 'beeindigd' }));
};

export const toProcess = (visit: Visit): Answer =>
  redirect(paths.processes.one({ process: visit.param('process') }));

const at = paths.processes;
export const showRoutes: Route[] = [
  get(at.list, anyMember, 'nobody', list),
  get(at.one, anyMember, 'nobody', show),
  get(at.file, anyMember, 'nobody', file),
  post(at.again, processOwners, 'nobody', again),
  get(at.again, processOwners, 'nobody', toProcess),
  post(at.retire, processOwners, 'nobody', retire),
  get(at.retire, processOwners, 'nobody', toProcess),
];
