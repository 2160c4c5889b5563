import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type FaultKind, type Recounted, recount } from '../judge/collector/index.ts';
import { type ExitCode, textOption, type Verb, WrongUse } from './verb.ts';

const SAYS: Readonly<Record<FaultKind, string>> = {
  'not-an-export': 'this is no line of a public export, or stands in the wrong place',
  'cut-off': 'the file ends too soon',
  'other-list': 'the list of keys is not the one in the public log',
  'other-fingerprint': 'the list of keys has another fingerprint than the one given',
  'too-many-keys': 'there are more keys than the list allows',
  'log-changed': 'the public log was changed: its chain does not fit',
  'log-cut': 'the public log lacks a line that must be there',
  'fewer-than-before': 'a count went down',
  'issued-more-than-declared': 'more rights were issued than declared',
  'declared-more-than-delivered': 'more rights were declared than deliveries',
  'reissued-too-many': 'too many rights were issued anew',
  'sample-wrong': 'what the council drew by lot can not be so',
  'wrong-key': 'signed by a key that is not in the list',
  'wrong-signature': 'the signature of this token is wrong',
  'wrong-device': 'these answers were not signed by the token’s own key',
  replayed: 'this token is there more than once',
  'not-in-order': 'this line stands out of order, which could hide a token used twice',
  'card-not-printed': 'no such card was printed',
  'cards-changed': 'the printed cards are not those of the public log',
  'more-cards-than-given': 'more cards came in than were given out',
  'more-than-issued': 'more came in than was issued',
  'redemptions-changed': 'what came in is not what was pledged when the quarter closed',
  'results-changed': 'the results are not those of the public log',
  'totals-changed': 'a total does not add up',
  'column-changed': 'the answers do not add up to the figure shown',
  'too-few': 'shown with fewer than ten verdicts',
};

export const verb: Verb = {
  usage: 'FILE [--fingerprint F]',
  about:
    'Recounts a quarter from its public export (.jsonl; - reads stdin): every key, signature and total, without a database.',
  options: {
    fingerprint: { type: 'string', value: 'F', about: 'of the list of keys, as printed for the council' },
  },
  async run(call): Promise<ExitCode> {
    const [file, ...more] = call.arguments;
    if (file === undefined || more.length > 0) throw new WrongUse('one FILE, or - for stdin');
    const found = file === '-' || (await stat(file).catch(() => undefined))?.isFile();
    if (!found) {
      call.say(`aanzet recount: there is no file "${file}".`);
      return 2;
    }
    const input: Readable = file === '-' ? process.stdin : createReadStream(file);
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    const counted = await recount(lines, textOption(call, 'fingerprint'));
    if (call.json) call.print(JSON.stringify(counted));
    else for (const line of told(counted, textOption(call, 'fingerprint') !== undefined)) call.print(line);
    return counted.whole ? 0 : 1;
  },
};

const told = (counted: Recounted, compared: boolean): string[] => {
  const { name, organisation, quarter, keys, verdicts, cards, columns, sample, logHead, faults } = counted;
  const head = [
    `${name || organisation} · ${quarter}`,
    `  ${keys} keys · ${verdicts} verdicts by token · ${cards} by card · ${columns} columns of answers`,
    sample === undefined
      ? '  the council drew no lots'
      : `  the council drew ${sample.size} rights by lot${sample.yes === undefined ? '' : `; behind ${sample.yes} of them the customer confirms the care`}`,
    `  last line of the public log: ${logHead}`,
  ];
  if (faults.length > 0)
    return [...head, ...faults.map(({ kind, where }) => `✖ ${SAYS[kind]} (${where})`), 'It does not add up.'];
  return [
    ...head,
    ...(compared ? [] : ['· compare with the council’s paper: --fingerprint "XXXX XXXX …"']),
    ...(counted.destroyed ? [] : ['· keys and sealed answers are not destroyed yet']),
    'It adds up: every key, signature and total.',
  ];
};
