import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  expectedWords,
  type ImportReport,
  importOffers,
  type RejectedRow,
  rejectedText,
} from '../ask/offers/index.ts';
import type { Door } from '../platform/database/door.ts';
import { progressBar } from './progress-bar.ts';
import type { Call, ExitCode } from './verb.ts';

const SHOWN = 20;

export const importOffersFile = async (call: Call, door: Door, file: string): Promise<ExitCode> => {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) {
    call.say(`aanzet import: there is no file "${file}".`);
    return 2;
  }
  const began = performance.now();
  const dryRun = call.options['dry-run'] === true;
  const partial = call.options.partial === true;
  const rejected = rejectedFile(`${file}.rejected.csv`);
  const bar = progressBar(found.size);
  const report = await importOffers(
    (work) => door.transaction({ kind: 'operator' }, work),
    createReadStream(file),
    {
      now: new Date(),
      dryRun,
      partial,
      onRead: bar.add,
      ...(partial && !dryRun ? { onRejected: rejected.add } : {}),
    },
  );
  bar.end();
  const rejectedTo = await rejected.close();
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (call.json) call.print(JSON.stringify({ ...report, ...problemsInWords(report), rejectedTo, seconds }));
  else tell(call, file, report, { rejectedTo, seconds });
  return report.outcome === 'imported' || (report.outcome === 'checked' && report.rejected === 0) ? 0 : 2;
};

/** Made when the first row is rejected. */
const rejectedFile = (name: string) => {
  let out: WriteStream | undefined;
  return {
    add: (row: RejectedRow): void => {
      const first = out === undefined;
      out ??= createWriteStream(name);
      out.write(rejectedText(row, expectedWords, first));
    },
    close: async (): Promise<string | undefined> => {
      if (!out) return undefined;
      out.end();
      await once(out, 'close');
      return name;
    },
  };
};

const problemsInWords = (report: ImportReport) =>
  report.outcome === 'unreadable'
    ? {}
    : {
        problems: report.problems.map(({ expected, ...where }) => ({
          ...where,
          expected: expectedWords[expected],
        })),
      };

type Ending = { rejectedTo: string | undefined; seconds: number };

const tell = (call: Call, file: string, report: ImportReport, { rejectedTo, seconds }: Ending): void => {
  if (report.outcome === 'unreadable') {
    call.say(`${file}: ${unreadable(report)}\nNothing is imported.`);
    return;
  }
  const { problems, problemCount, unknownColumns, rows, rejected } = report;
  if (unknownColumns.length > 0) call.say(`Unknown columns, skipped: ${unknownColumns.join(', ')}`);
  for (const { line, column, value, expected } of problems.slice(0, SHOWN))
    call.say(`${file}:${line}: ${column || 'row'}: "${value.slice(0, 60)}": ${expectedWords[expected]}`);
  if (problemCount > SHOWN) call.say(`… and ${problemCount - SHOWN} more.`);
  if (report.outcome === 'refused') {
    call.say(`${rejected} of ${rows} rows are not right. Nothing is imported; --partial imports the others.`);
    return;
  }
  const { added, changed, unchanged, newProviders } = report;
  const done = report.outcome === 'checked' ? 'Would import' : 'Imported';
  call.print(
    `${done} ${rows - rejected} of ${rows} rows in ${seconds} s: ${added} new, ${changed} changed, ${unchanged} the same; ${newProviders} new providers.`,
  );
  if (rejectedTo) call.say(`${rejected} rows are in ${rejectedTo}, each with its reason.`);
};

const unreadable = (report: Extract<ImportReport, { outcome: 'unreadable' }>): string => {
  if ('columns' in report)
    return `line 1: ${report.reason === 'missing-columns' ? 'missing columns' : 'columns that are there twice'}: ${report.columns.join(', ')}.`;
  const { line, reason } = report;
  const said = {
    'not-utf8': `line ${line} or near it: this is not UTF-8. Expected a CSV file in UTF-8.`,
    empty: 'the file is empty. Expected a header row.',
    quotes: `line ${line}: quotation marks that do not close or open as they should (RFC 4180); rows cannot be told apart after it.`,
  };
  return said[reason];
};
