import type { Dictionary } from '../../platform/language/language.ts';

export type DataWords = {
  title: string;
  intro: string;
  columns: readonly [string, string, string];
  caption: string;
  looked: string;
  lookedText: readonly string[];
  lookedLink: string;
  never: string;
  nevers: readonly string[];
  cookies: string;
  cookiesText: string;
  rights: string;
  rightsText: readonly string[];
  mineLink: string;
};

const nl: DataWords = {
  title: 'Wat doen we met uw gegevens?',
  intro: 'Uw vraag is van u. U bepaalt wie hem ziet.',
  caption: 'Wat we bewaren, wie het ziet en hoe lang',
  columns: ['Wat', 'Wie ziet het', 'Hoe lang'],
  looked: 'Wie keek er naar uw gegevens?',
  lookedText: [
    'Elke keer dat iemand van een organisatie uw gegevens opent, schrijven we dat op. Ook wie, wanneer en waarom.',
    'Dat leest u zelf onder ‘Wie keek er?’.',
  ],
  lookedLink: 'Wie keek er?',
  never: 'Wat we niet doen',
  nevers: [
    'We verkopen uw gegevens niet.',
    'We laten geen andere bedrijven meekijken op onze pagina’s.',
    'We vragen niet om uw burgerservicenummer.',
  ],
  cookies: 'Cookies',
  cookiesText:
    'We gebruiken alleen cookies die nodig zijn. Eén houdt u aangemeld: 30 dagen, of 1 dag voor medewerkers. Eén onthoudt een jaar uw taal en hoe u de site ziet, als u dat kiest. Eén weet 400 dagen dat u zich hier eerder aanmeldde: zo sluit een ander u niet buiten. Eén weet dat u namens iemand anders kijkt. En één is er alleen terwijl u zich via een andere dienst aanmeldt.',
  rights: 'Uw rechten',
  mineLink: 'Naar mijn gegevens',
  rightsText: [
    'U mag zien wat we van u hebben. U mag het verbeteren, meenemen en wissen. Dat doet u zelf, bij ‘Mijn gegevens’.',
    'Lukt dat niet? Bel ons. Binnen een maand krijgt u antwoord.',
    'Delen kunt u zelf weer intrekken. De aanbieder ziet de vraag dan niet meer.',
    'Kreeg u zorg? Dan moet de aanbieder het dossier lang bewaren. Ook als u de rest laat wissen.',
    'Vindt u dat we iets fout doen? U kunt ook klagen bij de Autoriteit Persoonsgegevens.',
  ],
};

const en: DataWords = {
  title: 'What do we do with your data?',
  intro: 'Your question is yours. You decide who sees it.',
  caption: 'What we keep, who sees it and how long',
  columns: ['What', 'Who sees it', 'How long'],
  looked: 'Who looked at your data?',
  lookedText: [
    'Each time someone of an organisation opens your data, we write that down. Also who, when and why.',
    'You read it yourself under ‘Who looked?’.',
  ],
  lookedLink: 'Who looked?',
  never: 'What we do not do',
  nevers: [
    'We do not sell your data.',
    'We let no other companies look along on our pages.',
    'We do not ask for your citizen service number.',
  ],
  cookies: 'Cookies',
  cookiesText:
    'We only use cookies that are needed. One keeps you signed in: 30 days, or 1 day for staff. One remembers your language and how you see the site for a year, if you choose that. One knows for 400 days that you signed in here before: so nobody else can lock you out. One knows that you look for somebody else. And one is there only while you sign in through another service.',
  rights: 'Your rights',
  mineLink: 'To my data',
  rightsText: [
    'You may see what we have of you. You may correct it, take it along and erase it. You do that yourself, at ‘My data’.',
    'Does that not work? Call us. You get an answer within a month.',
    'You can withdraw sharing yourself. The provider then no longer sees the question.',
    'Did you receive care? Then the provider must keep the file for long. Also when you have the rest erased.',
    'Do you think we do something wrong? You can also complain to the Dutch Data Protection Authority.',
  ],
};

export const dataWords: Dictionary<DataWords> = { nl, en };
