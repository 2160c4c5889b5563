import { paths } from '../../../paths.ts';
import type { Answer } from '../../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../../platform/http/visit.ts';
import { operators } from '../policy.ts';
import { words } from '../words.ts';
import { readState } from './read-state.ts';
import { StatePage } from './state.page.tsx';
import { judgeState } from './state.rules.ts';

const statePage = async (visit: Visit): Promise<Answer> => {
  const { now, language, site } = visit;
  const state = await readState(visit);
  const facts = {
    ...state,
    server: state.schema.server,
    lastMigration: state.schema.last.replace(/\.sql$/, ''),
    site,
  };
  const findings = judgeState(facts, now);
  const w = words[language];
  const asking = findings.filter(({ level }) => level === 'act').length;
  const isNew = visit.query.has('nieuw');
  return visit.page({
    title: asking === 0 ? w.state.well : w.state.attention(asking),
    side: 'staff',
    current: 'state',
    body: <StatePage words={w} {...{ findings, state, isNew, now, language }} />,
  });
};

export const stateRoutes: Route[] = [get(paths.installation.state, operators, 'nobody', statePage)];
