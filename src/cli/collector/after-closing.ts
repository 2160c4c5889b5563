import { createReadStream, createWriteStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  bringShare,
  cardSheets,
  closeQuarter,
  destroyQuarter,
  formSheets,
  fullSet,
  importForms,
  keepingVerdicts,
  openCollectorDoor,
  openKeyFolder,
  printCards,
  WrongColumns,
} from '../../judge/collector/index.ts';
import { closesOn, isQuarter, type Quarter } from '../../judge/protocol/index.ts';
import { systemClock } from '../../platform/clock/clock.ts';
import { toLocal } from '../../platform/clock/working-time.rules.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Settings } from '../../platform/settings.ts';
import { type Call, textOption, WrongUse } from '../verb.ts';
import type { Act } from './acts.ts';
import { besideOrigin, collectorSettings, withCollectorDatabase } from './collector-settings.ts';

const DAY_MS = 86_400_000;
const today = (): string => new Date(toLocal(systemClock())).toISOString().slice(0, 10);
const lastDayOf = (quarter: Quarter): string =>
  fullDay(new Date(Date.parse(closesOn(quarter)) - DAY_MS / 2), 'nl');

type Parts = ReturnType<typeof partsOf>;
const partsOf = (appUrl: string, { collector }: Settings) => {
  const door = openCollectorDoor(appUrl);
  return { door, keys: openKeyFolder(collector.keys), keep: keepingVerdicts(door), today };
};

const withParts = async <T>(
  call: Call,
  work: (parts: Parts, settings: Settings) => Promise<T>,
): Promise<T> => {
  const settings = collectorSettings(call);
  return withCollectorDatabase(settings, call.say, async ({ appUrl }) => {
    const parts = partsOf(appUrl, settings);
    try {
      return await work(parts, settings);
    } finally {
      await parts.door.close();
    }
  });
};

const placeOf = (
  call: Call,
  usage: string,
): [organisation: string, quarter: Quarter, rest: readonly string[]] => {
  const [organisation, quarter, ...rest] = call.arguments;
  if (organisation === undefined || !/^[0-9a-f-]{36}$/.test(organisation) || !isQuarter(quarter ?? ''))
    throw new WrongUse(`expected ${usage}`);
  return [organisation, quarter as Quarter, rest];
};

export const close: Act = (call) =>
  withParts(call, async (parts) => {
    const [organisation, quarter] = placeOf(call, 'ORGANISATION QUARTER');
    const closed = await closeQuarter(parts, organisation, quarter);
    if (call.json) call.print(JSON.stringify(closed));
    else if (closed.kind === 'closed') call.print(`Closed: ${closed.redeemed} verdicts came in.`);
    else if (closed.kind === 'already') call.print('It was closed already.');
    else call.say(REFUSED[closed.reason]);
    return closed.kind === 'refused' ? 1 : 0;
  });

const REFUSED = {
  'too-early': 'This quarter still runs; it closes 28 days after its end.',
  'no-such-quarter': 'There is no such quarter.',
  'not-closed': 'This quarter is not closed yet.',
  'no-such-bucket': 'There is no such verdict group in this quarter.',
  'too-few': 'A pile of fewer than 20 cards would tell who drew which.',
  'too-many': 'At most 5,000 cards at once.',
  closed: 'This quarter is closed.',
} as const;

/** Shares are asked for, never given as arguments: those stay in the history of a shell. */
export const open: Act = (call) =>
  withParts(call, async (parts) => {
    const [organisation, quarter] = placeOf(call, 'ORGANISATION QUARTER');
    const own = parts.keys.read(organisation, quarter)?.share;
    call.say(
      own === undefined
        ? 'The collector’s own share is not here: type the council’s and the organisation’s, a line each.'
        : 'Type the share of the council, or of the organisation, on one line.',
    );
    const [share = '', other = ''] = await linesOf(own === undefined ? 2 : 1);
    const brought = await bringShare(parts, organisation, quarter, share, other);
    if (brought.kind !== 'ready') {
      call.say(
        brought.kind === 'refused'
          ? `This ${brought.field === 'share' ? 'share' : 'second share'} does not fit: ${brought.reason}.`
          : REFUSED[brought.kind],
      );
      return 1;
    }
    const opened = await brought.open(call.say);
    if (opened.kind === 'already') await destroyQuarter(parts, organisation, quarter);
    if (call.json) call.print(JSON.stringify(opened));
    else if (opened.kind === 'opened')
      call.print(
        `${opened.opened} verdicts counted, ${opened.spoiled} spoiled. Keys and sealed answers are destroyed.`,
      );
    else if (opened.kind === 'already') call.print('It was opened already.');
    else call.say(REFUSED[opened.reason]);
    return opened.kind === 'refused' ? 1 : 0;
  });

const linesOf = async (count: number): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') lines.push(line);
    if (lines.length >= count) break;
  }
  return lines;
};

const USUAL_PILE = 40;

export const print: Act = (call) =>
  withParts(call, async (parts, settings) => {
    const { collector } = settings;
    const [organisation, quarter, [bucket = '', count = String(USUAL_PILE)]] = placeOf(
      call,
      'ORGANISATION QUARTER GROUP [COUNT]',
    );
    const file = textOption(call, 'out');
    if (file === undefined || bucket === '')
      throw new WrongUse('expected a GROUP, and --out FILE for the cards');
    const origin = collector.origin ?? besideOrigin(settings);
    if (origin === undefined)
      throw new WrongUse('set AANZET_COLLECTOR_ORIGIN first: it is printed on every card');
    const sendTo = call.options.forms ? textOption(call, 'send-to')?.split('/') : undefined;
    if (call.options.forms && sendTo === undefined)
      throw new WrongUse('expected --send-to ADDRESS: it is printed on every form');
    const cards = await printCards(parts, organisation, quarter, bucket, Number(count));
    if (cards.kind === 'refused') {
      call.say(REFUSED[cards.reason]);
      return 1;
    }
    const { label, codes, total, name } = cards;
    const sheets = { organisation: name, quarter, label, origin, until: lastDayOf(quarter), codes };
    const html = sendTo === undefined ? cardSheets(sheets) : formSheets({ ...sheets, sendTo });
    await writeFile(file, html, { mode: 0o600, flag: 'wx' });
    if (collector.origin === undefined)
      call.say(
        `The cards name ${origin}, which only this machine reaches: for customers, set AANZET_COLLECTOR_ORIGIN.`,
      );
    call.print(
      call.json
        ? JSON.stringify({ file, count: codes.length, total })
        : `${file}: ${codes.length} cards (${total} in all for this group). Print it, then remove the file: the codes are nowhere else.`,
    );
    return 0;
  });

export const importFormsFile: Act = (call) =>
  withParts(call, async (parts) => {
    const [file, ...more] = call.arguments;
    if (file === undefined || more.length > 0) throw new WrongUse('expected one FILE');
    if (!(await stat(file).catch(() => undefined))?.isFile()) {
      call.say(`There is no file "${file}".`);
      return 2;
    }
    const report = await importForms(parts, createReadStream(file)).catch((error) => {
      if (error instanceof WrongColumns) return error;
      throw error;
    });
    if (report instanceof WrongColumns) {
      call.say(`${file}: ${report.message}. Nothing is kept.`);
      return 2;
    }
    if (call.json) call.print(JSON.stringify(report));
    else {
      for (const { line, reason, column, found } of report.problems)
        call.say(`line ${line}: ${reason}${column === undefined ? '' : ` (${column}: "${found}")`}`);
      call.print(`${report.kept} of ${report.rows} forms kept.`);
    }
    return report.problems.length === 0 ? 0 : 1;
  });

/** For the council, when it can't fetch it by itself: docs/operations.md says to whom it may be given. */
export const councilSet: Act = (call) =>
  withParts(call, async (parts): Promise<0> => {
    const [organisation, quarter] = placeOf(call, 'ORGANISATION QUARTER');
    const file = textOption(call, 'out');
    if (file === undefined) throw new WrongUse('expected --out FILE');
    const lines = Readable.from(fullSet(parts.door, organisation, quarter));
    await pipeline(lines, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
    call.print(call.json ? JSON.stringify({ file }) : `${file}: for the client council alone.`);
    return 0;
  });
