import type { MandateState } from './mandate.rules.ts';
import type { Ground } from './mandate.ts';

/** Who someone is to her, as she says it. */
const hers: Record<Ground, string> = {
  curator: 'Mijn curator',
  mentor: 'Mijn mentor',
  proxy: 'Mijn gemachtigde',
  partner: 'Mijn partner',
  parent: 'Mijn vader of moeder',
  child: 'Mijn zoon of dochter',
  sibling: 'Mijn broer of zus',
  carer: 'Mijn mantelzorger, vriend of buur',
  supporter: 'Mijn onafhankelijke cliëntondersteuner',
};
const roles: Record<Ground, string> = {
  curator: 'curator',
  mentor: 'mentor',
  proxy: 'schriftelijk gemachtigde',
  partner: 'partner',
  parent: 'vader of moeder',
  child: 'zoon of dochter',
  sibling: 'broer of zus',
  carer: 'mantelzorger, vriend of buur',
  supporter: 'onafhankelijk cliëntondersteuner',
};
const states: Record<MandateState, string> = {
  active: 'Helpt nu mee',
  later: 'Begint later',
  asked: 'Heeft nog niet geantwoord',
  lapsed: 'Heeft niet op tijd geantwoord',
  declined: 'Zei nee',
  withdrawn: 'Gestopt',
  over: 'Voorbij',
};

export const nl = {
  hers,
  roles,
  states,
  errorTitle: 'Dit klopt nog niet',
  may: {
    see: 'Meekijken met uw vragen, uw keuzes en uw berichten',
    talk: 'Uw vraag opschrijven en berichten sturen, met de eigen naam erbij',
    choose: 'Voor u kiezen, iets anders kiezen en stoppen',
    details: 'Uw naam, telefoonnummer en adres aanpassen',
  },
  mayLabel: 'Mag',
  never: 'Nooit: anderen toestemming geven, uw gegevens delen of wissen.',
  until: (day: string) => `Tot en met ${day}.`,
  noEnd: 'Tot de rechter anders beslist.',
  from: (day: string) => `Vanaf ${day}.`,
  mine: {
    title: 'Wie helpt mij?',
    lead: 'Iemand die u vertrouwt kan met u meekijken. Of iets voor u doen. U bepaalt wat, en tot wanneer.',
    back: 'Mijn gegevens',
    now: 'Dit zijn uw helpers',
    pending: 'Gevraagd',
    past: 'Voorbij',
    emptyTitle: 'Nog geen helpers',
    empty: 'Kijkt er iemand met u mee? Uw kind, een buurvrouw, een ondersteuner? Vraag het hier.',
    ask: 'Vraag iemand om te helpen',
    change: 'Aanpassen',
    stop: 'Stop nu',
    cancel: 'Vraag intrekken',
    about: (name: string) => `: ${name}`,
    askedByLetter: 'U maakte een brief met een code. Er gebeurt pas iets na een ja.',
    asked: (email: string) => `Wij stuurden een mail naar ${email}. Er gebeurt pas iets na een ja.`,
    recorded: (member: string) => `Opgeschreven door ${member} van het loket.`,
    seen: (paper: string) => `Gezien: ${paper}.`,
    appointed: 'De rechter besliste dit. Klopt het niet meer? Bel ons.',
    looks: 'Bekijk wat helpers deden',
    first: (names: string) => `Kunt u zelf niet meepraten over uw zorg? Dan spreekt eerst: ${names}.`,
    supporter: 'Gratis hulp van buiten',
    supporterText: (name: string) =>
      `${name} helpt u kiezen en staat naast u. Dat is gratis. Het hoort bij geen enkele aanbieder.`,
    supporterCall: (phone: string) => `Bel ${phone}`,
    supporterToo: 'Mag de ondersteuner ook meekijken? Vraag het dan hier, met het e-mailadres.',
  },
  give: {
    title: 'Wie mag u helpen?',
    lead: 'Uw helper leest eerst wie het vraagt, en wat er mag. Er verandert pas iets na een ja.',
    back: 'Wie helpt mij?',
    own: 'Uw naam',
    ownHint: 'Zo weet uw helper wie het vraagt.',
    name: 'Naam van uw helper',
    email: 'E-mailadres van uw helper',
    emailHint:
      'Wij sturen daar een mail heen. Geen e-mail? Laat dit leeg. Dan krijgt u een brief om af te drukken.',
    ground: 'Wie is dat voor u?',
    scope: 'Wat mag uw helper?',
    scopeHint: 'Meekijken hoort er altijd bij. Wat u niet aankruist, kan uw helper niet.',
    until: 'Tot en met welke dag?',
    untilHint: 'U kunt altijd eerder stoppen.',
    button: 'Vraag het',
  },
  change: {
    title: (name: string) => `Wat mag ${name}?`,
    button: 'Bewaar',
  },
  done: {
    gevraagd: { title: 'De mail is onderweg.', text: 'U ziet hier of uw helper ja zegt.' },
    aangepast: { title: 'Dat is aangepast.', text: 'Het geldt vanaf nu.' },
    gestopt: { title: 'Gestopt.', text: 'Deze helper kan vanaf nu niets meer zien of doen.' },
  } as Record<string, { title: string; text: string }>,
  errors: {
    own: 'Vul uw eigen naam in.',
    name: 'Vul de naam in van uw helper.',
    nameShape: 'Vul hier alleen een naam in.',
    email: 'Dit e-mailadres klopt niet. Een adres ziet eruit als naam@voorbeeld.nl.',
    self: 'Dit is uw eigen e-mailadres. Vul dat van uw helper in.',
    twice: 'Dit adres heeft u al gevraagd. Pas dat aan, of stop het eerst.',
    ground: 'Kies wie dit voor u is.',
    wide: (role: string, what: string) =>
      `Dit kan niet voor een ${role}: ${what}. Haal dat vinkje weg, of kies iemand anders.`,
    until: 'Kies een dag na vandaag, binnen vijf jaar.',
    tooMany: 'U vroeg vandaag al vaak iemand. Probeer het morgen weer, of bel ons.',
    paper: 'Schrijf op welk papier u zag.',
  },
  short: { see: 'meekijken', talk: 'berichten sturen', choose: 'kiezen', details: 'gegevens aanpassen' },
  invitation: {
    title: (giver: string) => `Wilt u ${giver} helpen?`,
    lead: (giver: string) => `${giver} vraagt of u wilt meekijken bij een vraag om zorg of hulp.`,
    legal: (giver: string, member: string) =>
      `Het loket schreef op dat u ${giver} vertegenwoordigt. ${member} zag het papier.`,
    as: (role: string) => `U bent gevraagd als: ${role}.`,
    may: 'Dit mag u dan:',
    log: (giver: string) => `Wat u doet, staat met uw naam in de lijst van ${giver}.`,
    stop: 'U kunt altijd stoppen. Dat kan uw bekende ook.',
    yes: 'Ja, ik help',
    no: 'Nee, liever niet',
    goneTitle: 'Deze vraag is er niet meer',
    gone: 'De vraag is ingetrokken, al beantwoord of te oud. Vraag het aan wie u deze mail liet sturen.',
    noTitle: 'U zei nee',
    noText: (giver: string) => `Dat is goed. ${giver} ziet dat u nee zei. U hoeft niets meer te doen.`,
    tooMany: 'Er gingen net te veel codes naar dit adres. Wacht een uur en probeer het nog eens.',
  },
  mayHelper: {
    see: 'Meekijken met de vragen, de keuzes en de berichten',
    talk: 'Een vraag opschrijven en berichten sturen, met uw naam erbij',
    choose: 'Kiezen, iets anders kiezen en stoppen',
    details: 'Naam, telefoonnummer en adres aanpassen',
  },
  whom: {
    title: 'Voor wie bent u hier?',
    lead: 'U kunt hier voor uzelf zijn. Of meekijken voor iemand die dat aan u vroeg.',
    self: 'Voor mijzelf',
    selfText: 'Uw eigen vragen.',
    selfButton: 'Naar mijn eigen vragen',
    now: (name: string) => `U kijkt nu mee voor ${name}.`,
    go: (name: string) => `Kijk mee voor ${name}`,
    on: (name: string) => `Verder voor ${name}`,
    as: (role: string) => `U bent: ${role}.`,
    stop: 'Ik stop met helpen',
    asks: (name: string) => `${name} vraagt of u wilt helpen`,
    past: 'Voorbij',
    over: (name: string, day: string) => `U hielp ${name} tot en met ${day}.`,
    withdrawn: (name: string) => `U helpt ${name} niet meer.`,
    emptyTitle: 'U helpt nu niemand',
    empty: 'Vraagt iemand u om te helpen? Dan krijgt u een mail met een knop.',
    done: {
      ja: { title: 'Fijn dat u helpt.', text: 'Kies hieronder voor wie u nu meekijkt.' },
      nee: { title: 'U zei nee.', text: 'Dat is goed. U hoeft niets meer te doen.' },
      gestopt: { title: 'U helpt hier niet meer.', text: 'U kunt vanaf nu niets meer zien of doen.' },
      voorbij: { title: 'Dit kan niet meer.', text: 'De toestemming is voorbij of ingetrokken.' },
    } as Record<string, { title: string; text: string }>,
  },
  letter: {
    about: (giver: string) =>
      `${giver} vraagt of u wilt helpen bij een vraag om zorg of hulp. Met deze code leest u wat er mag. Daarna zegt u ja of nee.`,
    code: 'Uw code',
    step1: (address: string) => `Ga naar ${address}.`,
    step2: 'Typ de code over. Streepjes en hoofdletters maken niet uit.',
    step3: 'U ziet wie het vraagt. U zegt ja of nee.',
    until: (day: string) => `U kunt antwoorden tot en met ${day}.`,
    own: 'Bewaar deze brief goed. Stelt u hier ook eigen vragen? Maak dan eerst zelf een nieuwe code.',
    call: (phone: string) => `Lukt het niet? Bel ons: ${phone}. Wij helpen u.`,
    print: 'Druk deze brief af',
    note: 'U ziet deze code één keer. Druk de brief nu af en geef hem aan uw helper.',
  },
  mail: {
    subject: (giver: string) => `${giver} vraagt u om te helpen`,
    body: (of: {
      helper: string;
      giver: string;
      may: string;
      until: string;
      link: string;
      days: number;
      site: string;
      phone: string | null;
    }) =>
      [
        `Beste ${of.helper},`,
        `${of.giver} vraagt of u wilt helpen bij een vraag om zorg of hulp.\nDit mag u dan: ${of.may}. ${of.until}`,
        `Lees het rustig en zeg ja of nee:\n${of.link}`,
        `De link werkt ${of.days} dagen. Stuur deze mail niet door.`,
        `Kent u ${of.giver} niet? Dan hoeft u niets te doen.`,
        of.phone ? `${of.site}\nVragen? Bel ${of.phone}.` : of.site,
      ].join('\n\n'),
  },
  desk: {
    title: (name: string) => `Wie spreekt er voor ${name}?`,
    lead: 'Hier schrijft u alleen op wat in een papier staat dat u zelf zag. Al het andere kan iemand alleen zelf geven.',
    now: 'Wie er nu is',
    none: 'Nog niemand.',
    first: (names: string) => `Spreekt als eerste: ${names}.`,
    order: 'Volgorde: curator of mentor, gemachtigde, partner, dan ouder, kind, broer of zus.',
    form: 'Iemand opschrijven',
    ground: 'Op welke grond?',
    grounds: {
      curator: 'Curator, door de rechter benoemd',
      mentor: 'Mentor, door de rechter benoemd',
      proxy: 'Schriftelijk gemachtigde',
    },
    name: 'Naam',
    email: 'E-mailadres',
    emailHint: 'Daarheen gaat de vraag om ja te zeggen.',
    phone: 'Telefoonnummer',
    paper: 'Welk papier zag u?',
    paperHint: 'Zoals: beschikking kantonrechter, 12 maart 2026.',
    until: 'Tot en met',
    untilHint: 'Bij een curator of mentor mag dit leeg blijven.',
    scope: 'Wat mag deze persoon?',
    may: {
      talk: 'Een vraag opschrijven en berichten sturen, met de eigen naam erbij',
      choose: 'Kiezen, iets anders kiezen en stoppen',
      details: 'Naam, telefoonnummer en adres aanpassen',
    },
    button: 'Schrijf op en stuur de mail',
    stop: 'Beëindig',
    done: {
      opgeschreven: { title: 'Dat staat erbij.', text: 'De mail om ja te zeggen is onderweg.' },
      gestopt: { title: 'Beëindigd.', text: 'Het geldt vanaf nu.' },
    } as Record<string, { title: string; text: string }>,
  },
};

export type Words = typeof nl;
