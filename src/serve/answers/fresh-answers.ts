import { layWords } from '../../ask/matching/index.ts';
import { keptPerDoor, type Tx } from '../../platform/database/door.ts';
import { AnswerIndex } from './answer-index.ts';
import { type For, publishedByIds, publishedState, publishedVersions } from './published.sql.ts';

/** The answers of one audience in this process, and how far they were read. */
class Kept {
  index: AnswerIndex | undefined;
  #state = '';
  #under: Promise<unknown> = Promise.resolve();

  /** One after the other; who waits finds the work done. */
  fresh(tx: Tx, whose: For): Promise<AnswerIndex> {
    const next = this.#under.then(() => this.#refresh(tx, whose));
    this.#under = next.catch(() => {});
    return next;
  }

  async #refresh(tx: Tx, whose: For): Promise<AnswerIndex> {
    const lay = await layWords(tx);
    const state = await publishedState(tx, whose);
    // Stems of one reading say nothing in another: a word that was taught makes the index anew.
    const known = this.index?.lay === lay ? this.index : undefined;
    if (known && state === this.#state) return known;
    const index = known ?? new AnswerIndex(lay);
    const versions = await publishedVersions(tx, whose);
    for (const id of index.ids()) if (!versions.has(id)) index.remove(id);
    const changed = [...versions].flatMap(([id, version]) => (index.versionOf(id) === version ? [] : [id]));
    for (const answer of await publishedByIds(tx, changed)) index.put(answer);
    this.index = index;
    this.#state = state;
    return index;
  }
}

const everyones = keptPerDoor(() => new Kept());
const notes = keptPerDoor(() => new Map<string, Kept>());

/** What everyone may read, as it is at this moment. */
export const freshAnswers = (tx: Tx): Promise<AnswerIndex> => everyones(tx).fresh(tx, undefined);

/** Notes for the colleagues of one organisation. Actor: one of them. */
export const freshNotes = (tx: Tx, organisation: string): Promise<AnswerIndex> => {
  const kept = notes(tx);
  const there = kept.get(organisation) ?? new Kept();
  kept.set(organisation, there);
  return there.fresh(tx, organisation);
};
