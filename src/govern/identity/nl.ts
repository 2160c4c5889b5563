import type { Failure } from './failure.rules.ts';
import type { IssuerProblem } from './issuer.rules.ts';

type Told = { title: (name: string) => string; text: (name: string) => string };

const failed: Record<Failure, Told> = {
  over: {
    title: () => 'Dit aanmelden is voorbij',
    text: () => 'Het werkt tien minuten, en één keer. Begin opnieuw.',
  },
  'other-browser': {
    title: () => 'U begon ergens anders',
    text: () =>
      'U begon in een ander venster of op een ander apparaat. Ga daar verder, of begin hier opnieuw.',
  },
  'too-many': {
    title: () => 'Wacht even',
    text: () => 'Dit is nu te vaak geprobeerd. Wacht tien minuten en probeer het dan weer.',
  },
  stopped: {
    title: (name) => `U bent gestopt bij ${name}`,
    text: () => 'Er is niets veranderd. U kunt het opnieuw proberen, of op een andere manier.',
  },
  down: {
    title: (name) => `${name} is nu niet te bereiken`,
    text: () => 'Dat ligt niet aan u. Probeer het straks weer, of meld u aan met uw e-mailadres.',
  },
  'too-low': {
    title: () => 'Hier is een zekerder manier nodig',
    text: (name) =>
      `U meldde zich bij ${name} aan op een niveau dat hier te laag is. Begin opnieuw en kies daar een hoger niveau.`,
  },
  'not-right': {
    title: (name) => `Het antwoord van ${name} klopt niet`,
    text: () => 'Daarom laten we niemand binnen. Begin opnieuw. Gebeurt het weer? Bel ons dan.',
  },
  'not-verified': {
    title: () => 'Uw e-mailadres is nog niet bevestigd',
    text: (name) =>
      `${name} zegt niet zeker dat dit adres van u is. Vraag wie daar het beheer doet om het te bevestigen.`,
  },
  'not-known': {
    title: () => 'We kennen u hier nog niet als medewerker',
    text: (name) =>
      `Vraag uw leidinggevende om u hier op te nemen. Het e-mailadres moet hetzelfde zijn als bij ${name}.`,
  },
  bsn: {
    title: () => 'Zo kunt u nu niet verder',
    text: (name) =>
      `${name} stuurde een nummer mee dat op een burgerservicenummer lijkt. Dat bewaren we niet. Meld u aan op een andere manier. Wie deze website beheert, kan dit oplossen.`,
  },
  gone: {
    title: () => 'Deze manier van aanmelden is er niet meer',
    text: () => 'Meld u aan op een andere manier.',
  },
};

const issuer: Record<IssuerProblem, string> = {
  'no-address': 'Vul het adres van de dienst in, zoals https://login.voorbeeld.nl.',
  'not-https': 'Het adres moet met https:// beginnen.',
  'too-much': 'Het adres mag geen naam, vraagteken of hekje bevatten.',
  forbidden: 'Dit adres kan geen aanmelddienst zijn.',
};

export const nl = {
  errorTitle: 'Kijk dit even na',
  call: 'Of bel ons:',
  again: (name: string) => `Opnieuw met ${name}`,
  otherWay: 'Op een andere manier aanmelden',
  failed,
  buttons: {
    title: 'Of zonder code',
    with: (name: string) => `Aanmelden met ${name}`,
    staff: 'Werkt u bij een aanbieder?',
  },
  first: {
    title: (name: string) => `Uw eerste keer met ${name}`,
    lead: 'Stelde u hier al eens een vraag?',
    before: 'Ja, ik ben hier al bekend',
    beforeText: (name: string) =>
      `Meld u één keer aan zoals u dat eerder deed. Daarna kunt u ${name} erbij nemen.`,
    beforeButton: 'Ik meld me eerst aan',
    fresh: 'Nee, ik ben hier nieuw',
    freshText: 'U krijgt een eigen, lege plek. We nemen niets over van iemand anders.',
    freshButton: 'Ik ben nieuw',
  },
  join: {
    title: (name: string) => `Voortaan aanmelden met ${name}?`,
    lead: (name: string) => `Kiest u ja, dan komt u met ${name} bij wat u hier al heeft.`,
    stays: 'Uw andere manieren om aan te melden blijven werken.',
    yes: (name: string) => `Ja, neem ${name} erbij`,
    no: 'Nee, laat alles zo',
    other: 'Bent u iemand anders dan wie hier nu is aangemeld?',
    otherButton: 'Begin met een eigen, lege plek',
  },
  signOut: {
    text: (name: string) => `Bij ${name} bent u misschien nog aangemeld.`,
    link: (name: string) => `Ook afmelden bij ${name}`,
  },
  ways: {
    title: 'Aanmelden met een andere dienst',
    none: 'U gebruikt nog geen andere dienst.',
    since: (day: string) => `Sinds ${day}`,
    used: (day: string) => `Laatst gebruikt op ${day}`,
    part: 'Niet meer gebruiken',
    join: (name: string) => `Neem ${name} erbij`,
    back: 'Uw toegang',
    onlyTitle: 'Zo komt u er niet meer in',
    only: 'Dit is nu uw enige manier om aan te melden. Kies eerst een andere erbij, zoals uw e-mailadres.',
  },
  manage: {
    title: 'Aanmelden via een andere dienst',
    intro:
      'Medewerkers komen binnen via de dienst van hun eigen organisatie. Klanten via een makelaar, zoals voor DigiD.',
    add: 'Dienst toevoegen',
    none: 'Nog geen andere diensten',
    noneText: 'Iedereen meldt zich nu aan met een code per e-mail, een brief of een sleutel.',
    name: 'Naam',
    nameHint: 'Zo staat het op de knop: Aanmelden met …',
    kind: 'Voor wie?',
    kinds: { customer: 'Klanten', staff: 'Medewerkers' },
    kindHint: {
      customer: 'Wie nieuw is, krijgt een eigen plek. Wie al bekend is, kan de dienst erbij nemen.',
      staff: 'Alleen medewerkers die hun organisatie al opnam, met een bevestigd e-mailadres.',
    },
    organisation: 'Van welke organisatie?',
    organisationHint: 'Alleen bij medewerkers. De dienst opent nooit de deur van een andere organisatie.',
    choose: 'Kies een organisatie',
    issuer: 'Adres van de dienst (issuer)',
    issuerHint: 'Precies zoals de dienst het noemt. Verandert u dit later, dan koppelt iedereen opnieuw.',
    clientId: 'Naam waaronder de dienst ons kent (client_id)',
    clientSecret: 'Geheim (client_secret)',
    clientSecretHint: 'Wordt versleuteld bewaard en niet meer getoond.',
    clientSecretKept: 'Er is een geheim bewaard. Laat dit leeg om het te houden.',
    scopes: 'Wat we vragen (scopes)',
    scopesHint: 'Voor klanten is openid genoeg. Voor medewerkers ook email.',
    acrValues: 'Niveaus van zekerheid (acr), van laag naar hoog',
    acrValuesHint: 'Eén per regel, zoals de dienst ze noemt. Leeg: we vragen geen niveau.',
    leastAcr: 'Laagste niveau dat genoeg is',
    leastAcrHint: 'Eén van de regels hierboven. Leeg: elk niveau is genoeg.',
    secondFactor: 'Deze dienst vraagt altijd een tweede stap, zoals een app of sleutel',
    save: 'Bewaar',
    back: 'Alle diensten',
    stand: { on: 'Staat aan', off: 'Staat uit' },
    switchOn: 'Zet aan',
    switchOff: 'Zet uit',
    standTitle: 'Aan of uit?',
    standOn: 'De knop staat op de aanmeldpagina.',
    standOff: 'De knop staat niet op de aanmeldpagina. Wie al is aangemeld, blijft dat tot de sessie stopt.',
    register: 'Dit vult u in bij de dienst',
    registerText: 'Neem deze adressen letterlijk over.',
    redirectUri: 'Adres om naar terug te keren (redirect URI)',
    logoutUri: 'Adres na afmelden (post-logout redirect URI)',
    flow: 'Werkwijze: authorization code met PKCE (S256). Handtekening: RS256, PS256 of ES256.',
    test: 'Probeer de dienst',
    testText: 'We vragen op hoe de dienst werkt. Er meldt zich niemand aan.',
    testGood: 'De dienst is bereikbaar',
    testBad: 'De dienst is niet bereikbaar, of anders dan verwacht',
    testBadText: 'Kijk het adres na. Het moet letterlijk zijn wat de dienst zelf als issuer noemt.',
    found: {
      pkce: 'Zegt PKCE (S256) te gebruiken',
      noPkce: 'Zegt niets over PKCE. Wij gebruiken het altijd.',
      iss: 'Zegt in elk antwoord wie het geeft (RFC 9207)',
      noIss: 'Zegt niet in elk antwoord wie het geeft. Het eigen terugkeeradres vangt dat op.',
      algorithms: (all: string) => `Ondertekent met ${all}`,
      acr: (all: string) => `Kent deze niveaus: ${all}`,
      noAcr: 'Noemt geen niveaus',
      out: 'Kan iemand ook daar afmelden',
      noOut: 'Kan niemand op afstand afmelden',
    },
    done: {
      bewaard: 'De dienst is bewaard. Probeer hem voordat u hem aanzet.',
      aan: 'De dienst staat nu aan.',
      uit: 'De dienst staat nu uit.',
    } as Readonly<Record<string, string>>,
    errors: {
      name: 'Vul een naam in.',
      kind: 'Kies klanten of medewerkers.',
      organisation: 'Kies de organisatie van deze medewerkers.',
      issuer,
      clientId: 'Vul de naam in waaronder de dienst ons kent.',
      scopes: 'Begin met openid. Gebruik alleen letters, cijfers en spaties.',
      acrValues: 'Eén niveau per regel, zonder spaties. Niet meer dan twintig.',
      leastAcr: 'Kies een niveau dat ook hierboven staat.',
      tooLong: 'Dit is te lang. Maak het korter.',
    },
  },
};
export type Words = typeof nl;
