import { keepLevels } from '../../src/judge/levels/index.ts';
import { paths } from '../../src/paths.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Stop } from './every-page-stops.ts';

const YEAR = '2024';

/** Where the manager's organisation stands: of the results that were taken in before (results-stops.ts). */
export const levelsStops = async (
  door: Door,
  { as, organisation, now }: { as: string; organisation: string; now: Date },
): Promise<Stop[]> => {
  await keepLevels(door.transaction, organisation, now);
  const { levels, results } = paths;
  const aim = '00000000-0000-4000-8000-00000000000a';
  return [
    { as, of: levels.home, at: levels.home() },
    { as, of: levels.level, at: levels.level({ level: 'organised' }) },
    {
      as,
      of: levels.watch,
      at: levels.watch({ level: 'driven' }),
      to: levels.level({ level: 'driven' }),
    },
    { as, of: levels.compare, at: levels.compare() },
    { as, of: levels.file, at: levels.file(), file: true },
    { as, of: levels.aims, at: levels.aims() },
    { as, of: levels.endAim, at: levels.endAim({ aim }), to: levels.aims() },
    { as, of: levels.index, at: levels.index() },
    { as, of: levels.missed, at: levels.missed() },
    { as, of: levels.reports, at: levels.reports() },
    { as, of: levels.report, at: levels.report({ year: YEAR }) },
    { as, of: levels.reportWords, at: levels.reportWords({ year: YEAR, part: 'opening' }) },
    { as: 'visitor', of: results.how, at: results.how() },
  ];
};
