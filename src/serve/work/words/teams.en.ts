import type { CustomerWord } from './customer-word.ts';
import type { TeamWords } from './teams.nl.ts';

export const teamWords = ({ one }: CustomerWord): TeamWords => ({
  caseTeams: {
    ringTitle: 'This rings',
    ringNote: 'Until somebody says yes.',
    nowWith: (name: string) => `now with ${name}`,
    meeting: (when) => `appointment on ${when}`,
    newTimes: 'new times needed',
    board: 'Team board',
    title: 'Who works on this',
    colleague: 'a colleague',
    left: (from: string) => `${from} no longer works here`,
    unanswered: (from: string) => `Nobody answered what ${from} asked`,
    rings: (to: string, when: string, late: boolean) =>
      late
        ? `This rings until somebody says yes. Now with ${to}. The answer was due ${when}.`
        : `This rings until somebody says yes. Now with ${to}, before ${when}.`,
    away: (name: string, until: string | null) =>
      until ? `${name} is away until ${until}` : `${name} is away`,
    answers: (name: string) => `${name} answers meanwhile.`,
    nobody: 'Nobody answers. Choose somebody in the calendar of this colleague.',
    coveredFor: (name: string) => `for ${name}, who is away`,
    lead: (team: string) => `${team} leads this`,
    along: (team: string, does: string) => `${team} works along: ${does}`,
    why: (name: string, because: string) => `${name}, because ${because}.`,
    and: ' and ',
    because: {
      earlier: `the ${one} knows this colleague already`,
      team: 'this team does it',
      organisation: 'nobody was there in the team',
      coach: 'all colleagues had been asked',
      manager: 'all colleagues had been asked',
      'stand-in': 'the former one left',
      'all-away': 'everybody is away',
    } as Record<string, string | undefined>,
    fits: {
      language: `speaks the language of the ${one}`,
      wish: `suits what the ${one} would rather have`,
      room: 'there is room',
    } as Record<string, string | undefined>,
    missed: {
      language: `nobody spoke the language of the ${one}`,
      wish: `nobody was as the ${one} would rather have`,
      room: 'everybody was full',
    } as Record<string, string | undefined>,
    which: 'Which team?',
    whichEmpty: 'Choose a team',
    does: 'What does this team do?',
    doesHint: `A few words. The ${one} reads it too.`,
    joinText: `The people of that team then see this question too. The named contact stays the same. The ${one} reads it.`,
    leaveText: 'The people of that team no longer see this question afterwards.',
    withdrawText: 'Your colleague need not answer any more. The question stays with the named contact.',
    joinDo: 'Ask this team',
    leaveDo: 'This team is done',
    withdrawDo: 'Take the request back',
    acceptText: `Do you say yes? Then you are the named contact of this ${one}, and it stops ringing.`,
    seeText: 'Do you say yes? Then you help to find a colleague, and it stops ringing.',
    loadOf: (open: number, capacity: number) => `${open} of ${capacity}`,
  },
});
