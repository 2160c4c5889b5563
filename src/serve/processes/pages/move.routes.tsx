import { memberHere } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import type { ProcessModel } from '../model/model.ts';
import { readModel } from '../model/read-model.ts';
import { definitions } from '../store/definitions.sql.ts';
import { migrateInstances } from '../store/migrate-instances.ts';
import { countsByVersion, standingIn } from './counts.sql.ts';
import { inFlowOrder } from './flow-order.rules.ts';
import { movePage, type Occupied, targetField } from './move.page.tsx';
import { processOwners } from './policy.ts';
import { words } from './words.ts';

const at = paths.processes;

/** Only elements of the same kind can take over; the same id is proposed, and said. */
const targetsFor = (old: ProcessModel, next: ProcessModel, element: string, n: number): Occupied => {
  const node = old.nodes.get(element);
  const targets = inFlowOrder(next)
    .filter((one) => one.kind === node?.kind)
    .map(({ id, name }) => ({ value: id, label: name || id }));
  const suggested = targets.some(({ value }) => value === element) ? element : '';
  return { element, name: node?.name || element, n, targets, suggested };
};

const versionOf = (text: string | null | undefined): number => {
  const version = Number(text);
  return Number.isSafeInteger(version) && version > 0 && version < 1e6 ? version : 0;
};

const ask = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const key = visit.param('process');
  const found = await visit.transaction(async (tx) => {
    const versions = (await definitions(tx, organisation)).filter((one) => one.key === key);
    const [counts, standing] = await Promise.all([
      countsByVersion(tx, organisation),
      standingIn(tx, organisation, key, visit.now),
    ]);
    return { versions, counts, standing };
  });
  const to = found.versions.find(({ retiredAt }) => !retiredAt);
  const from = found.versions.find(({ version }) => version === versionOf(visit.query.get('van')));
  if (!to || !from || from.version === to.version) return notFound;
  const [old, next] = await Promise.all([readModel(from.xml), readModel(to.xml)]);
  if (old.kind !== 'read' || next.kind !== 'read') throw new Error(`process ${key} can't be read any more`);
  const running = found.counts.find((one) => one.key === key && one.version === from.version)?.running ?? 0;
  const occupied = found.standing
    .filter(({ version }) => version === from.version)
    .map(({ element, n }) => targetsFor(old.model, next.model, element, n));
  const w = words[visit.language];
  const body = movePage({ key, name: to.name, from: from.version, to: to.version, running, occupied, w });
  return visit.page({ title: w.move.title, side: 'staff', current: 'organisation', body });
};

const move = async (visit: Visit): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const process = visit.param('process');
  const { typed } = visit.form;
  const [from, to] = [versionOf(typed['van']), versionOf(typed['naarVersie'])];
  if (!from || !to) return notFound;
  const prefix = targetField('');
  const mapping = Object.fromEntries(
    Object.entries(typed).flatMap(([field, target]) =>
      field.startsWith(prefix) ? [[field.slice(prefix.length), target]] : [],
    ),
  );
  const migrated = await visit.transaction((tx) =>
    migrateInstances(tx, { organisation, key: process, from, to, mapping, memberId: member }, visit.now),
  );
  if (migrated.kind === 'refused') return notFound;
  const gelukt = migrated.stayed.length > 0 ? 'gebleven' : 'overgezet';
  return redirect(at.one({ process }, { gelukt }));
};

export const moveRoutes: Route[] = [
  get(at.move, processOwners, 'nobody', ask),
  post(at.move, processOwners, 'nobody', move),
];
