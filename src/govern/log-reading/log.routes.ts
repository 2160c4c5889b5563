import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { findOrganisation, memberHere } from '../organisations/index.ts';
import { allMembers } from '../teams/index.ts';
import { logPage } from './log.page.tsx';
import { logFile } from './log-file.rules.ts';
import { type LogFilter, logFilterOf } from './log-filter.rules.ts';
import { logPrintPage } from './log-print.page.tsx';
import { logReaders } from './policy.ts';
import { readLines } from './read-lines.ts';
import { words } from './words.ts';

const LINES = { page: 100, print: 500, file: 10_000 };

/** Only such a transaction reads the log; a member's other work does not. */
const asReader = <T>(visit: Visit, work: (tx: Tx) => Promise<T>): Promise<T> =>
  visit.transactionAs({ ...memberHere(visit), right: 'read-log' }, work);

const found = (visit: Visit, filter: LogFilter, how: Parameters<typeof readLines>[4]) =>
  asReader(visit, async (tx) => {
    const member = memberHere(visit);
    const { organisation: id } = member;
    const organisation = await findOrganisation(tx, id);
    if (!organisation) throw new Error('a member of an organisation that is not there');
    const members = await allMembers(tx, id);
    return { organisation, members, ...(await readLines(visit, tx, member, filter, how)) };
  });

const showLog = async (visit: Visit): Promise<Answer> => {
  const { language, query, now } = visit;
  const w = words[language];
  const filter = logFilterOf(query, now);
  const { organisation, members, lines, more } = await found(visit, filter, {
    event: 'log-read',
    limit: LINES.page,
  });
  const customer = language === 'nl' ? organisation.wordCustomer : w.form.customer;
  const body = logPage({ filter, members, lines, more, customer, language, w });
  return visit.page({ title: w.title, side: 'staff', current: 'overview', body });
};

const printLog = async (visit: Visit): Promise<Answer> => {
  const { language, query, now } = visit;
  const w = words[language];
  const filter = { ...logFilterOf(query, now), page: 1 };
  const { organisation, lines, more } = await found(visit, filter, { event: 'print', limit: LINES.print });
  const customer = language === 'nl' ? organisation.wordCustomer : w.form.customer;
  const body = logPrintPage({
    filter,
    lines,
    most: more ? LINES.print : undefined,
    organisation: organisation.name,
    who: memberHere(visit).name,
    now,
    customer,
    language,
    w,
  });
  return visit.page({ title: w.printed.title, side: 'staff', body, bare: true });
};

const takeLog = async (visit: Visit): Promise<Answer> => {
  const filter = { ...logFilterOf(visit.query, visit.now), page: 1 };
  const { lines } = await found(visit, filter, { event: 'export', limit: LINES.file });
  const name = `wie-keek-${dayOf(visit.now)}.csv`;
  return { kind: 'file', body: logFile(lines), type: 'text/csv; charset=utf-8', name };
};

export const routes: Route[] = [
  get(paths.manage.log, logReaders, 'person', showLog),
  get(paths.manage.logPrint, logReaders, 'person', printLog),
  get(paths.manage.logFile, logReaders, 'person', takeLog),
];
