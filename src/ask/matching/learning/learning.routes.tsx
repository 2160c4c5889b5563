import { paths } from '../../../paths.ts';
import type { Actor } from '../../../platform/database/actors.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { clean, type FieldError } from '../../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { CONCEPTS } from '../vocabulary/concepts.data.ts';
import { AddPage, type TypedRelation } from './add.page.tsx';
import { listAdditions, listVocabularyEvents } from './additions.sql.ts';
import { editorHere, editorName } from './as-editor.ts';
import {
  addRelation,
  type By,
  type Checked,
  checkAddition,
  ignoreWord,
  setStanding,
} from './change-vocabulary.ts';
import { asCounter, countUnknownWords } from './count-unknown-words.ts';
import { conceptNames, type Known } from './phrase.rules.ts';
import { wordEditors } from './policy.ts';
import { PreviewPage } from './preview.page.tsx';
import { previewAddition } from './preview-addition.ts';
import { listUnknown } from './unknown-words.sql.ts';
import { WordsPage } from './words.page.tsx';
import { words } from './words.ts';

const at = paths.words;
const FRAME = { side: 'staff', current: 'words' } as const;
const SHOWN = { words: 50, additions: 200, events: 50 };

/** Only an editor comes further; to another it is as if there were nothing. */
const asEditor =
  (handle: (visit: Visit, editor: Actor) => Promise<Answer>): Route['handle'] =>
  (visit) => {
    const editor = editorHere(visit);
    return editor ? handle(visit, editor) : notFound;
  };

const byHere = (visit: Visit): By => ({ who: editorName(visit), now: visit.now });

const namesFor = ({ language }: Visit) => {
  const names = conceptNames(CONCEPTS, language);
  return { names, nameOf: (concept: string): string => names.get(concept) ?? concept };
};

const list = asEditor(async (visit, editor) => {
  const { language, now } = visit;
  const w = words[language];
  await visit.transactionAs(asCounter, (tx) => countUnknownWords(tx, now));
  const shown = await visit.transactionAs(editor, async (tx) => ({
    unknown: await listUnknown(tx, false, SHOWN.words),
    ignored: await listUnknown(tx, true, SHOWN.words),
    additions: await listAdditions(tx, SHOWN.additions),
    events: await listVocabularyEvents(tx, SHOWN.events),
  }));
  const done = w.done[visit.query.get('gelukt') ?? ''];
  const { nameOf } = namesFor(visit);
  return visit.page({
    title: w.title,
    ...FRAME,
    body: <WordsPage w={w} {...shown} nameOf={nameOf} done={done} language={language} />,
  });
});

const typedIn = (read: (name: keyof TypedRelation) => string | null | undefined): TypedRelation => ({
  woord: clean(read('woord') ?? ''),
  onderwerp: clean(read('onderwerp') ?? ''),
  zeker: read('zeker') === 'ja' ? 'ja' : 'misschien',
});
const inAddress = ({ query }: Visit): TypedRelation => typedIn((name) => query.get(name));
const inForm = ({ form }: Visit): TypedRelation => typedIn((name) => form.typed[name]);

const wantedOf = ({ woord, onderwerp, zeker }: TypedRelation): Known => ({
  phrase: woord,
  concept: onderwerp,
  strong: zeker === 'ja',
});

const FIELDS = { phrase: 'woord', concept: 'onderwerp' } as const;

const showForm = async (
  visit: Visit,
  values: TypedRelation,
  checked?: Checked & { kind: 'refused' },
): Promise<Answer> => {
  const w = words[visit.language];
  const errors: FieldError[] = checked
    ? [{ field: FIELDS[checked.field], text: w.form.errors[checked.why] }]
    : [];
  return visit.page({
    title: w.form.title,
    ...FRAME,
    hasErrors: errors.length > 0,
    body: <AddPage w={w} values={values} errors={errors} concepts={namesFor(visit).names} />,
  });
};

const newRelation = asEditor((visit) => showForm(visit, inAddress(visit)));

const preview = asEditor(async (visit, editor) => {
  const typed = inAddress(visit);
  const seen = await visit.transactionAs(editor, async (tx) => {
    const checked = await checkAddition(tx, wantedOf(typed));
    return checked.kind === 'ok'
      ? { ...checked, preview: await previewAddition(tx, checked.wanted) }
      : checked;
  });
  if (seen.kind === 'refused') return showForm(visit, typed, seen);
  const w = words[visit.language];
  const props = { w, wanted: seen.wanted, preview: seen.preview, typed, nameOf: namesFor(visit).nameOf };
  return visit.page({ title: w.preview.title, ...FRAME, body: <PreviewPage {...props} /> });
});

const add = asEditor(async (visit, editor) => {
  const typed = inForm(visit);
  const done = await visit.transactionAs(editor, (tx) => addRelation(tx, wantedOf(typed), byHere(visit)));
  return done.kind === 'refused' ? showForm(visit, typed, done) : redirect(at.list({ gelukt: 'added' }));
});

const standing = asEditor(async (visit, editor) => {
  const id = visit.param('addition');
  if (!isId(id)) return notFound;
  const active = visit.form.typed.stand === 'aan';
  const did = await visit.transactionAs(editor, (tx) => setStanding(tx, id, active, byHere(visit)));
  return redirect(at.list({ gelukt: did ? (active ? 'put-back' : 'taken-back') : 'nothing' }));
});

const ignore = asEditor(async (visit, editor) => {
  const { woord = '', doe } = visit.form.typed;
  const ignored = doe !== 'terug';
  const did = await visit.transactionAs(editor, (tx) => ignoreWord(tx, woord, ignored, byHere(visit)));
  return redirect(at.list({ gelukt: did ? (ignored ? 'ignored' : 'noticed') : 'nothing' }));
});

const back = (): Answer => redirect(at.list());

// 'nobody': words of the vocabulary and how often they were used; no person can be told from them.
export const learningRoutes: Route[] = [
  get(at.list, wordEditors, 'nobody', list),
  post(at.list, wordEditors, 'nobody', add),
  get(at.add, wordEditors, 'nobody', newRelation),
  get(at.preview, wordEditors, 'nobody', preview),
  get(at.standing, wordEditors, 'nobody', back),
  post(at.standing, wordEditors, 'nobody', standing),
  get(at.ignore, wordEditors, 'nobody', back),
  post(at.ignore, wordEditors, 'nobody', ignore),
];
