export const nl = {
  mine: {
    title: 'Uw oordeel',
    titleOf: (name: string) => `Het oordeel van ${name}`,
    back: 'Al uw vragen',
    intro: 'U kreeg zorg. Alleen u kunt zeggen hoe dat was. Het duurt een minuut, en het hoeft niet.',
    introPlain: 'Hoe was de zorg? Zeg het als u wilt.',
    introOf: (name: string) =>
      `${name} kreeg zorg en mag daarover oordelen. U helpt. Zeg op het formulier wie antwoordt: dan telt een oordeel van een ander apart.`,
    of: (label: string, provider: string) => `${label}, bij ${provider}`,
    period: (months: string) => `Over de zorg van ${months}.`,
    until: (day: string) => `U kunt oordelen tot en met ${day}.`,
    without:
      'Op dit apparaat lukt oordelen niet. De browser is te oud, of JavaScript staat uit. Met een kaart kan het wel.',
    withoutFetched:
      'U haalde uw recht op met een ander apparaat, of een andere browser. Oordeel daar. Heeft u dat niet meer? Open deze pagina dan in een nieuwere browser. Daar kunt u het opnieuw klaarleggen.',
    card: {
      summary: 'Liever op papier, of op een ander apparaat?',
      text: 'Dat kan met een kaart. Uw vaste contact komt met een stapel. U trekt er zelf een uit. Zo weet niemand welke u heeft.',
      button: 'Ik wil een kaart',
      wanted: 'U vroeg om een kaart',
      wantedText:
        'Uw contact ziet dat u een kaart wilt. Niet waarover, en niet wat u vindt. Wilt u liever op dit apparaat oordelen? Dat kan ook nog.',
      rather: 'Toch geen kaart',
      given: 'U kreeg een kaart',
      givenText: 'Vul hem in wanneer u wilt, met de code op de kaart. Hulp daarbij mag.',
      use: 'Naar het formulier voor de kaart',
    },
    introNone: 'Na zorg mag u zeggen hoe dat was. Het duurt een minuut, en het hoeft niet.',
    notYet: 'U kunt nog niet oordelen',
    notYetText:
      'De sleutels van dit kwartaal zijn nog niet bij de mensen die ze bewaren. Dat moet eerst. U hoeft niets te doen: uw recht blijft staan.',
    none: 'Nu is er niets om over te oordelen',
    noneText:
      'Kreeg u zorg? Dan staat hier vanzelf waar u over mag oordelen. Wij sturen u geen herinneringen.',
    closed: 'Dit kwartaal is gesloten. Er komt niets meer bij.',
    fetched: 'U haalde uw recht al op. Een kaart erbij zou twee oordelen geven.',
    thanks: 'Wilt u iemand bij naam bedanken?',
    thanksText: 'Dat gaat apart van uw oordeel. U kiest zelf of uw naam erbij staat.',
    thanksLink: 'Geef een compliment',
    how: 'Zo werkt het precies',
  },
  promises: {
    title: 'Niemand weet wat ú antwoordt',
    items: [
      'Uw naam staat er niet bij. Op het formulier meldt u zich niet aan.',
      'We tonen pas iets als er *10 of meer* oordelen bij elkaar liggen.',
      'We bewaren alleen het kwartaal, niet de dag en de tijd.',
      'Of u een oordeel instuurt, ziet uw aanbieder niet.',
    ],
    beside:
      'Eerlijk gezegd: de ontvanger van de oordelen draait nu op dezelfde computer als de organisatie die u helpt. Dat niemand meekijkt, is dan een belofte van die organisatie.',
  },
  open: {
    title: 'U mag een oordeel geven',
    text: (n: number) =>
      n === 1
        ? 'Over de zorg die u kreeg. Niemand weet wat ú antwoordt. Het hoeft niet.'
        : `Over ${n} soorten zorg die u kreeg. Niemand weet wat ú antwoordt. Het hoeft niet.`,
    plain: 'Hoe was de zorg? Niemand weet wat u antwoordt. Het hoeft niet.',
    link: 'Naar uw oordeel',
  },
  how: {
    title: 'Zo werkt uw oordeel precies',
    intro:
      'U bent misschien afhankelijk van wie u helpt. Daarom moet een eerlijk antwoord veilig zijn. Dit doen we.',
    parts: [
      {
        title: '1. Alleen wie zorg kreeg, mag oordelen',
        text: [
          'Voor zorg die u echt kreeg, krijgt u één recht om te oordelen, per kwartaal.',
          'Uw aanbieder zegt tegen de ontvanger hoeveel rechten er zijn. Niet van wie.',
        ],
      },
      {
        title: '2. Een stempel op een dichte envelop',
        text: [
          'Uw apparaat maakt een bewijs en doet het in een envelop. De ontvanger zet een stempel op de dichte envelop.',
          'Daarna haalt uw apparaat de envelop eraf. Het stempel staat op het bewijs. Maar wie stempelde, heeft dat bewijs nooit gezien.',
          'Zo weet de ontvanger later: dit is een echte klant. En niet: wie.',
        ],
      },
      {
        title: '3. U hoort bij een groep',
        text: [
          'Elk stempel hoort bij een groep. Daarin verwachten we twintig klanten of meer. Is het team kleiner? Dan oordeelt u met de hele dienst of de hele organisatie.',
          'Uw apparaat kijkt na of u niet een stempel voor u alleen krijgt. Het vergelijkt de sleutels met de code van de cliëntenraad.',
        ],
      },
      {
        title: '4. Op slot tot het kwartaal voorbij is',
        text: [
          'Uw antwoorden gaan op slot voordat ze uw apparaat verlaten. Niemand kan er alleen in, ook de ontvanger niet.',
          'De sleutel is in drie stukken geknipt: een voor de ontvanger, een voor de cliëntenraad, een voor de organisatie. Twee stukken zijn nodig.',
          'Na het kwartaal gaan alle oordelen samen open. Ze worden geschud en geteld. Daarna gaat de sleutel weg.',
        ],
      },
      {
        title: '5. Liever papier?',
        text: [
          'Met een kaart gaat het ook. U trekt zelf een kaart uit een stapel van twintig of meer.',
          'De medewerker noteert alleen dat u een kaart kreeg. Niet welke.',
        ],
      },
    ],
    remains: {
      title: 'Wat blijft er over?',
      text: [
        'Schrijft u zelf iets op? Dan kan iemand u aan uw woorden herkennen. Laat namen weg.',
        'Oordeelt u meteen nadat u dit opende? Dan kan wie bij alle computers kan, gissen. Kies dan ‘op een willekeurig moment’.',
        'Werken twee van de drie die een stuk van de sleutel hebben samen? Dan kunnen zij antwoorden te vroeg lezen. Maar ook dan staat er geen naam bij.',
      ],
      beside:
        'Op deze plek draait de ontvanger naast de software van de organisatie. Wie de computer beheert, kan in theorie bij allebei. Wat dan overblijft, is een belofte van de organisatie. Beter is een ontvanger van buiten, zoals een stichting van cliëntenraden.',
      apart:
        'De ontvanger staat hier op een eigen plek, bij een ander dan de organisatie. De organisatie kan daar niet in.',
    },
    check: {
      title: 'Zelf nakijken',
      text: 'Iedereen kan de stempels natellen, zonder ons. Bij elke aanbieder staat per kwartaal een bestand klaar, onder ‘Zelf natellen’. Er is een programma dat het controleert.',
      link: 'Naar de aanbieders',
    },
    back: 'Naar uw oordeel',
  },
  cards: {
    title: 'Kaarten om te oordelen',
    intro:
      'Een klant die niet op een apparaat oordeelt, trekt zelf een kaart uit de stapel. U ziet alleen wie een kaart wil of kreeg. Of iemand oordeelde, ziet niemand.',
    wanted: 'Deze klanten willen een kaart',
    noneWanted: 'Er vraagt nu niemand om een kaart.',
    others: 'Andere klanten met zorg in dit kwartaal',
    othersText:
      'Vraagt iemand u om een kaart? Noteer de wens, dan komt de stapel later. Of noteer meteen dat er een kaart is gegeven.',
    wish: 'Wil een kaart',
    wished: 'Genoteerd: deze klant wil een kaart.',
    noneOthers: 'Er zijn nu geen andere klanten van u.',
    columns: { who: 'Klant', pile: 'Stapel' },
    nameless: 'Klant zonder naam',
    given: 'Kreeg een kaart',
    button: 'Kaart gegeven',
    pile: (label: string) => `Stapel: ${label}`,
    how: 'Houd de stapel van twintig of meer voor. De klant trekt. U kijkt niet welke.',
    done: 'Genoteerd: er is een kaart gegeven.',
    link: (n: number) =>
      n === 1 ? '1 klant wil een kaart om te oordelen' : `${n} klanten willen een kaart om te oordelen`,
    all: 'Kaarten om te oordelen',
    back: 'Vandaag',
  },
  quarters: {
    title: 'Oordelen',
    intro:
      'Per kwartaal: van zorg naar oordeel. Hoeveel er binnen zijn, weet niemand tot het kwartaal sluit.',
    none: 'Er is nog geen kwartaal',
    noneText: 'Zodra klanten zorg krijgen, maken we groepen en sleutels. Dat gaat vanzelf.',
    trouble: 'De ontvanger van de oordelen is niet te bereiken',
    troubleText: 'Er gaat niets verloren. We proberen het elk half uur opnieuw. De reden: ',
    phases: {
      before: 'komt eraan',
      running: 'loopt nu',
      redeeming: 'voorbij, oordelen kan nog',
      closed: 'gesloten',
    },
    columns: {
      group: 'Groep',
      expected: 'Verwacht',
      deliveries: 'Keren zorg',
      rights: 'Rechten',
      issued: 'Opgehaald',
      cards: 'Kaarten',
      again: 'Opnieuw uitgegeven',
    },
    table: 'Van zorg naar oordeel, per groep',
    unknown: 'De ontvanger gaf nog geen getallen.',
    twice: (n: number) =>
      n === 0
        ? 'Er is geen recht opnieuw uitgegeven. Dubbel oordelen op een apparaat kan dus niet.'
        : `Hoogstens ${n} ${n === 1 ? 'klant kan' : 'klanten kunnen'} twee keer oordelen: zo vaak gaven we opnieuw uit.`,
    look: (quarter: string) => `Bekijk ${quarter}`,
    back: 'Alle kwartalen',
    results: 'Naar de uitslagen',
    list: 'De lijst met sleutels',
    fingerprint: 'Vingerafdruk',
    listText:
      'Deze vingerafdruk staat ook op de afdruk van de ontvanger. De cliëntenraad typt die over. De apparaten van klanten vergelijken.',
    witnessed: 'De cliëntenraad zag dezelfde vingerafdruk.',
    differs:
      'De cliëntenraad zag een andere vingerafdruk. Apparaten van klanten geven nu geen oordeel. Zoek uit hoe dit komt.',
    unwitnessed: 'De cliëntenraad heeft de vingerafdruk nog niet overgetypt.',
    noList: 'De ontvanger maakte de sleutels nog niet.',
    calendar: 'Wanneer wat gebeurt',
    when: 'Wanneer',
    what: 'Wat',
    steps: {
      prepare: 'De groepen liggen vast, de ontvanger maakt sleutels',
      begin: 'Het kwartaal begint',
      end: 'Het kwartaal is voorbij',
      close: 'Er komt niets meer binnen',
      open: 'Twee van drie brengen hun deel: de oordelen gaan open en de sleutel gaat weg',
    },
    after: 'daarna',
    register: 'Aanmelden bij de ontvanger',
    registerText:
      'De ontvanger laat alleen organisaties toe die hij kent. Geef dit door, niet per e-mail: per brief of bij een bezoek.',
    registerId: 'Nummer van de organisatie',
    registerKey: 'Openbare sleutel',
    export: 'Het openbare bestand van dit kwartaal',
    cards: 'Kaarten drukt de ontvanger af: wat die nodig heeft',
    cardsText: 'Met deze nummers weet de ontvanger om welke groep het gaat.',
    groupNumbers: 'De nummers van de groepen',
    groupNumber: 'Nummer',
  },
  share: {
    title: 'Uw deel van de sleutel',
    textOrganisation:
      'Met twee van de drie delen gaan de oordelen open, na het sluiten. Dit deel is voor de organisatie. Bewaar het op papier, in een kluis, niet in een computer.',
    textCouncil:
      'Met twee van de drie delen gaan de oordelen open, na het sluiten. Dit deel is voor de cliëntenraad. Bewaar het op papier, niet bij de organisatie.',
    apart:
      'U krijgt dit deel op papier van de ontvanger. Het gaat niet langs de organisatie. Zo heeft niemand daar twee delen.',
    besideTitle: 'Geef de twee delen aan twee verschillende mensen',
    beside:
      'De ontvanger draait hier naast de organisatie. Wie de computers beheert, ziet beide delen langskomen. Dat die niet kijkt, is een belofte. Een ontvanger bij een ander geeft de raad het deel zelf.',
    notBoth:
      'U werkt ook voor de organisatie als leidinggevende. Dan mag u het deel van de raad niet hebben.',
    waiting: 'Dit deel is nog niet opgehaald. Tot alle delen bij hun bewaarder zijn, kan niemand oordelen.',
    show: 'Laat het deel zien',
    once: 'Druk dit nu af, of schrijf het over. Daarna laten we het nooit meer zien. Het staat in geen enkele database.',
    label: 'Deel van de sleutel',
    print: 'Druk af',
    confirm: 'Ik heb het op papier',
    confirmText: 'Daarna vergeet de ontvanger dit deel.',
    taken: 'Dit deel is opgehaald.',
    openText:
      'Dit kwartaal is gesloten. Zijn de oordelen nog op slot? Breng dan uw deel naar de ontvanger. Daar gaan ze open, en daar ziet u of dat al gebeurd is.',
    openLink: 'Naar de ontvanger',
    takenOther: {
      council: 'De cliëntenraad heeft haar deel nog niet opgehaald.',
      organisation: 'De organisatie heeft haar deel nog niet opgehaald.',
    },
    invite: 'Is er nog niemand van de cliëntenraad? Nodig iemand uit, met de rol ‘lid van de cliëntenraad’.',
    inviteLink: 'Iemand uitnodigen',
    waits: 'Dat lukt nu niet: de ontvanger antwoordt niet. Probeer het straks nog eens.',
    sheet: (quarter: string) => `Deel van de sleutel, ${quarter}`,
  },
  sample: {
    title: 'De loting',
    text: 'Na het kwartaal trekt u met het lot twintig rechten. Wij vragen de klanten erachter of zij echt zorg kregen. Niet wat zij vonden. U ziet alleen aantallen, geen namen.',
    early: 'U kunt loten zodra het kwartaal voorbij is. Dan komen er bijna geen rechten meer bij.',
    notDrawn: 'Er is dit kwartaal niet geloot.',
    rights: (total: number, declared: number) =>
      `Er liggen ${total} rechten op de lijst. De organisatie gaf er in het openbaar ${declared} op.`,
    fewer: (n: number) =>
      n === 1 ? 'Er is 1 recht minder dan opgegeven' : `Er zijn ${n} rechten minder dan opgegeven`,
    fewerText:
      'Dat kan als iemand haar gegevens liet wissen. Gaat het om veel? Vraag de organisatie hoe dat komt.',
    mark: 'Merk van de lijst',
    field: 'Uw eigen woorden voor het lot',
    hint: 'Schrijf eerst het merk van de lijst op. Bedenk dan iets wat niemand kan raden, of gooi tien keer met een dobbelsteen. Minstens 8 tekens.',
    button: (n: number) => (n === 1 ? 'Loot 1 recht' : `Loot ${n} rechten`),
    wrongWords: 'Gebruik minstens 8 en hoogstens 200 tekens.',
    changed: 'Er kwam net een recht bij of er ging er een af. Schrijf het nieuwe merk op en loot opnieuw.',
    confirmed: (yes: number, size: number) =>
      `${yes} van ${size} gelote klanten ${yes === 1 ? 'bevestigt' : 'bevestigen'} dat zij zorg kregen.`,
    soFar: 'Dat is tot nu toe.',
    final: 'Dit is de einduitslag.',
    inLog:
      'Het merk en het aantal gaan naar het openbare logboek van de ontvanger. Na het sluiten ook de einduitslag, als er tien of meer klanten zijn gevraagd. Daar kan niemand ze meer veranderen, en iedereen telt ze na.',
    table: 'Wat zij antwoordden',
    answer: 'Antwoord',
    howMany: 'Hoe veel',
    answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
    silent: 'Nog geen antwoord',
    someNo: 'Iemand zegt dat er geen zorg was',
    someNoText: 'Dat kan een vergissing zijn. Zijn het er meer? Bespreek het met de organisatie.',
    words: 'De woorden van de raad',
    list: 'De lijst met loten, om zelf na te gaan (bewaar hem nu)',
  },
  asked: {
    title: 'De cliëntenraad vraagt u één ding',
    short: 'Kreeg u echt zorg? Eén tik is genoeg. Het hoeft niet.',
    link: 'Geef antwoord',
    text: (provider: string) =>
      `De cliëntenraad van ${provider} gaat na of alles eerlijk gaat. Het lot viel op u. De raad weet niet dat u het bent.`,
    question: (label: string, provider: string, period: string) =>
      `Kreeg u in ${period} zorg of hulp van ${provider}? Het gaat om: ${label}.`,
    promise:
      'We tellen alleen hoe vaak ja, nee en weet ik niet. Het gaat niet over uw oordeel, en antwoorden hoeft niet.',
    thanks: 'Dank u wel. De raad telt uw antwoord mee, zonder uw naam.',
  },
  council: {
    title: 'Cliëntenraad',
    toScan: 'Vul de zelfscan in: hoe kijkt de raad?',
    toImage: 'Bekijk wat de organisatie van zichzelf denkt',
    intro:
      'U kijkt mee of het eerlijk gaat. U ziet geen klanten en geen antwoorden. U doet drie dingen: de vingerafdruk overtypen, een deel van de sleutel bewaren, en na het kwartaal loten.',
    witnessTitle: 'De vingerafdruk van de sleutels',
    witnessText:
      'Vraag de ontvanger om de afdruk op papier. Typ de 24 letters en cijfers over die daarop staan. Niet die van een scherm van de organisatie.',
    field: 'Vingerafdruk van de afdruk',
    hint: 'Zes groepjes van vier. Hoofdletters en spaties maken niet uit.',
    button: 'Leg vast',
    wrongLength: 'Een vingerafdruk heeft 24 letters en cijfers. Kijk of u er een vergat.',
    same: 'Dit is dezelfde als de organisatie kreeg.',
    differs:
      'Dit is een andere dan de organisatie kreeg. Kijk of u goed typte. Klopt het? Dan is er iets mis: bel de ontvanger. Klanten kunnen nu niet oordelen.',
    seen: 'Vastgelegd',
    none: 'Er is nog geen lijst om te bekijken.',
    role: 'Alleen een lid van de cliëntenraad.',
  },
  done: {
    witnessed: 'De vingerafdruk is vastgelegd.',
    taken: 'Dank u wel. De ontvanger heeft dit deel vergeten.',
    drawn: 'Er is geloot. De klanten zien de vraag op hun eigen pagina.',
  },
  errors: { summary: 'Er klopt nog iets niet' },
  quarter: (year: string, nth: number) =>
    `${['Eerste', 'Tweede', 'Derde', 'Vierde'][nth - 1]} kwartaal ${year}`,
};
export type Words = typeof nl;
