export const nl = {
  start: {
    text: 'Wilt u op dit apparaat oordelen? Dan leggen we uw oordeel hier klaar. Dat gaat op één apparaat, dus kies er een van uzelf.',
    plain: 'Gebruik een apparaat van uzelf. Druk op de knop.',
    button: 'Oordeel op dit apparaat',
  },
  busy: {
    title: 'We leggen uw oordeel klaar',
    text: 'Dit apparaat maakt een stempel die niemand aan u kan koppelen. Dat duurt een paar tellen.',
  },
  ready: {
    title: 'Uw oordeel ligt klaar',
    text: 'U vult het in bij de ontvanger van oordelen. Daar meldt u zich niet aan. Uw naam gaat niet mee.',
    go: 'Geef uw oordeel',
    notLasting:
      'Dit apparaat bewaart niets als u deze pagina sluit. Geef uw oordeel nu, of bewaar het hieronder.',
  },
  save: {
    summary: 'Bewaren voor later',
    text: 'Sommige apparaten ruimen na zeven dagen op wat een pagina bewaart. Bewaar uw oordeel dan zelf.',
    mind: 'Let op: wie dit bestand of deze code heeft, kan in uw plaats oordelen. Er staat geen naam in.',
    file: 'Bewaar als bestand',
    qr: 'Toon een QR-code',
    print: 'Druk de code af',
    sheet: 'Uw oordeel. Richt de camera van een telefoon of tablet op deze code. Dan opent het formulier.',
    fileText: 'Uw oordeel over de zorg. Open de link hieronder om het te geven. Bewaar dit bestand goed.',
  },
  same: {
    summary: 'Hoe weet u dat niemand meekijkt?',
    text: 'Iedereen krijgt dezelfde sleutels. Dit apparaat heeft ze vergeleken met de code van de cliëntenraad. Ze zijn gelijk. Dit is de code:',
  },
  paper: {
    title: 'Heeft u de code van de cliëntenraad?',
    text: 'De cliëntenraad heeft de code van dit kwartaal hier nog niet ingevuld. Hij staat op het papier van de raad. Zo ziet dit apparaat dat u dezelfde sleutels krijgt als iedereen.',
    label: 'De code op het papier',
    hint: 'Zes groepjes van vier letters en cijfers. Hoofdletters en streepjes maken niet uit.',
    button: 'Vergelijk de code',
    wrong:
      'Deze code is anders dan die van de ontvanger. Typ hem nog eens over. Blijft hij anders? Vertel het dan.',
    without: 'Heeft u geen papier? Kom later terug. Of geef uw oordeel met een kaart.',
  },
  different: {
    title: 'Er klopt iets niet',
    text: 'De sleutels zijn niet dezelfde als die van de cliëntenraad. Daarom is er niets van u verstuurd.',
    tell: 'Wilt u dit vertellen? Lees dan deze code voor:',
  },
  elsewhere: {
    title: 'Uw oordeel ligt al klaar op een ander apparaat',
    text: 'Open deze pagina daar. Of gebruik het bestand of de code die u bewaarde.',
    again:
      'Lukt dat niet? Dan kunt u het hier opnieuw klaarleggen. Hoe vaak dat gebeurt, wordt geteld, zonder namen.',
    button: 'Leg het hier opnieuw klaar',
  },
  refused: {
    title: 'Dit oordeel kan hier niet meer klaargelegd worden',
    text: 'Legde u het eerder klaar op een ander apparaat? Dan kan het daar nog. Of vraag om een kaart bij iemand die u helpt.',
  },
  later: {
    title: 'Dit lukt nu even niet',
    text: 'De ontvanger is niet te bereiken. Er is niets verloren. Dit apparaat probeert het opnieuw zodra er verbinding is.',
    button: 'Probeer het opnieuw',
  },
};
export type DeviceWords = typeof nl;
