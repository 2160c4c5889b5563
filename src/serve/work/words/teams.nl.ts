import type { CustomerWord } from './customer-word.ts';

export const teamWords = ({ one }: CustomerWord) => ({
  caseTeams: {
    ringTitle: 'Dit geeft alarm',
    ringNote: 'Tot iemand zelf ja zegt.',
    nowWith: (name: string) => `nu bij ${name}`,
    meeting: (when: string) => `afspraak op ${when}`,
    newTimes: 'nieuwe tijden nodig',
    board: 'Teambord',
    title: 'Wie werken hieraan',
    colleague: 'een collega',
    left: (from: string) => `${from} werkt hier niet meer`,
    unanswered: (from: string) => `Niemand antwoordde op de vraag van ${from}`,
    rings: (to: string, when: string, late: boolean) =>
      late
        ? `Dit geeft alarm tot iemand ja zegt. Nu bij ${to}. Het antwoord had er ${when} moeten zijn.`
        : `Dit geeft alarm tot iemand ja zegt. Nu bij ${to}, vóór ${when}.`,
    away: (name: string, until: string | null) =>
      until ? `${name} is vrij tot ${until}` : `${name} is vrij`,
    answers: (name: string) => `${name} geeft zolang antwoord.`,
    nobody: 'Niemand geeft antwoord. Kies iemand in de agenda van deze collega.',
    coveredFor: (name: string) => `voor ${name}, die vrij is`,
    lead: (team: string) => `${team} leidt dit`,
    along: (team: string, does: string) => `${team} werkt mee: ${does}`,
    why: (name: string, because: string) => `${name}, omdat ${because}.`,
    and: ' en ',
    because: {
      earlier: `de ${one} deze collega al kent`,
      team: 'dit team het doet',
      organisation: 'er in het team niemand was',
      coach: 'alle collega’s al gevraagd waren',
      manager: 'alle collega’s al gevraagd waren',
      'stand-in': 'de vorige weg is',
      'all-away': 'iedereen vrij is',
    } as Record<string, string | undefined>,
    fits: {
      language: `die de taal van de ${one} spreekt`,
      wish: `dat past bij wat de ${one} liever heeft`,
      room: 'er ruimte is',
    } as Record<string, string | undefined>,
    missed: {
      language: `niemand de taal van de ${one} sprak`,
      wish: `er niemand was zoals de ${one} liever heeft`,
      room: 'iedereen vol zat',
    } as Record<string, string | undefined>,
    which: 'Welk team?',
    whichEmpty: 'Kies een team',
    does: 'Wat doet dit team?',
    doesHint: `Een paar woorden. De ${one} leest mee.`,
    joinText: `De mensen van dat team zien deze vraag dan ook. Het vaste contact blijft hetzelfde. De ${one} leest het.`,
    leaveText: 'De mensen van dat team zien deze vraag daarna niet meer.',
    withdrawText: 'Uw collega hoeft niet meer te antwoorden. De vraag blijft bij het vaste contact.',
    joinDo: 'Vraag dit team',
    leaveDo: 'Dit team is klaar',
    withdrawDo: 'Trek de vraag in',
    acceptText: `Zegt u ja? Dan bent u het vaste contact van deze ${one}, en stopt het alarm.`,
    seeText: 'Zegt u ja? Dan zoekt u mee naar een collega, en stopt het alarm.',
    loadOf: (open: number, capacity: number) => `${open} van ${capacity}`,
  },
});
export type TeamWords = ReturnType<typeof teamWords>;
