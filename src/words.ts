import type { Dictionary } from './platform/language/language.ts';

const nl = {
  mine: 'Mijn vraag',
  providers: 'Wie doen er mee?',
  signIn: 'Aanmelden',
  today: 'Vandaag',
  customers: 'Zoeken',
  shared: 'Gedeelde vragen',
  offers: 'Aanbod',
  organisation: 'Organisatie',
  overview: 'Overzicht',
  aboutUs: 'Over ons',
  unhappy: 'Niet tevreden? Vertel het ons',
  data: 'Wat doen we met uw gegevens?',
  access: 'Toegankelijkheid',
  display: 'Grotere letters of donker scherm',
  help: 'Uitleg',
  out: 'Afmelden',
  demo: 'Dit is een voorbeeld. Alle mensen en organisaties zijn verzonnen.',
  demoLink: 'Kies wie u bent',
  other: { label: 'English', lang: 'en' },
  operator: 'Beheer',
  problem: {
    'not-found': {
      title: 'Deze pagina is er niet',
      text: 'Misschien klopt het adres niet. Of de pagina is van iemand anders.',
    },
    forbidden: {
      title: 'Deze pagina is niet voor u',
      text: 'Bent u met een andere naam aangemeld? Meld dan eerst af.',
    },
    'foreign-form': {
      title: 'Dat lukte niet',
      text: 'Uw formulier kwam niet van onze eigen pagina. Ga terug, ververs de pagina en probeer het nog eens.',
    },
    'too-large': { title: 'Dit is te groot', text: 'We kunnen hooguit 32 MB tegelijk aannemen.' },
    'too-many': {
      title: 'Even wachten',
      text: 'Er komt nu te veel tegelijk binnen. Probeer het over een paar minuten nog eens.',
    },
    'database-down': {
      title: 'We kunnen er even niet bij',
      text: 'Probeer het over een minuut nog eens. Lukt het dan niet? Bel ons.',
    },
    bug: {
      title: 'Dat lukte niet',
      text: 'Dat ligt aan ons. Ga terug en probeer het nog eens. Lukt het weer niet? Bel ons.',
    },
  },
  again: {
    text: 'Wat u typte is nog niet bewaard, maar het staat nog hier:',
    button: 'Probeer het nog eens',
  },
  reference: 'Noem dan dit nummer:',
  backHome: 'Naar de voorpagina',
};

const en: typeof nl = {
  mine: 'My question',
  providers: 'Who takes part?',
  signIn: 'Sign in',
  today: 'Today',
  customers: 'Search',
  shared: 'Shared questions',
  offers: 'Offers',
  organisation: 'Organisation',
  overview: 'Overview',
  aboutUs: 'About us',
  unhappy: 'Not satisfied? Tell us',
  data: 'What do we do with your data?',
  access: 'Accessibility',
  display: 'Larger letters or a dark screen',
  help: 'Help',
  out: 'Sign out',
  demo: 'This is an example. All people and organisations are made up.',
  demoLink: 'Choose who you are',
  other: { label: 'Nederlands', lang: 'nl' },
  operator: 'Operator',
  problem: {
    'not-found': {
      title: 'This page is not there',
      text: 'Maybe the address is wrong. Or the page belongs to someone else.',
    },
    forbidden: {
      title: 'This page is not for you',
      text: 'Are you signed in under another name? Then sign out first.',
    },
    'foreign-form': {
      title: 'That did not work',
      text: 'Your form did not come from our own page. Go back, refresh the page and try again.',
    },
    'too-large': { title: 'This is too large', text: 'We can take 32 MB at most.' },
    'too-many': {
      title: 'Please wait a moment',
      text: 'Too much is coming in at once. Please try again in a few minutes.',
    },
    'database-down': {
      title: 'We cannot reach it right now',
      text: 'Try again in a minute. Still no luck? Call us.',
    },
    bug: {
      title: 'That did not work',
      text: 'This is our fault. Go back and try again. If it fails again, call us.',
    },
  },
  again: { text: 'What you typed has not been kept yet, but it is still here:', button: 'Try again' },
  reference: 'Then mention this number:',
  backHome: 'To the front page',
};

export const words: Dictionary<typeof nl> = { nl, en };
