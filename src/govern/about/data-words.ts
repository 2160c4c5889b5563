import type { Dictionary } from '../../platform/language/language.ts';

type Row = { what: string; who: string; long: string };
export type DataWords = {
  title: string;
  intro: string;
  columns: readonly [string, string, string];
  caption: string;
  rows: readonly Row[];
  looked: string;
  lookedText: readonly string[];
  lookedLink: string;
  never: string;
  nevers: readonly string[];
  cookies: string;
  cookiesText: string;
  rights: string;
  rightsText: readonly string[];
};

const nl: DataWords = {
  title: 'Wat doen we met uw gegevens?',
  intro: 'Uw vraag is van u. U bepaalt wie hem ziet.',
  caption: 'Wat we bewaren, wie het ziet en hoe lang',
  columns: ['Wat', 'Wie ziet het', 'Hoe lang'],
  rows: [
    {
      what: 'Uw vraag, en wat we ervan begrepen',
      who: 'U, en ons loket. Een aanbieder pas als u de vraag met die aanbieder deelt of daar kiest.',
      long: 'Tot u vraagt om hem te wissen.',
    },
    {
      what: 'Uw naam, adres en telefoonnummer, als u die gaf',
      who: 'U, ons loket en de aanbieders met wie u deelt.',
      long: 'Tot u vraagt om ze te wissen.',
    },
    {
      what: 'Wat u belangrijk vindt, en uw gevoel',
      who: 'Alleen u. Geen enkele organisatie.',
      long: 'Zolang uw vraag bestaat.',
    },
    {
      what: 'Uw keuze',
      who: 'U en de aanbieder die u koos. Ons loket ziet dat u gekozen heeft.',
      long: 'Zolang uw vraag bestaat.',
    },
    {
      what: 'Berichten en afspraken',
      who: 'U, en de organisatie met wie u ze heeft.',
      long: 'Zolang uw vraag bestaat.',
    },
    {
      what: 'Het e-mailadres waarmee u aanmeldt',
      who: 'Alleen de beheerder kan erbij. Het dient om u een code te sturen.',
      long: 'Tot u vraagt om het te wissen.',
    },
    {
      what: 'De code in een e-mail',
      who: 'Alleen u. Wij bewaren de code zelf niet.',
      long: '10 minuten. De nacht erna is alles weg.',
    },
    {
      what: 'De code op een brief',
      who: 'Wie de brief heeft. Wij bewaren de code zelf niet.',
      long: 'Een jaar, of tot u een nieuwe krijgt.',
    },
    {
      what: 'E-mails die we u stuurden',
      who: 'De beheerder, om te zien of ze aankwamen.',
      long: '30 dagen. Daarna wissen we adres en tekst.',
    },
  ],
  looked: 'Wie keek er naar uw gegevens?',
  lookedText: [
    'Elke keer dat iemand van een organisatie uw gegevens opent, schrijven we dat op. Ook wie, wanneer en waarom.',
    'Dat leest u zelf bij uw vraag, onder ‘Wie keek er?’.',
  ],
  lookedLink: 'Naar mijn vraag',
  never: 'Wat we niet doen',
  nevers: [
    'We verkopen uw gegevens niet.',
    'We laten geen andere bedrijven meekijken op onze pagina’s.',
    'We vragen niet om uw burgerservicenummer.',
  ],
  cookies: 'Cookies',
  cookiesText:
    'We gebruiken er twee. Eén houdt u aangemeld: 30 dagen, of 1 dag voor medewerkers. Eén onthoudt een jaar uw taal, letters en kleuren, als u die kiest.',
  rights: 'Uw rechten',
  rightsText: [
    'U mag zien wat we van u hebben. U mag het laten verbeteren of wissen, of een kopie krijgen. Bel ons: binnen een maand krijgt u antwoord.',
    'Delen kunt u zelf weer intrekken, bij uw vraag. De aanbieder ziet de vraag dan niet meer.',
    'Krijgt u zorg? Dan houdt de aanbieder ook een eigen dossier bij. Daarvoor gelden andere regels. Vraag het uw aanbieder.',
    'Vindt u dat we iets fout doen? U kunt ook klagen bij de Autoriteit Persoonsgegevens.',
  ],
};

const en: DataWords = {
  title: 'What do we do with your data?',
  intro: 'Your question is yours. You decide who sees it.',
  caption: 'What we keep, who sees it and how long',
  columns: ['What', 'Who sees it', 'How long'],
  rows: [
    {
      what: 'Your question, and what we understood of it',
      who: 'You, and our desk. A provider only when you share the question with that provider or choose it.',
      long: 'Until you ask us to erase it.',
    },
    {
      what: 'Your name, address and phone number, if you gave them',
      who: 'You, our desk and the providers with whom you share.',
      long: 'Until you ask us to erase them.',
    },
    {
      what: 'What matters to you, and your feeling',
      who: 'Only you. No organisation at all.',
      long: 'As long as your question exists.',
    },
    {
      what: 'Your choice',
      who: 'You and the provider that you chose. Our desk sees that you have chosen.',
      long: 'As long as your question exists.',
    },
    {
      what: 'Messages and appointments',
      who: 'You, and the organisation with which you have them.',
      long: 'As long as your question exists.',
    },
    {
      what: 'The e-mail address with which you sign in',
      who: 'Only the operator can reach it. It serves to send you a code.',
      long: 'Until you ask us to erase it.',
    },
    {
      what: 'The code in an e-mail',
      who: 'Only you. We do not keep the code itself.',
      long: '10 minutes. The night after, all of it is gone.',
    },
    {
      what: 'The code on a letter',
      who: 'Who has the letter. We do not keep the code itself.',
      long: 'A year, or until you get a new one.',
    },
    {
      what: 'E-mails that we sent you',
      who: 'The operator, to see whether they arrived.',
      long: '30 days. Then we erase address and text.',
    },
  ],
  looked: 'Who looked at your data?',
  lookedText: [
    'Each time someone of an organisation opens your data, we write that down. Also who, when and why.',
    'You read it yourself with your question, under ‘Who looked?’.',
  ],
  lookedLink: 'To my question',
  never: 'What we do not do',
  nevers: [
    'We do not sell your data.',
    'We let no other companies look along on our pages.',
    'We do not ask for your citizen service number.',
  ],
  cookies: 'Cookies',
  cookiesText:
    'We use two. One keeps you signed in: 30 days, or 1 day for staff. One remembers your language, letters and colours for a year, if you choose them.',
  rights: 'Your rights',
  rightsText: [
    'You may see what we have of you. You may have it corrected or erased, or get a copy. Call us: you get an answer within a month.',
    'You can withdraw sharing yourself, with your question. The provider then no longer sees the question.',
    'Do you receive care? Then the provider also keeps a file of its own. Other rules hold for that. Ask your provider.',
    'Do you think we do something wrong? You can also complain to the Dutch Data Protection Authority.',
  ],
};

export const dataWords: Dictionary<DataWords> = { nl, en };
