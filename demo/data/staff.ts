import { organisations } from './organisations.ts';
import { teams } from './teams.ts';
import type { Office, PortraitKey, Profession, Pronoun, Role, StaffMember } from './types.ts';

const hours = {
  week: 'Maandag tot en met vrijdag, van 8.30 tot 17 uur.',
  moTh: 'Maandag tot en met donderdag, van 8.30 tot 17 uur.',
  tuFr: 'Dinsdag tot en met vrijdag, van 8.30 tot 17 uur.',
  moTuTh: 'Maandag, dinsdag en donderdag, van 8.30 tot 17 uur.',
  weFr: 'Woensdag tot en met vrijdag, van 8.30 tot 17 uur.',
  mornings: 'Maandag tot en met vrijdag, van 7 tot 13 uur.',
  early: 'Vier dagen per week, van 7 tot 15 uur. Ook in het weekend.',
  late: 'Vier dagen per week, van 15 tot 23 uur. Ook in het weekend.',
  nights: 'Drie nachten per week, van 22 tot 7 uur.',
  afternoons: 'Maandag tot en met vrijdag, van 12.30 tot 18 uur.',
  evenings: 'Maandag tot en met donderdag, van 14 tot 21 uur.',
  desk: 'Vijf dagen per week, van 12 tot 20 uur. Ook in het weekend.',
} as const;

type Row = readonly [
  firstName: string,
  infix: string,
  lastName: string,
  pronoun: Pronoun,
  profession: Profession,
  office: Office,
  roles: readonly Role[],
  hours: keyof typeof hours,
  more?: {
    readonly alsoTeam?: string | readonly string[];
    readonly standIn?: string;
    readonly portrait?: PortraitKey;
  },
];

const contact: readonly Role[] = ['contact'];
const host: readonly Role[] = ['host'];
const hostContact: readonly Role[] = ['host', 'contact'];
const none: readonly Role[] = [];

const rows: Readonly<Record<string, readonly Row[]>> = {
  voordeur: [
    [
      'Amina',
      '',
      'El Khatib',
      'zij',
      'gastvrouw',
      'front',
      ['host', 'contact'],
      'moTh',
      { standIn: 'joris-meeuwsen', portrait: 'amina' },
    ],
    [
      'Joris',
      '',
      'Meeuwsen',
      'hij',
      'gastheer',
      'front',
      ['host', 'contact'],
      'tuFr',
      { standIn: 'amina-el-khatib', portrait: 'joris' },
    ],
    [
      'Yvonne',
      '',
      'Lantinga',
      'zij',
      'telefonist',
      'front',
      host,
      'mornings',
      { standIn: 'desmond-wijngaarde' },
    ],
    ['Desmond', '', 'Wijngaarde', 'hij', 'telefonist', 'front', host, 'desk', { standIn: 'yvonne-lantinga' }],
    [
      'Nisrin',
      '',
      'Al-Hamwi',
      'zij',
      'maatschappelijk werker',
      'mid',
      hostContact,
      'moTuTh',
      { standIn: 'joris-meeuwsen' },
    ],
    [
      'Hylke',
      '',
      'Boersma',
      'hij',
      'redacteur aanbod',
      'back',
      ['editor'],
      'week',
      { standIn: 'magda-wrobel' },
    ],
    [
      'Magda',
      '',
      'Wróbel',
      'zij',
      'kwaliteitsmedewerker',
      'back',
      ['editor', 'coach'],
      'moTh',
      { standIn: 'hylke-boersma' },
    ],
    ['Ineke', 'van', 'Rossum', 'zij', 'manager', 'back', ['manager'], 'week', { standIn: 'magda-wrobel' }],
  ],
  'team-weidewijk': [
    ['Bas', '', 'Veldhuis', 'hij', 'wijkverpleegkundige', 'mid', contact, 'week'],
    ['Sevda', '', 'Yıldız', 'zij', 'wijkverpleegkundige', 'mid', contact, 'moTh'],
    ['Ravi', '', 'Jhinkoe', 'hij', 'verzorgende IG', 'front', contact, 'early', { portrait: 'ravi' }],
    ['Anneke', '', 'Postma', 'zij', 'verzorgende IG', 'front', contact, 'early'],
    ['Karima', '', 'Bouzidi', 'zij', 'verzorgende IG', 'front', none, 'early'],
    ['Tom', '', 'Hendriks', 'hij', 'verzorgende IG', 'front', none, 'late'],
    ['Corrie', 'de', 'Leeuw', 'zij', 'verzorgende IG', 'front', none, 'late'],
    ['Ewa', '', 'Kamińska', 'zij', 'helpende', 'front', none, 'early'],
    ['Jasper', 'van', 'Dam', 'hij', 'helpende', 'front', none, 'late'],
    ['Femke', '', 'Nauta', 'zij', 'fysiotherapeut', 'mid', contact, 'moTuTh'],
    ['Petra', '', 'Kuipers', 'zij', 'planner', 'back', ['planner'], 'week'],
    ['Wilma', '', 'Terpstra', 'zij', 'manager', 'back', ['manager'], 'week'],
  ],
  'team-haven': [
    ['Mirjam', '', 'Hoogland', 'zij', 'wijkverpleegkundige', 'mid', contact, 'week'],
    ['Youssef', '', 'Amrani', 'hij', 'wijkverpleegkundige', 'mid', contact, 'tuFr'],
    ['Tineke', 'van der', 'Molen', 'zij', 'casemanager dementie', 'mid', contact, 'moTh'],
    ['Elif', '', 'Demir', 'zij', 'casemanager dementie', 'mid', contact, 'tuFr'],
    ['Sandra', '', 'Pinas', 'zij', 'verpleegkundige', 'front', none, 'early'],
    ['Rob', '', 'Kroon', 'hij', 'verpleegkundige', 'front', none, 'late'],
    ['Nadia', '', 'Haddad', 'zij', 'verzorgende IG', 'front', none, 'early'],
    ['Lotte', '', 'Brouwer', 'zij', 'verzorgende IG', 'front', none, 'late'],
    ['Hassan', '', 'Tahiri', 'hij', 'helpende', 'front', none, 'early'],
    ['Saskia', '', 'Wiersma', 'zij', 'ergotherapeut', 'mid', contact, 'moTuTh'],
    ['Dennis', '', 'Vermeer', 'hij', 'planner', 'back', ['planner', 'host'], 'week'],
    [
      'Greetje',
      '',
      'Smit',
      'zij',
      'teamcoach',
      'back',
      ['coach'],
      'week',
      { alsoTeam: ['team-weidewijk', 'team-zuid', 'team-huis'] },
    ],
  ],
  'team-zuid': [
    ['Chantal', '', 'Dijkman', 'zij', 'wijkverpleegkundige', 'mid', contact, 'week'],
    ['Omar', '', 'Zaidan', 'hij', 'verpleegkundige', 'front', contact, 'late'],
    ['Mila', '', 'Kok', 'zij', 'verzorgende IG', 'front', none, 'early'],
    ['Jayden', '', 'Kartosen', 'hij', 'verzorgende IG', 'front', none, 'early'],
    ['Agnieszka', '', 'Nowak', 'zij', 'helpende', 'front', none, 'early'],
    ['Ria', '', 'Blankers', 'zij', 'verpleegkundige', 'front', none, 'nights'],
    ['Wouter', '', 'Schaap', 'hij', 'verzorgende IG', 'front', none, 'nights'],
    ['Lisa', 'de', 'Bruin', 'zij', 'telefonist', 'front', host, 'week', { alsoTeam: 'team-haven' }],
    ['Marcel', '', 'Pronk', 'hij', 'planner', 'back', ['planner'], 'week'],
    [
      'Ilse',
      'van',
      'Beek',
      'zij',
      'kwaliteitsmedewerker',
      'back',
      ['editor', 'complaints'],
      'moTh',
      { alsoTeam: 'team-weidewijk' },
    ],
  ],
  'team-huis': [
    ['Joke', '', 'Verhoef', 'zij', 'gastvrouw', 'front', hostContact, 'week'],
    ['Meryem', '', 'Aydın', 'zij', 'hulp in huis', 'front', none, 'mornings'],
    ['Danuta', '', 'Zielińska', 'zij', 'hulp in huis', 'front', none, 'mornings'],
    ['Rachid', '', 'El Fassi', 'hij', 'hulp in huis', 'front', none, 'mornings'],
    ['Kees', '', 'Stolk', 'hij', 'chauffeur', 'front', none, 'mornings'],
    ['Fatma', '', 'Koç', 'zij', 'chauffeur', 'front', none, 'afternoons'],
    ['Monique', '', 'Verweij', 'zij', 'planner', 'back', ['planner', 'contact'], 'week'],
    ['Arjan', '', 'Ter Horst', 'hij', 'medewerker zorgadministratie', 'back', none, 'week'],
  ],
  'team-oudedijk': [
    [
      'Marja',
      '',
      'Kootstra',
      'zij',
      'wijkverpleegkundige',
      'mid',
      ['contact', 'host'],
      'moTh',
      { portrait: 'marja' },
    ],
    ['Sjoerd', '', 'Haitsma', 'hij', 'verzorgende IG', 'front', contact, 'early'],
    ['Houda', '', 'Belkacem', 'zij', 'verzorgende IG', 'front', contact, 'early'],
    ['Tjitske', '', 'Zijlstra', 'zij', 'verzorgende IG', 'front', none, 'late'],
    ['Lien', '', 'Soedarmo', 'zij', 'verzorgende IG', 'front', none, 'early'],
    ['Gerrit', '', 'Bakker', 'hij', 'helpende', 'front', none, 'mornings'],
    ['Wytske', '', 'Dijkstra', 'zij', 'casemanager dementie', 'mid', contact, 'moTuTh'],
    [
      'Nelleke',
      '',
      'Visser',
      'zij',
      'teamcoach',
      'back',
      ['coach', 'manager'],
      'moTh',
      { alsoTeam: ['team-lindehof', 'nachtploeg'] },
    ],
  ],
  'team-lindehof': [
    ['Jo', '', 'Hazelaar', 'die', 'activiteitenbegeleider', 'front', hostContact, 'week', { portrait: 'jo' }],
    ['Patrick', '', 'Monsels', 'hij', 'wijkverpleegkundige', 'mid', contact, 'week'],
    ['Gülay', '', 'Çelik', 'zij', 'maatschappelijk werker', 'mid', contact, 'moTh'],
    ['Thijs', '', 'Oosterhuis', 'hij', 'begeleider', 'front', contact, 'tuFr'],
    ['Annelies', 'de', 'Wit', 'zij', 'ergotherapeut', 'mid', none, 'weFr'],
    ['Rosa', '', 'Hoekstra', 'zij', 'hulp in huis', 'front', none, 'mornings'],
    ['Bram', '', 'Peters', 'hij', 'verzorgende IG', 'front', none, 'early'],
    ['Hinke', '', 'Douma', 'zij', 'planner', 'back', ['planner', 'editor'], 'moTh'],
  ],
  nachtploeg: [
    ['Evelien', '', 'Groen', 'zij', 'verpleegkundige', 'front', contact, 'nights'],
    ['Murat', '', 'Şahin', 'hij', 'verzorgende IG', 'front', contact, 'nights'],
    ['Trijntje', '', 'Wijbenga', 'zij', 'verzorgende IG', 'front', none, 'nights'],
    ['Stanley', '', 'Pengel', 'hij', 'verzorgende IG', 'front', none, 'nights'],
    ['Ada', '', 'Vink', 'zij', 'geestelijk verzorger', 'mid', none, 'moTuTh', { alsoTeam: 'team-oudedijk' }],
  ],
  'team-badhuis': [
    ['Truus', '', 'Hogeboom', 'zij', 'badmeester', 'front', hostContact, 'week'],
    ['Ahmet', '', 'Kaplan', 'hij', 'badmeester', 'front', contact, 'tuFr'],
    ['Carla', '', 'Mertens', 'zij', 'verzorgende IG', 'front', none, 'mornings'],
    ['Winston', '', 'Tjon', 'hij', 'helpende', 'front', none, 'week'],
    ['Roos', '', 'Verbeek', 'zij', 'helpende', 'front', none, 'moTh'],
    ['Basma', '', 'Khoury', 'zij', 'verzorgende IG', 'front', none, 'tuFr'],
    ['Anja', '', 'Koster', 'zij', 'planner', 'back', ['planner'], 'mornings'],
  ],
  'team-schuur': [
    ['Henk', '', 'Wolters', 'hij', 'activiteitenbegeleider', 'front', hostContact, 'week'],
    ['Imane', '', 'Ouali', 'zij', 'activiteitenbegeleider', 'front', contact, 'moTh'],
    ['Grietje', '', 'Bosma', 'zij', 'begeleider', 'front', none, 'tuFr'],
    ['Suzan', '', 'Arslan', 'zij', 'verzorgende IG', 'front', none, 'week'],
    ['Leo', '', 'Pattipeilohy', 'hij', 'verzorgende IG', 'front', none, 'week'],
    ['Piet', '', 'Schouten', 'hij', 'chauffeur', 'front', none, 'mornings'],
    [
      'Marieke',
      '',
      'Vos',
      'zij',
      'teamcoach',
      'back',
      ['coach'],
      'moTuTh',
      { alsoTeam: ['team-boomgaard', 'team-badhuis'] },
    ],
  ],
  'team-boomgaard': [
    ['Hetty', 'van den', 'Berg', 'zij', 'gastvrouw', 'front', hostContact, 'week'],
    ['Samira', '', 'Idrissi', 'zij', 'verpleegkundige', 'mid', contact, 'week'],
    ['Klaas', '', 'Reitsma', 'hij', 'verpleegkundige', 'mid', contact, 'early'],
    ['Judith', '', 'Somers', 'zij', 'specialist ouderengeneeskunde', 'mid', contact, 'moTuTh'],
    ['Bea', '', 'Lammers', 'zij', 'verzorgende IG', 'front', none, 'early'],
    ['Tomasz', '', 'Lewandowski', 'hij', 'verzorgende IG', 'front', none, 'late'],
    ['Shanti', '', 'Bisseswar', 'zij', 'verzorgende IG', 'front', none, 'nights'],
    ['Orlando', '', 'Rozenblad', 'hij', 'kok', 'front', none, 'week'],
    ['Erik', '', 'Nijland', 'hij', 'redacteur aanbod', 'back', ['editor'], 'weFr'],
    ['Dieuwke', 'van', 'Vliet', 'zij', 'manager', 'back', ['manager'], 'week'],
  ],
  'team-thuiswind': [
    ['Martijn', '', 'Kramer', 'hij', 'verpleegkundig specialist ggz', 'mid', contact, 'week'],
    ['Zeynep', '', 'Özdemir', 'zij', 'psycholoog', 'mid', contact, 'moTh'],
    ['Ruben', 'van', 'Gelder', 'hij', 'psycholoog', 'mid', contact, 'tuFr'],
    ['Anouk', '', 'Lagerweij', 'zij', 'begeleider', 'front', contact, 'week'],
    ['Khalid', '', 'Mansouri', 'hij', 'begeleider', 'front', none, 'afternoons'],
    ['Joyce', '', 'Biervliet', 'zij', 'telefonist', 'front', host, 'week'],
    ['Frank', '', 'Hulst', 'hij', 'manager', 'back', ['manager'], 'week', { alsoTeam: 'team-herstel' }],
  ],
  'team-herstel': [
    ['Dirk', '', 'Nagel', 'hij', 'ervaringsdeskundige', 'front', contact, 'week'],
    ['Melissa', '', 'Sardjoe', 'zij', 'ervaringsdeskundige', 'front', contact, 'moTh'],
    ['Piotr', '', 'Mazur', 'hij', 'maatschappelijk werker', 'mid', contact, 'tuFr'],
    ['Ineke', '', 'Talsma', 'zij', 'begeleider', 'front', none, 'late'],
    ['Gijs', '', 'Verburg', 'hij', 'gastheer', 'front', host, 'week'],
    [
      'Hanneke',
      '',
      'Ploeg',
      'zij',
      'planner',
      'back',
      ['planner', 'editor', 'coach'],
      'moTh',
      { alsoTeam: 'team-thuiswind' },
    ],
  ],
  'team-gezin': [
    ['Naima', '', 'Achahbar', 'zij', 'gezinsbegeleider', 'front', contact, 'week'],
    ['Esther', '', 'Blok', 'zij', 'gezinsbegeleider', 'front', contact, 'moTh'],
    ['Wesley', '', 'Panka', 'hij', 'gezinsbegeleider', 'front', none, 'afternoons'],
    ['Katarzyna', '', 'Wójcik', 'zij', 'begeleider', 'front', contact, 'tuFr'],
    ['Maaike', '', 'Elzinga', 'zij', 'maatschappelijk werker', 'mid', contact, 'week'],
    ['Loes', '', 'Nieuwenhuis', 'zij', 'gastvrouw', 'front', ['host', 'editor'], 'week'],
    ['Peter', '', 'Aalders', 'hij', 'manager', 'back', ['manager'], 'week', { alsoTeam: 'team-jong' }],
  ],
  'team-jong': [
    ['Ilias', '', 'Benali', 'hij', 'jeugdhulpverlener', 'front', contact, 'afternoons'],
    ['Sanne', '', 'Tuinman', 'zij', 'jeugdhulpverlener', 'front', contact, 'week'],
    ['Noa', '', 'Klinkenberg', 'die', 'jeugdhulpverlener', 'front', contact, 'evenings'],
    ['Floor', '', 'Wagenaar', 'zij', 'psycholoog', 'mid', contact, 'moTuTh'],
    ['Xavier', '', 'Lieveld', 'hij', 'begeleider', 'front', none, 'afternoons'],
    [
      'Geertje',
      '',
      'Hofman',
      'zij',
      'planner',
      'back',
      ['planner', 'coach'],
      'week',
      { alsoTeam: 'team-gezin' },
    ],
  ],
  'team-werkenwijk': [
    ['Mark', 'van', 'Houten', 'hij', 'begeleider', 'front', contact, 'week'],
    ['Aisha', '', 'Yusuf', 'zij', 'begeleider', 'front', contact, 'moTh'],
    ['Liesbeth', '', 'Kuiken', 'zij', 'ergotherapeut', 'mid', contact, 'moTuTh'],
    ['Emre', '', 'Aksoy', 'hij', 'begeleider', 'front', contact, 'week'],
    ['Robin', '', 'Stam', 'die', 'activiteitenbegeleider', 'front', none, 'week'],
    ['Margriet', '', 'Zandstra', 'zij', 'gastvrouw', 'front', host, 'mornings'],
    [
      'Onno',
      '',
      'Wiebenga',
      'hij',
      'kwaliteitsmedewerker',
      'back',
      ['editor', 'coach'],
      'moTh',
      { alsoTeam: 'team-rietpad' },
    ],
  ],
  'team-rietpad': [
    ['Marloes', '', 'Prins', 'zij', 'begeleider', 'front', contact, 'early'],
    ['Clyde', '', 'Venoaks', 'hij', 'begeleider', 'front', contact, 'late'],
    ['Rima', '', 'Darwish', 'zij', 'verzorgende IG', 'front', contact, 'early'],
    ['Jelle', '', 'Hiemstra', 'hij', 'begeleider', 'front', none, 'nights'],
    ['Nicole', '', 'Bouwman', 'zij', 'verpleegkundige', 'mid', contact, 'moTh'],
    ['Stefan', '', 'Kloos', 'hij', 'planner', 'back', ['planner'], 'week'],
    [
      'Astrid',
      '',
      'Meindertsma',
      'zij',
      'manager',
      'back',
      ['manager'],
      'week',
      { alsoTeam: 'team-werkenwijk' },
    ],
  ],
  'team-tuinkamer': [
    ['Rieneke', '', 'Tamminga', 'zij', 'gastvrouw', 'front', hostContact, 'week'],
    ['Nuray', '', 'Polat', 'zij', 'activiteitenbegeleider', 'front', contact, 'week'],
    ['Johan', '', 'Kleinjan', 'hij', 'activiteitenbegeleider', 'front', none, 'tuFr'],
    ['Mientje', '', 'Latuheru', 'zij', 'verzorgende IG', 'front', none, 'moTh'],
    ['Sofie', '', 'Wegman', 'zij', 'planner', 'back', ['planner', 'editor'], 'week'],
  ],
  'team-onderweg': [
    ['Froukje', '', 'Algra', 'zij', 'casemanager dementie', 'mid', contact, 'week'],
    ['Hatice', '', 'Erdoğdu', 'zij', 'casemanager dementie', 'mid', contact, 'moTh'],
    ['Ronald', '', 'Lekatompessy', 'hij', 'verpleegkundige', 'front', contact, 'tuFr'],
    [
      'Agnes',
      '',
      'Rademaker',
      'zij',
      'manager',
      'back',
      ['manager', 'coach'],
      'week',
      { alsoTeam: 'team-tuinkamer' },
    ],
  ],
  'team-samen': [
    ['Lidwien', '', 'Schreurs', 'zij', 'vrijwilligerscoördinator', 'front', hostContact, 'week'],
    ['Bilal', '', 'Ouchen', 'hij', 'vrijwilligerscoördinator', 'front', contact, 'moTh'],
    ['Tea', '', 'Manuhutu', 'zij', 'vrijwilligerscoördinator', 'front', contact, 'tuFr'],
    ['Jacqueline', 'ten', 'Cate', 'zij', 'mantelzorgmakelaar', 'mid', contact, 'moTuTh'],
    ['Abdul', '', 'Sabbagh', 'hij', 'planner', 'back', ['planner', 'editor'], 'mornings'],
    ['Willem', 'van', 'Oord', 'hij', 'manager', 'back', ['manager', 'coach'], 'moTh'],
  ],
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replace(/[^a-z]+/g, '-');

const slugOf = ([firstName, infix, lastName]: Row): string =>
  [firstName, infix, lastName].filter(Boolean).map(plain).join('-');

function standInOf(row: Row, mates: readonly Row[]): string {
  const start = mates.indexOf(row);
  const others = [...mates.slice(start + 1), ...mates.slice(0, start)];
  const sharedRole = others.find((mate) => mate[6].some((role) => row[6].includes(role)));
  const sameOffice = others.find((mate) => mate[5] === row[5]);
  const standIn = sharedRole ?? sameOffice ?? others[0];
  if (!standIn) throw new Error(`${slugOf(row)} works alone`);
  return slugOf(standIn);
}

export const staff: readonly StaffMember[] = organisations.flatMap((organisation) => {
  const domain = organisation.email.replace(/^.*@/, '');
  const ofOrganisation = teams
    .filter((team) => team.organisation === organisation.slug)
    .flatMap((team) => (rows[team.slug] ?? []).map((row) => ({ row, team })));
  return ofOrganisation.map(({ row, team }, index) => {
    const [firstName, infix, lastName, pronoun, profession, office, roles, when, more] = row;
    const slug = slugOf(row);
    const extension = String(index + 1).padStart(2, '0');
    return {
      slug,
      firstName,
      infix,
      lastName,
      pronoun,
      organisation: organisation.slug,
      teams: [team.slug, ...[more?.alsoTeam ?? []].flat()],
      profession,
      office,
      roles,
      // Everybody at the shared desk is reached on its one number.
      phone:
        organisation.kind === 'region' ? organisation.phone : organisation.phone.replace(/00$/, extension),
      email: `${slug.replaceAll('-', '.')}@${domain}`,
      hours: hours[when],
      standIn: more?.standIn ?? standInOf(row, rows[team.slug] ?? []),
      ...(more?.portrait ? { portrait: more.portrait } : {}),
    };
  });
});
