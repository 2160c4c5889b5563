import { paths } from '../../src/paths.ts';
import type { Place, Stop } from './every-page-stops.ts';

export const deskStops = (as: string, at: Place): Stop[] => {
  const { work } = paths;
  const acts = [
    work.acceptChoice,
    work.noRoom,
    work.acceptContact,
    work.declineContact,
    work.handover,
    work.answerHandover,
    work.message,
    work.next,
    work.wait,
    work.ground,
    work.plan,
    work.done,
    work.cancel,
    work.crisis,
    work.finish,
    work.letter,
  ];
  return [
    ...[work.today, work.todo, work.intake, work.customers, paths.about.help].map((of) => ({
      as,
      of,
      at: of(),
    })),
    { as, of: work.customers, at: work.customers({ zoeken: 'bos' }) },
    { as, of: work.customer, at: work.customer(at) },
    { as, of: work.case, at: work.case(at) },
    { as, of: work.choose, at: work.choose(at) },
    ...acts.map((of) => ({ as, of, at: of(at), to: work.case(at) })),
    { as, of: work.emergency, at: work.emergency(at), to: work.case(at) },
    { as, of: work.customerEmergency, at: work.customerEmergency(at), to: work.customer(at) },
  ];
};

export const contactStops = (as: string, at: Place): Stop[] => [
  { as, of: paths.work.today, at: paths.work.today() },
  { as, of: paths.work.case, at: paths.work.case(at) },
  { as, of: paths.shared, at: paths.shared() },
  { as, of: paths.sharedQuestion, at: paths.sharedQuestion(at) },
  { as, of: paths.work.propose, at: paths.work.propose(at), to: paths.sharedQuestion(at) },
  { as, of: paths.manage.member, at: paths.manage.member({ member: at.colleague }) },
];

export const managerStops = (as: string, at: Place): Stop[] => {
  const { manage } = paths;
  return [
    ...[
      manage.organisation,
      manage.locations,
      manage.opening,
      manage.teams,
      manage.members,
      manage.overview,
      manage.emergencies,
    ].map((of) => ({ as, of, at: of() })),
    { as, of: manage.location, at: manage.location(at) },
    { as, of: manage.emergency, at: manage.emergency({ access: at.team }), to: manage.emergencies() },
    { as, of: manage.team, at: manage.team(at) },
    { as, of: manage.member, at: manage.member({ member: at.colleague }) },
    { as, of: manage.location, at: manage.location({ location: 'nieuw' }) },
    { as, of: manage.team, at: manage.team({ team: 'nieuw' }) },
    { as, of: manage.member, at: manage.member({ member: 'nieuw' }) },
  ];
};
