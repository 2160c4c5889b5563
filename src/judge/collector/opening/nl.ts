export const nl = {
  listTitle: 'Een kwartaal openen',
  listText:
    'Een kwartaal gaat open als het gesloten is. Daar zijn twee van de drie delen van de sleutel voor nodig.',
  none: 'Er is nu geen kwartaal dat open kan.',
  groups: { openable: 'Kan nu open', running: 'Loopt nog', opened: 'Al geopend' },
  states: {
    running: (day: string) => `Sluit op ${day}.`,
    closed: (day: string) => `Gesloten op ${day}.`,
    opened: 'Wordt opgeruimd.',
    destroyed: 'Opgeruimd.',
  },
  quarter: (quarter: string) => `kwartaal ${quarter.slice(5)} van ${quarter.slice(0, 4)}`,
  back: 'Alle kwartalen',
  title: 'Open de oordelen',
  redeemed: (count: number) =>
    count === 1
      ? 'Er is één oordeel binnen. Het zit nog op slot.'
      : `Er zijn ${count} oordelen binnen. Ze zitten nog op slot.`,
  what: 'Wat er gebeurt',
  steps: [
    'Uw deel en het deel van de ontvanger worden samen één sleutel. Die bestaat alleen even in het geheugen.',
    'Alle oordelen gaan in één keer open. Ze worden geschud en geteld.',
    'De uitslag komt naar buiten: aantallen en gemiddelden. Te kleine groepen blijven weg.',
    'De sleutel en de gesloten oordelen worden gewist. Scheur daarna uw papier door. Dan kan ook niemand een oude kopie nog openen.',
  ],
  once: 'Openen kan één keer. Het gaat niet terug.',
  beside:
    'Deze ontvanger draait bij de organisatie zelf. Dat niemand eerder keek, is dan een belofte van de organisatie.',
  share: 'Het deel op uw papier',
  shareHint: '64 letters en cijfers, in groepjes van vier. Hoofdletters en spaties maken niet uit.',
  other: 'Een tweede deel',
  otherHint: 'Alleen nodig als de ontvanger het eigen deel kwijt is.',
  lost: 'De ontvanger is het eigen deel kwijt. Daarom zijn er twee delen nodig: van de raad en van de organisatie.',
  open: 'Open de oordelen nu',
  errors: 'Er is iets niet goed',
  wrong: {
    empty: 'Typ de letters en cijfers over van uw papier.',
    letter: 'Er staat een teken in dat niet op het papier kan staan. Kijk nog eens.',
    length: 'Het zijn er geen 64. Kijk of er iets mist of dubbel staat.',
    check: 'Er is een letter of cijfer anders dan op uw papier. Kijk nog eens.',
    'other-key': 'Dit deel hoort bij een ander kwartaal. Kijk op uw papier welk kwartaal het is.',
    same: 'Dit is twee keer hetzelfde deel. Er zijn twee verschillende delen nodig.',
    'no-council': 'Dit is niet het deel waarmee de raad dit kwartaal opende.',
  },
  busyTitle: 'De oordelen gaan open',
  busy: 'Dit duurt een paar minuten bij heel veel oordelen. Deze pagina ververst zichzelf. U hoeft niets te doen.',
  failedTitle: 'Het openen is niet gelukt',
  failed: 'Er is niets geteld en niets gewist. Breng uw deel nog een keer.',
  doneTitle: 'De oordelen zijn geopend',
  counted: (opened: number, spoiled: number) =>
    `${opened} geteld${spoiled > 0 ? `, ${spoiled} konden niet worden gelezen` : ''}.`,
  destroyed: 'De sleutel, het deel van de ontvanger en de gesloten oordelen zijn gewist.',
  paper: 'De raad haalt met het papier nog de volledige telling op. Scheur het daarna door.',
  export: 'Alles om zelf na te tellen',
  exportText:
    'In dit bestand staan alle sleutels, handtekeningen en aantallen. Er staat geen enkel oordeel in.',
  download: 'Haal het openbare bestand op',
  full: 'Voor de cliëntenraad: de volledige telling',
  fullText:
    'Alle oordelen, geschud, ook van kleine groepen. Er staat niet bij van wie. Soms is iemand toch te herkennen. Houd het daarom binnen de raad.',
  fullButton: 'Haal de volledige telling op',
  notYet: (day: string) => `Dit kwartaal loopt nog. Het sluit op ${day}.`,
};
export type OpeningWords = typeof nl;
