import { memberHere } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import type { FieldError } from '../../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { insiders, sidesOf } from '../policy.ts';
import { homeOf } from '../view.ts';
import { words } from '../words.ts';
import { beginScan, finishScan, openStatements, readSheet, roundAt, saveAnswers } from './finish-scan.ts';
import { partPage } from './part.page.tsx';
import { readScan } from './read-scan.ts';
import { type ResultProps, resultPage } from './result.page.tsx';
import { clearSheet, type SheetAt } from './scan.sql.ts';
import { PARTS, SCAN_ANSWERS, type ScanAnswer, type ScanAnswers, STATEMENTS } from './scan.ts';

const DONE = new Map([
  ['bewaard', 'saved'],
  ['klaar', 'finished'],
  ['gewist', 'cleared'],
] as const satisfies [string, ResultProps['done']][]) as ReadonlyMap<string, ResultProps['done']>;

const sheetOf = (visit: Visit): SheetAt => {
  const { organisation, member } = memberHere(visit);
  return { organisation, member, round: roundAt(visit.now) };
};

const result = async (visit: Visit, errors?: FieldError[]): Promise<Answer> => {
  const here = memberHere(visit);
  const { now, keyring, language } = visit;
  const read = await visit.transaction((tx) =>
    readScan(tx, here, { asked: visit.query.get('kwartaal'), now, keyring }),
  );
  const w = words[language];
  const done = DONE.get(visit.query.get('gelukt') ?? '');
  const body = resultPage({ ...read, may: sidesOf(here), done, errors, home: homeOf(visit), language, w });
  return visit.page({
    title: w.scan.title,
    side: 'staff',
    current: 'levels',
    hasErrors: errors !== undefined,
    body,
    ...(errors ? { status: 422 } : {}),
  });
};

const begin = async (visit: Visit): Promise<Answer> => {
  const side = sidesOf(memberHere(visit)).find((one) => one === visit.form.typed['kant']);
  if (!side) return result(visit, [{ field: 'kant', text: words[visit.language].scan.begin.choose }]);
  await visit.transaction((tx) => beginScan(tx, sheetOf(visit), side));
  return redirect(paths.selfScan.part({ part: '1' }));
};

const partOf = (visit: Visit): number | undefined => {
  const part = Number(visit.param('part'));
  return part >= 1 && part <= PARTS.length && Number.isInteger(part) ? part : undefined;
};

const showPart = async (visit: Visit): Promise<Answer> => {
  const part = partOf(visit);
  if (part === undefined) return notFound;
  const sheet = await visit.transaction((tx) => readSheet(tx, sheetOf(visit), visit.keyring));
  if (!sheet || sheet.done) return redirect(paths.selfScan.result());
  return partView(visit, part, sheet.answers);
};

const partView = (visit: Visit, part: number, answers: ScanAnswers, errors?: FieldError[]): Answer => {
  const w = words[visit.language];
  return visit.page({
    title: w.scan.part(part, w.levels[PARTS[part - 1] ?? 'friendly']),
    side: 'staff',
    current: 'levels',
    hasErrors: errors !== undefined,
    body: partPage({ part, answers, errors, w }),
    ...(errors ? { status: 422 } : {}),
  });
};

const isAnswer = (text: string | undefined): text is ScanAnswer =>
  SCAN_ANSWERS.some((answer) => answer === text);

/** What was answered is kept, also when a statement of this page is still open. */
const answerPart = async (visit: Visit): Promise<Answer> => {
  const part = partOf(visit);
  if (part === undefined) return notFound;
  const at = sheetOf(visit);
  const { typed } = visit.form;
  const own = STATEMENTS[PARTS[part - 1] ?? 'friendly'];
  const answers = await visit.transaction(async (tx) => {
    const sheet = await readSheet(tx, at, visit.keyring);
    if (!sheet || sheet.done) return undefined;
    const given = Object.fromEntries(own.flatMap((key) => (isAnswer(typed[key]) ? [[key, typed[key]]] : [])));
    const all: ScanAnswers = { ...sheet.answers, ...given };
    return (await saveAnswers(tx, at, all, visit.keyring)) ? all : undefined;
  });
  if (!answers) return redirect(paths.selfScan.result());
  if (typed['later']) return redirect(paths.selfScan.result({ gelukt: 'bewaard' }));
  const missing = own.filter((key) => answers[key] === undefined);
  const s = words[visit.language].scan;
  if (missing.length > 0)
    return partView(
      visit,
      part,
      answers,
      missing.map((field) => ({ field, text: s.missing(s.statements[field]) })),
    );
  if (part < PARTS.length) return redirect(paths.selfScan.part({ part: String(part + 1) }));
  return finish(visit, at, answers);
};

/** Somebody may have come to the last page by its address: then the first open statement comes first. */
const finish = async (visit: Visit, at: SheetAt, answers: ScanAnswers): Promise<Answer> => {
  const [open] = openStatements(answers);
  if (open) {
    const part = PARTS.findIndex((level) => STATEMENTS[level].some((key) => key === open));
    return redirect(paths.selfScan.part({ part: String(part + 1) }));
  }
  await visit.transaction((tx) => finishScan(tx, at, visit.keyring));
  return redirect(paths.selfScan.result({ gelukt: 'klaar' }));
};

const clear = async (visit: Visit): Promise<Answer> => {
  await visit.transaction((tx) => clearSheet(tx, sheetOf(visit)));
  return redirect(paths.selfScan.result({ gelukt: 'gewist' }));
};

/** No route here touches a customer. */
export const scanRoutes: Route[] = [
  get(paths.selfScan.result, insiders, 'nobody', (visit) => result(visit)),
  post(paths.selfScan.begin, insiders, 'nobody', begin),
  get(paths.selfScan.begin, insiders, 'nobody', () => redirect(paths.selfScan.result())),
  get(paths.selfScan.part, insiders, 'nobody', showPart),
  post(paths.selfScan.part, insiders, 'nobody', answerPart),
  post(paths.selfScan.clear, insiders, 'nobody', clear),
  get(paths.selfScan.clear, insiders, 'nobody', () => redirect(paths.selfScan.result())),
];
