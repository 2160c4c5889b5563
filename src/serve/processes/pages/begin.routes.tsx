import { memberHere, slugOf } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { type Answer, redirect } from '../../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { fromLibrary, library } from '../library/library.ts';
import { nameIn } from '../model/plain-text.rules.ts';
import { definitions, newestVersion } from '../store/definitions.sql.ts';
import { beginPage } from './begin.page.tsx';
import { brought } from './brought.ts';
import type { Wrong } from './draft.routes.tsx';
import { findDraft, saveDraft } from './drafts.sql.ts';
import { emptyProcess } from './empty-process.ts';
import { processOwners } from './policy.ts';
import { words } from './words.ts';

const at = paths.processes;

const begin = async (visit: Visit, wrong: Wrong & { name?: string } = { errors: [] }): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const { language } = visit;
  const w = words[language];
  const known = await visit.transaction((tx) => definitions(tx, organisation));
  const body = beginPage({
    ready: library(),
    used: new Set(known.map(({ key }) => key)),
    errors: wrong.errors,
    content: wrong.content,
    name: wrong.name ?? '',
    language,
    w,
  });
  return visit.page({
    title: w.begin.title,
    side: 'staff',
    current: 'organisation',
    hasErrors: wrong.errors.length > 0,
    body,
  });
};

/** A new draft: from what comes along, from a file, or empty. A key that is taken gets a number. */
const beginNew = async (visit: Visit): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const { form, language, now } = visit;
  const w = words[language];
  const make = async (wish: string, xmlFor: (key: string) => string): Promise<Answer> => {
    const process = await visit.transaction(async (tx) => {
      const key = await freeKey(tx, organisation, wish);
      await saveDraft(tx, organisation, member, { key, xml: xmlFor(key), basedOn: null, changedAt: now });
      return key;
    });
    return redirect(at.draft({ process }, { gelukt: 'bewaard' }));
  };
  const { take, name } = form.typed;
  if (take !== undefined) {
    const ready = fromLibrary(take);
    if (!ready) return begin(visit, { errors: [{ field: 'take', text: w.begin.choose }] });
    return make(ready.key, () => ready.xml);
  }
  if (name !== undefined) {
    if (name.length < 3)
      return begin(visit, { errors: [{ field: 'name', text: w.begin.nameMissing }], name });
    return make(slugOf(name), (key) => emptyProcess(key, name.slice(0, 80)));
  }
  const came = await brought(form, language);
  if (came.kind === 'refused') return begin(visit, came);
  return make(slugOf(nameIn(came.xml) || came.fileName), () => came.xml);
};

const freeKey = async (tx: Tx, organisation: string, wish: string): Promise<string> => {
  for (let n = 1; n < 100; n++) {
    const key = n === 1 ? wish : `${wish}-${n}`;
    const [draft, version] = [
      await findDraft(tx, organisation, key),
      await newestVersion(tx, organisation, key),
    ];
    if (!draft && version === 0) return key;
  }
  throw new Error(`no key left for ${wish}`);
};

export const beginRoutes: Route[] = [
  get(at.begin, processOwners, 'nobody', (visit) => begin(visit)),
  post(at.begin, processOwners, 'nobody', beginNew),
];
