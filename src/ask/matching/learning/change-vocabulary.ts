import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { tellingWords } from '../vocabulary/phrases.rules.ts';
import type { Addition } from './addition.ts';
import { activeAdditions, additionForUpdate, addVocabularyEvent, putAddition } from './additions.sql.ts';
import { type Known, type PhraseProblem, phraseProblem, plainPhrase } from './phrase.rules.ts';
import { alreadyThere } from './preview-addition.ts';
import { relationsOf } from './relations.ts';
import { deleteUnknown, setIgnored } from './unknown-words.sql.ts';

/** Who does it, and when. The transaction is an editor's. */
export type By = { who: string; now: Date };
export type Checked =
  | { kind: 'ok'; wanted: Known }
  | { kind: 'refused'; field: 'phrase'; why: PhraseProblem | 'there' }
  | { kind: 'refused'; field: 'concept'; why: 'no-concept' };

/** Whether a relation can be added: something to say, to a concept that is there, and not there already. */
export const checkAddition = async (tx: Tx, typed: Known): Promise<Checked> => {
  const wanted = { ...typed, phrase: plainPhrase(typed.phrase) };
  const problem = phraseProblem(wanted.phrase);
  if (problem) return { kind: 'refused', field: 'phrase', why: problem };
  if (relationsOf([wanted]).length === 0) return { kind: 'refused', field: 'concept', why: 'no-concept' };
  const { ofProject, added } = await alreadyThere(relationsOf(await activeAdditions(tx)), wanted.phrase);
  const isHere = ({ concept }: Known): boolean => concept === wanted.concept;
  // What the project says strongly, an editor can't weaken; her own words she can.
  const there =
    ofProject.some((one) => isHere(one) && (one.strong || !wanted.strong)) ||
    added.some((one) => isHere(one) && one.strong === wanted.strong);
  return there ? { kind: 'refused', field: 'phrase', why: 'there' } : { kind: 'ok', wanted };
};

/** The relation, its line in the history, and its words no longer among the unknown: all of it, or nothing. */
export const addRelation = async (tx: Tx, typed: Known, by: By): Promise<Checked> => {
  const checked = await checkAddition(tx, typed);
  if (checked.kind === 'refused') return checked;
  const { wanted } = checked;
  const before = await additionForUpdate(tx, wanted);
  const next = version(before ?? { id: newId(), version: 0, ...wanted }, { ...wanted, active: true }, by);
  if (!(await putAddition(tx, next))) return { kind: 'refused', field: 'phrase', why: 'there' };
  await tell(tx, next, before ? 'changed' : 'added', by);
  await deleteUnknown(tx, tellingWords(wanted.phrase));
  return checked;
};

/** Takes a relation back, or puts it back. @returns false when there is none, or it stood so already */
export const setStanding = async (tx: Tx, id: string, active: boolean, by: By): Promise<boolean> => {
  const before = await additionForUpdate(tx, { id });
  if (!before || before.active === active) return false;
  const next = version(before, { strong: before.strong, active }, by);
  await putAddition(tx, next);
  await tell(tx, next, active ? 'put-back' : 'taken-back', by);
  return true;
};

/** A word that says nothing about care, no longer offered; or offered again after all. */
export const ignoreWord = async (tx: Tx, word: string, ignored: boolean, by: By): Promise<boolean> => {
  if (!(await setIgnored(tx, word, ignored))) return false;
  const what = ignored ? 'ignored' : 'noticed';
  await addVocabularyEvent(tx, {
    at: by.now,
    who: by.who,
    what,
    phrase: word,
    concept: null,
    strong: null,
    version: null,
  });
  return true;
};

const version = (
  before: Pick<Addition, 'id' | 'phrase' | 'concept' | 'version'>,
  next: Pick<Addition, 'strong' | 'active'>,
  { who, now }: By,
): Addition => ({
  id: before.id,
  phrase: before.phrase,
  concept: before.concept,
  strong: next.strong,
  active: next.active,
  version: before.version + 1,
  changedBy: who,
  changedAt: now,
});

const tell = (
  tx: Tx,
  { phrase, concept, strong, version }: Addition,
  what: 'added' | 'changed' | 'taken-back' | 'put-back',
  { who, now }: By,
): Promise<unknown> => addVocabularyEvent(tx, { at: now, who, what, phrase, concept, strong, version });
