import type { MeasureKey } from '../levels/index.ts';
import type { CustomerGroup, EntryState, LeagueKey } from './league.ts';

const groups: Record<CustomerGroup, string> = {
  ouderen: 'ouderen',
  jeugd: 'kinderen en jongeren',
  ggz: 'mensen met psychische klachten',
  beperking: 'mensen met een beperking',
  mantelzorgers: 'mantelzorgers',
  algemeen: 'iedereen',
};
const means: Record<LeagueKey, string> = {
  eredivisie: 'klantvriendelijk',
  europa: 'klantvriendelijk en klantgericht',
  champions: 'klantvriendelijk, klantgericht en klantgedreven',
};
/** The same for who reads it for the first time. */
const plain: Record<LeagueKey, string> = {
  eredivisie: 'Klanten voelen zich welkom en gehoord.',
  europa: 'En het is goed geregeld: één vast contact, en beloften die gehouden worden.',
  champions: 'En klanten beslissen mee.',
};
const measures: Record<MeasureKey, string> = {
  friendly: 'wat klanten zeggen over vriendelijkheid',
  'direct-help': 'direct geholpen worden',
  'pillar-to-post': 'van het kastje naar de muur',
  'one-contact': 'één vast contact',
  promises: 'beloften nakomen',
  organised: 'wat klanten zeggen over hoe het geregeld is',
  'influence-fit': 'invloed die past bij de gevolgen',
  'closed-loop': 'antwoord op ideeën en signalen',
  'change-rate': 'veranderen door wat klanten inbrengen',
  reach: 'hoeveel klanten meedoen',
  representative: 'of wie meedoet op de klanten lijkt',
  'open-dialogue': 'antwoord in gesprekken',
  driven: 'wat klanten zeggen over meebeslissen',
};
const states: Record<Exclude<EntryState, 'placed'>, string> = {
  unplaced: 'Nog geen plaats: minder dan 25 cijfers',
  'not-yet': 'Nog niet ingedeeld',
  few: 'Te weinig oordelen',
};

export const nl = {
  title: 'De competitie',
  tableOf: (title: string) => `${title}, als tabel`,
  lead: 'Organisaties naast elkaar, zoals hun eigen klanten ze zien. Per soort zorg en per klantengroep.',
  groups,
  means,
  plain,
  measures,
  states,
  /** A service whose name says for whom it is does not say so twice. */
  className: (service: string, group: CustomerGroup) =>
    !service.startsWith('Voor ')
      ? `${service} voor ${groups[group]}`
      : group === 'mantelzorgers'
        ? 'Steun voor mantelzorgers'
        : `Steun voor wie zorgt voor ${groups[group]}`,
  over: (count: number, quarter: string) =>
    count === 4
      ? `Over vier kwartalen, tot en met het ${quarter}.`
      : count === 0
        ? `Tot en met het ${quarter}.`
        : `Over ${count} van de laatste vier kwartalen, tot en met het ${quarter}.`,
  settled: 'Deze stand staat vast.',
  open: (day: string) => `Deze stand kan nog veranderen tot ${day}. Daarna staat hij vast.`,
  version: (n: number) => `Versie ${n} van de rekenregels.`,
  how: 'Zo rekenen we',
  leagues: {
    title: 'Drie treden',
    text: 'Een organisatie komt hoger door wat klanten zeggen en door wat er echt gebeurt. Betalen helpt niet.',
    needs: (name: string, what: string) => `${name}: ${what}.`,
  },
  classes: {
    title: 'Kies wat u wilt vergelijken',
    columns: ['Soort zorg', 'Voor wie', 'Organisaties', 'Ingedeeld'],
    few: (n: number) => `Nog te weinig oordelen: bij ${n} soorten zorg`,
    none: 'Er is nog geen stand',
    noneText:
      'De eerste stand komt als een kwartaal gesloten is en organisaties hun oordelen hebben geopend.',
  },
  quarters: 'Andere kwartalen',
  back: 'Alle standen',
  summary: (inLeague: number, notYet: number, few: number) =>
    [
      inLeague === 0
        ? 'Er speelt nog geen organisatie mee.'
        : `${inLeague} ${inLeague === 1 ? 'organisatie speelt' : 'organisaties spelen'} mee.`,
      notYet > 0 && `${notYet} ${notYet === 1 ? 'is' : 'zijn'} nog niet ingedeeld.`,
      few > 0 && `Van ${few} zijn er te weinig oordelen.`,
    ]
      .filter(Boolean)
      .join(' '),
  allEqual: (league: string, count: number) =>
    `In de ${league} is geen verschil te zien: alle ${count} delen plaats 1.`,
  leader: (league: string, names: string, count: number) =>
    count === 1 ? `In de ${league} staat ${names} op plaats 1.` : `In de ${league} delen ${names} plaats 1.`,
  and: ' en ',
  table: {
    title: 'De stand',
    text: 'Het cijfer is wat klanten antwoorden op: zou u hier opnieuw voor kiezen? Weinig oordelen zeggen minder; daarom staat er een bereik bij. Wie elkaars bereik raakt, deelt een plaats.',
    columns: ['Plaats', 'Organisatie', 'Opnieuw kiezen, 0 tot 10', 'Oordelen', 'Kan zijn'],
    noPlace: '–',
    mark: (mean: string, low: string, high: string) => `${mean}, vermoedelijk tussen ${low} en ${high}`,
    between: (best: number, worst: number) =>
      best === worst ? `plaats ${best}` : `plaats ${best} tot ${worst}`,
    notYet: 'Nog niet ingedeeld',
    notYetText: 'Hier is vriendelijkheid nog niet zeker genoeg gehaald.',
    few: 'Te weinig oordelen',
    fewText: 'Onder de 25 oordelen delen we niemand in. Dat zegt niets over de zorg.',
    count: (n: number) => `${n} ${n === 1 ? 'oordeel' : 'oordelen'}`,
  },
  moved: {
    up: (before: string) => `Omhoog uit: ${before}`,
    down: (before: string) => `Gezakt uit: ${before}`,
    same: 'Zelfde trede als een kwartaal eerder',
    new: 'Nieuw in deze stand',
    none: 'nog niet ingedeeld',
  },
  why: {
    title: 'Waarom staan zij hier?',
    text: 'Wat een organisatie het meest tegenhoudt voor de volgende trede.',
    columns: ['Organisatie', 'Trede', 'Houdt het meest tegen'],
    top: 'Dit is de hoogste trede',
    none: 'De volgende trede is nog niet te meten',
    few: 'Te weinig oordelen om dat te zeggen',
  },
  mix: {
    title: 'Wie zijn hun klanten?',
    text: 'Organisaties helpen niet allemaal dezelfde mensen. Dat laten we zien. We rekenen er geen cijfer mee bij of af.',
    columns: ['Organisatie', 'Voor wie', 'Wie betaalt', 'Waar', 'Naasten antwoordden', 'In makkelijke taal'],
    offers: (count: number) => `${count} keer aanbod`,
    few: 'te weinig om te tonen',
    unknown: 'niet bekend',
  },
  take: {
    title: 'Meenemen',
    csv: 'De stand als CSV',
    json: 'De stand als JSON',
    embed: 'Op uw eigen site zetten',
    embedText: 'Zet deze regel in uw pagina. Er zit geen script in en we volgen niemand.',
  },
  one: {
    title: (name: string) => `${name} in de competitie`,
    lead: 'Per soort zorg: waar klanten deze organisatie zetten, en waarom.',
    back: (name: string) => `Terug naar ${name}`,
    none: 'Nog geen stand',
    noneText: 'Deze organisatie staat nog in geen enkele stand.',
    table: 'Bekijk de hele stand',
    place: (place: number, shared: number, of: number) =>
      of === 1
        ? 'De enige met een plaats in deze competitie.'
        : `Plaats ${place} van ${of}${shared > 0 ? `, gedeeld met ${shared} ${shared === 1 ? 'andere' : 'anderen'}` : ''}.`,
    line: 'In de competitie',
    said: (mark: string, n: number) => `Opnieuw kiezen: ${mark}. ${n} oordelen.`,
    plays: (league: string) => `Speelt in de ${league}.`,
    holds: (what: string) => `Wat het meest tegenhoudt voor de volgende trede: ${what}.`,
  },
  embed: {
    more: 'Bekijk de hele stand en hoe we rekenen',
    from: (site: string) => `Van ${site}.`,
    demo: 'Dit is een voorbeeld. Alle organisaties zijn verzonnen.',
  },
  names: {
    title: 'Namen van de competitie',
    intro: 'Zo heten de drie treden op alle bladzijden. Wat een trede betekent, verandert er niet door.',
    label: (means: string) => `Naam voor: ${means}`,
    save: 'Bewaar de namen',
    saved: 'De namen zijn bewaard',
    savedText: 'Iedereen ziet ze vanaf nu.',
    wrong: 'Schrijf een naam van 2 tot 40 tekens.',
    same: 'Deze naam heeft een andere trede al. Kies een andere.',
  },
};
export type Words = typeof nl;
