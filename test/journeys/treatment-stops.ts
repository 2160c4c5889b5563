import { paths } from '../../src/paths.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Stop } from './every-page-stops.ts';

/** How customers were treated, and what the teams of this organisation took on in the demo. */
export const treatmentStops = async (
  door: Door,
  { as, organisation }: { as: string; organisation: string },
): Promise<Stop[]> => {
  const { treatment } = paths;
  const moments = await door.transaction({ kind: 'job', name: 'walk', organisation }, (tx) =>
    tx
      .selectFrom('coaching_moment')
      .select('id')
      .where('organisation_id', '=', organisation)
      .orderBy('started_on')
      .execute(),
  );
  const [first] = moments;
  if (!first) throw new Error('no team of the demo took anything on');
  const at = { moment: first.id };
  return [
    { as, of: treatment.page, at: treatment.page() },
    { as, of: treatment.moments, at: treatment.moments() },
    { as, of: treatment.start, at: treatment.start({ vraag: 'welcome' }) },
    { as, of: treatment.moment, at: treatment.moment(at) },
    { as, of: treatment.close, at: treatment.close(at), to: treatment.moment(at) },
  ];
};
