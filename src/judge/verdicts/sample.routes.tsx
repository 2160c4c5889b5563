import { memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { fingerprint, fromBase64url, isQuarter, phaseOf, type Quarter } from '../protocol/index.ts';
import { drawSample, readFrame } from './draw-sample.ts';
import { lotOf, plainWords, WORDS } from './lots.rules.ts';
import { rightsIn } from './rights.sql.ts';
import { countSampled, drawnIn, samplesOf } from './sample.sql.ts';
import { type RefusedWords, type SampleView, wordsFieldOf } from './sample-card.tsx';
import { tellSample } from './tell-sample.ts';
import type { VerdictQuarter } from './verdict.ts';
import { words } from './words.ts';

const jobOf = (organisation: string) => ({ kind: 'job', organisation, name: 'sample' }) as const;

/** For the council's page: counts and marks of each quarter, and nothing of a customer. */
export const readSamples = (
  { transactionAs, now }: Pick<Visit, 'transactionAs' | 'now'>,
  organisation: string,
  quarters: readonly VerdictQuarter[],
): Promise<Map<Quarter, SampleView>> =>
  transactionAs(jobOf(organisation), async (tx) => {
    const samples = await samplesOf(tx, organisation);
    const views = new Map<Quarter, SampleView>();
    for (const { quarter } of quarters) {
      const sample = samples.find((one) => one.quarter === quarter);
      const open = !sample && phaseOf(quarter, dayOf(now)) === 'redeeming';
      views.set(quarter, {
        sample,
        frame: open ? await readFrame(tx, organisation, quarter) : undefined,
        soFar: await countSampled(tx, organisation, quarter),
      });
    }
    return views;
  });

/** @returns what to say on the council's page when it was refused */
export const draw = async (visit: Visit): Promise<Answer | RefusedWords> => {
  const quarter = visit.param('quarter');
  if (!isQuarter(quarter)) return notFound;
  const { organisation } = memberHere(visit);
  const w = words[visit.language].sample;
  const field = wordsFieldOf(quarter);
  const typed = visit.form.typed[field] ?? '';
  const refused = (text: string): RefusedWords => ({ quarter, typed, errors: [{ field, text }] });
  const { length } = plainWords(typed);
  if (length < WORDS.least || length > WORDS.most) return refused(w.wrongWords);
  const seen = { frame: visit.form.typed['lijst'] ?? '', words: typed };
  const drawn = await visit.transactionAs(jobOf(organisation), (tx) =>
    drawSample(tx, organisation, quarter, seen, visit.now),
  );
  if (drawn === 'gone') return notFound;
  if (drawn === 'changed') return refused(w.changed);
  // Kept already: what the collector does not hear now it is told within the half hour.
  if (drawn === 'done')
    await tellSample(visit, { organisation, name: organisation }, quarter, dayOf(visit.now));
  return redirect(paths.verdicts.council(drawn === 'done' ? { gelukt: 'loting' } : {}));
};

/** To draw again with another program: every lot, and which were drawn. Until the quarter closes; then rights go. */
export const lots = async (visit: Visit): Promise<Answer> => {
  const quarter = visit.param('quarter');
  if (!isQuarter(quarter)) return notFound;
  const { organisation } = memberHere(visit);
  const found = await visit.transactionAs(jobOf(organisation), async (tx) => ({
    sample: (await samplesOf(tx, organisation)).find((one) => one.quarter === quarter),
    ids: await drawnIn(tx, organisation, quarter),
    rights: await rightsIn(tx, organisation, quarter),
  }));
  const { sample, ids, rights } = found;
  if (!sample || sample.counted) return notFound;
  const { head, frame, words: own, size } = sample;
  const lotsOf = (some: typeof rights): string[] => some.map(({ secret }) => lotOf(secret)).sort();
  const drawn = lotsOf(rights.filter(({ id }) => ids.has(id)));
  const mark = fingerprint(fromBase64url(frame));
  const body = { quarter, head, frame, mark, words: own, size, lots: lotsOf(rights), drawn };
  return {
    kind: 'file',
    type: 'application/json',
    name: `loting-${quarter}.json`,
    body: JSON.stringify(body),
  };
};
