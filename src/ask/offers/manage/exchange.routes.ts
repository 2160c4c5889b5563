import { findOrganisation } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { anyMember } from '../../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { exportOffers } from '../exchange/export-offers.ts';
import { type ImportOptions, importOffers } from '../exchange/import-offers.ts';
import { rejectedText } from '../exchange/rejected-rows.ts';
import { offerEditors } from '../policy.ts';
import { words } from '../words.ts';
import { importPage, importResultPage } from './import.page.tsx';
import { memberHere } from './member-here.ts';

// What is carried along in the page itself; a larger file is chosen once more.
const CARRIED = 4 * 1024 * 1024;
const CSV = 'text/csv; charset=utf-8';

const ask = async (visit: Visit, error?: string): Promise<Answer> => {
  const w = words[visit.language];
  const { organisation } = memberHere(visit);
  const own = await visit.transaction((tx) => findOrganisation(tx, organisation));
  const body = importPage({ slug: own?.slug ?? '', error, w });
  return visit.page({
    title: w.manage.file.title,
    body,
    side: 'staff',
    current: 'offers',
    hasErrors: error !== undefined,
  });
};

type Brought = { bytes: () => AsyncIterable<Uint8Array>; text: () => Promise<string | undefined> };

/** The file as chosen, or as the page carried it along. */
const broughtBy = ({ form }: Visit): Brought | undefined => {
  const file = form.file('file');
  if (file)
    return { bytes: () => file.stream(), text: async () => (file.size <= CARRIED ? file.text() : undefined) };
  const content = form.typed.content;
  if (!content) return undefined;
  return {
    bytes: async function* () {
      yield Buffer.from(content);
    },
    text: async () => content,
  };
};

const check = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const brought = broughtBy(visit);
  if (!brought) return ask(visit, w.manage.file.fieldMissing);
  const partial = visit.form.typed.partial === 'on';
  const dryRun = visit.form.typed.doe !== 'lees-in';
  const rejected: string[] = [];
  const options: Omit<ImportOptions, 'only'> = {
    now: visit.now,
    dryRun,
    partial: dryRun || partial,
    onRejected: (row) => rejected.push(rejectedText(row, w.manage.expected, rejected.length === 0)),
  };
  const { organisation, member } = memberHere(visit);
  const own = await visit.transaction((tx) => findOrganisation(tx, organisation));
  if (!own) return notFound;
  const only = { organisation, member, slug: own.slug };
  const report = await importOffers(visit.transaction, brought.bytes(), { ...options, only });
  if (report.outcome === 'imported') return redirect(paths.manage.offers({ gelukt: 'ingelezen' }));
  // Bytes that are no UTF-8 have no text to carry along.
  const content = report.outcome === 'unreadable' ? undefined : await brought.text();
  const body = importResultPage({ report, content, rejected: rejected.join(''), w });
  const hasErrors = report.outcome !== 'checked' || report.rejected > 0;
  return visit.page({ title: w.manage.file.result, body, side: 'staff', current: 'offers', hasErrors });
};

export const exchangeRoutes: Route[] = [
  get(paths.manage.importOffers, offerEditors, 'nobody', (visit) => ask(visit)),
  post(paths.manage.importOffers, offerEditors, 'nobody', (visit) => {
    const { doe, rejected = '' } = visit.form.typed;
    if (doe === 'afgekeurd')
      return { kind: 'file', body: `${rejected}\n`, type: CSV, name: 'aanbod.rejected.csv' };
    return check(visit);
  }),
  get(paths.manage.exportOffers, anyMember, 'nobody', async (visit) => {
    const { organisation } = memberHere(visit);
    const parts = await visit.transaction((tx) =>
      Array.fromAsync(exportOffers(tx, organisation), (part) => Buffer.from(part)),
    );
    return { kind: 'file', body: Buffer.concat(parts), type: CSV, name: `aanbod-${dayOf(visit.now)}.csv` };
  }),
];
