import { type Call, type ExitCode, textOption, type Verb, WrongUse } from './verb.ts';

const number = (call: Call, name: string, usual: number): number => {
  const given = textOption(call, name);
  if (given === undefined) return usual;
  if (!/^\d+$/.test(given)) throw new WrongUse(`--${name} takes a whole number`);
  return Number(given);
};

/** Each is loaded when asked for. */
const benches: Readonly<Record<string, (call: Call) => Promise<unknown>>> = {
  pages: async (call) =>
    (await import('../../bench/pages.ts')).benchPages(
      number(call, 'offers', 100_000),
      number(call, 'customers', 50_000),
      number(call, 'requests', 60),
      call.say,
      textOption(call, 'only')?.split(','),
    ),
  serving: async (call) =>
    (await import('../../bench/serving.ts')).benchServing(
      number(call, 'cases', 1_000_000),
      number(call, 'requests', 60),
      call.say,
    ),
  door: async (call) => (await import('../../bench/door.ts')).benchDoor(call.say),
  log: async (call) => (await import('../../bench/log.ts')).benchLog(call.say),
  import: async (call) =>
    (await import('../../bench/import.ts')).benchImport(number(call, 'offers', 100_000), call.say),
  quality: async (call) => (await import('../../bench/match/quality.ts')).benchQuality(call.say),
  match: async (call) =>
    (await import('../../bench/match/speed.ts')).benchSpeed(
      call.say,
      textOption(call, 'offers') === undefined ? undefined : number(call, 'offers', 0),
    ),
  'match-one': async (call) => {
    const { isFinder } = await import('../../bench/match/finders.ts');
    const [, finder = 'aanzet'] = call.arguments;
    if (!isFinder(finder)) throw new WrongUse(`there is no finder "${finder}"`);
    const { benchSpeedOne } = await import('../../bench/match/speed-one.ts');
    return benchSpeedOne(finder, number(call, 'offers', 5000));
  },
  mine: async (call) => (await import('../../bench/mine.ts')).benchMine(call.say),
  'mine-one': async (call) => {
    const { benchMineOne, isMiner } = await import('../../bench/mine-one.ts');
    const [, miner = 'aanzet', file] = call.arguments;
    if (!isMiner(miner) || file === undefined)
      throw new WrongUse('mine-one takes aanzet or pm4js, and a LOG');
    return benchMineOne(miner, file);
  },
  bpmn: async () => (await import('../../bench/bpmn.ts')).benchBpmn(),
  processes: async (call) => (await import('../../bench/processes.ts')).benchProcesses(call.say),
  exposure: async (call) => (await import('../../bench/match/exposure.ts')).benchExposure(call.say),
  verdicts: async (call) =>
    (await import('../../bench/verdicts.ts')).benchVerdicts(number(call, 'rights', 10_000), call.say),
  'verdicts-opening': async (call) =>
    (await import('../../bench/verdicts-opening.ts')).benchOpening(
      number(call, 'verdicts', 1_000_000),
      call.say,
    ),
  'verdicts-browser': async (call) =>
    (await import('../../bench/verdicts-browser.ts')).benchVerdictsInBrowser(
      number(call, 'rounds', 100),
      call.say,
    ),
  levels: async (call) =>
    (await import('../../bench/levels.ts')).benchLevels(
      number(call, 'verdicts', 10_000_000),
      number(call, 'organisations', 400),
      number(call, 'sample', 400),
      number(call, 'requests', 60),
      call.say,
    ),
  tree: async () => (await import('../../bench/tree.ts')).benchTree(),
  compare: async (call) =>
    (await import('../../bench/compare.ts')).compareAll(call.say, textOption(call, 'only')?.split(',')),
};

export const bench: Verb = {
  usage: `[${Object.keys(benches).join('|')}] [--offers N] [--customers N] [--requests N]`,
  about: "the project's own benchmarks; 'compare' sets them side by side",
  options: {
    offers: { type: 'string', value: 'N', about: 'how many offers (100,000)' },
    customers: { type: 'string', value: 'N', about: 'how many customers (50,000)' },
    cases: { type: 'string', value: 'N', about: 'how many cases (1,000,000)' },
    only: {
      type: 'string',
      value: 'PARTS',
      about: 'only these pages, or parts of compare, with commas between',
    },
    verdicts: { type: 'string', value: 'N', about: 'how many verdicts are opened (1,000,000)' },
    organisations: { type: 'string', value: 'N', about: 'how many organisations (400)' },
    sample: { type: 'string', value: 'N', about: 'of how many a closed quarter is computed (400)' },
    rights: { type: 'string', value: 'N', about: 'how many rights and verdicts (10,000)' },
    rounds: { type: 'string', value: 'N', about: 'how often in the browser (100)' },
    requests: { type: 'string', value: 'N', about: 'requests per client and page (60)' },
  },
  async run(call): Promise<ExitCode> {
    const [name = 'tree'] = call.arguments;
    const chosen = Object.hasOwn(benches, name) ? benches[name] : undefined;
    if (!chosen) throw new WrongUse(`there is no benchmark "${name}"`);
    call.print(JSON.stringify(await chosen(call), null, call.json ? 0 : 2));
    return 0;
  },
};
