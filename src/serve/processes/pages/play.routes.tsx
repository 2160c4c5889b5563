import { memberHere } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import type { FieldError } from '../../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { nameIn } from '../model/plain-text.rules.ts';
import { readModel } from '../model/read-model.ts';
import { changeWords } from './change-words.ts';
import { draftHere } from './draft.routes.tsx';
import { saveDraft } from './drafts.sql.ts';
import { stepsByOffice } from './flow-order.rules.ts';
import { processOwners } from './policy.ts';
import { fieldNames, MOST_WORDS, stepWordsPage } from './step-words.page.tsx';
import { fieldOf, tryOutPage } from './try-out.page.tsx';
import { tryOut } from './try-out.rules.ts';
import { askedVariables, variablesOf } from './try-variables.rules.ts';
import { words } from './words.ts';

const at = paths.processes;

const play = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const key = visit.param('process');
  const found = await visit.transaction((tx) => draftHere(tx, organisation, key));
  if (!found) return notFound;
  const { language, now } = visit;
  const w = words[language];
  const read = await readModel(found.draft.xml);
  const asked = read.kind === 'read' ? askedVariables(read.model) : [];
  const filled = filledIn(visit.query, asked);
  const walked =
    read.kind === 'read' ? tryOut(read.model, visit.query.getAll('s'), now, variablesOf(filled)) : undefined;
  const body = tryOutPage({ key, name: nameIn(found.draft.xml) || key, walked, asked, filled, language, w });
  return visit.page({
    title: w.tryOut.title,
    side: 'staff',
    current: 'organisation',
    tool: 'process-view',
    body,
  });
};

/** As the form sends them (`w.dagen`), or as they are carried along (`v=dagen=3`); only what the process asks for. */
const filledIn = (query: URLSearchParams, asked: readonly string[]): Map<string, string> => {
  const carried = new Map(
    query.getAll('v').map((one) => {
      const [name = '', ...value] = one.split('=');
      return [name, value.join('=')] as const;
    }),
  );
  return new Map(
    asked.flatMap((name) => {
      const value = query.get(fieldOf(name)) ?? carried.get(name);
      return value ? [[name, value.slice(0, MOST_WORDS)] as const] : [];
    }),
  );
};

const showWords = async (visit: Visit, errors: FieldError[] = []): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const key = visit.param('process');
  const found = await visit.transaction((tx) => draftHere(tx, organisation, key));
  if (!found) return notFound;
  const w = words[visit.language];
  const read = await readModel(found.draft.xml);
  const lanes = read.kind === 'read' ? stepsByOffice(read.model) : [];
  const typed = errors.length > 0 ? visit.form.typed : undefined;
  const body = stepWordsPage({ key, name: nameIn(found.draft.xml) || key, lanes, typed, errors, w });
  return visit.page({
    title: w.stepWords.title,
    side: 'staff',
    current: 'organisation',
    hasErrors: errors.length > 0,
    body,
  });
};

const keepWords = async (visit: Visit): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const process = visit.param('process');
  const { form, now } = visit;
  const found = await visit.transaction((tx) => draftHere(tx, organisation, process));
  if (!found) return notFound;
  const read = await readModel(found.draft.xml);
  if (read.kind !== 'read') return redirect(at.draft({ process }));
  const w = words[visit.language];
  const steps = stepsByOffice(read.model).flatMap((lane) => lane.steps);
  const typed = new Map(
    steps.map((step) => {
      const names = fieldNames(step.id);
      const of = (field: string, known: string | undefined) => form.typed[field] ?? known ?? '';
      return [
        step.id,
        {
          name: of(names.name, step.name),
          plain: of(names.plain, step.plain),
          plainEn: of(names.plainEn, step.plainEn),
        },
      ];
    }),
  );
  const errors = [...typed].flatMap(([id, told]) =>
    (['name', 'plain', 'plainEn'] as const).flatMap((what) =>
      told[what].length > MOST_WORDS ? [{ field: fieldNames(id)[what], text: w.stepWords.long }] : [],
    ),
  );
  if (errors.length > 0) return showWords(visit, errors);
  const xml = await changeWords(found.draft.xml, typed);
  if (xml === undefined) return redirect(at.draft({ process }));
  await visit.transaction((tx) =>
    saveDraft(tx, organisation, member, { ...found.draft, xml, changedAt: now }),
  );
  return redirect(at.draft({ process }, { gelukt: 'bewaard' }));
};

export const playRoutes: Route[] = [
  get(at.tryOut, processOwners, 'nobody', play),
  get(at.stepWords, processOwners, 'nobody', (visit) => showWords(visit)),
  post(at.stepWords, processOwners, 'nobody', keepWords),
];
