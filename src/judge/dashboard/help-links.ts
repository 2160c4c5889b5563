import { paths } from '../../paths.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Help } from './helps.data.ts';

/** The screen where one does it. */
export const helpLink = (help: Help, quarter: Quarter): string => {
  const { manage, manageAnswers, results, teamwork, verdicts, work } = paths;
  const links: Readonly<Record<Help, string>> = {
    coaching: paths.treatment.start(),
    treatment: paths.treatment.page(),
    texts: results.texts({ quarter }),
    answers: manageAnswers.list(),
    routes: manage.routes(),
    handover: teamwork.handOver(),
    'stand-in': manage.members(),
    teams: teamwork.boards(),
    late: work.today(),
    processes: paths.processes.list(),
    capacity: manage.members(),
    overview: manage.overview(),
    offers: manage.offers(),
    'ask-back': results.texts({ quarter }),
    reply: results.teams({ kwartaal: quarter }),
    council: verdicts.quarters(),
    'self-image': paths.selfImage.list(),
    unhappy: work.unhappy(),
    'self-scan': paths.selfScan.result(),
    cards: verdicts.cards(),
  };
  return links[help];
};
