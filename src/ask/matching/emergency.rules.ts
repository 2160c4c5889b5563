export type Emergency = '112' | '113' | 'huisartsenpost' | 'veilig-thuis';

type Sign = {
  what: Emergency;
  when: RegExp;
  /** the same words in a sentence that tells of earlier days, or asks for something else */
  unless?: RegExp;
};

const PAST =
  /\b(gehad|geleden|vorig|vorige|na (?:een|de|zijn|haar|mijn)|sinds|herstel\w*|revalid\w*|vroeger|had|overleden)\b/;
const SOMEONE = '(?:mij|me|hem|haar|ons|ze|hen|mijn \\w+|de kinderen|(?:een |het )?kind(?:eren)?)';

/** Signs of danger, one sentence at a time. Better once too often than once too seldom. */
const SIGNS: readonly Sign[] = [
  {
    what: '112',
    when: /\bademnood\b|\b(?:geen|bijna geen|nauwelijks) (?:lucht|adem)\b|\bniet (?:meer )?ademen?\b|\bademt (?:\w+ )?(?:niet|slecht|moeilijk|zwaar|nauwelijks)\b|\bbel(?:len)? (?:je |jij |u |jullie )?112\b|\b112 bellen\b|\bstikt\b|\bblauwe lippen\b/,
  },
  {
    what: '112',
    when: /\b(?:pijn|druk|beklemming)(?: \w+)? (?:op|in) (?:de|mijn|zijn|haar|zn|m'n|z'n|d'r) borst\b|\bborst doet\b.*\bpijn\b|\bpijn in (?:mijn|zijn|haar) arm\b.*\bborst\b/,
  },
  {
    what: '112',
    when: /\bbewusteloos\b|\bbuiten bewustzijn\b|\bniet (?:meer )?bij (?:kennis|bewustzijn)\b|\breageert (?:\w+ )?(?:niet|nergens)\b|\bniet wakker te krijgen\b|\bflauwgevallen\b/,
    unless: PAST,
  },
  {
    what: '112',
    when: /\b(?:beroerte|hartaanval|hartinfarct|herseninfarct|hersenbloeding|hartstilstand|tia)\b/,
    unless: PAST,
  },
  {
    what: '112',
    when: /\b(?:mond|gezicht) (?:hangt|staat|is) (?:\w+ )?scheef\b|\bscheve mond\b|\b(?:ineens|plotseling|opeens) (?:\w+ )?(?:niet (?:meer )?(?:praten|lopen|zien|bewegen)|verlamd)\b/,
    unless: PAST,
  },
  {
    what: '112',
    when: /\bbloedt? (?:\w+ )?(?:heel |zo )?(?:hevig|erg|veel|hard)\b|\bbloeding stopt niet\b|\bveel bloed\b|\boverdosis\b|\bvergiftigd?\b|\bte veel (?:pillen|medicijnen) (?:genomen|geslikt|ingenomen)\b|\ber is brand\b|\bstaat in brand\b/,
    unless: PAST,
  },
  {
    what: '113',
    when: /\bzelfmoord|\bsu[iï]cid|\bzelfdoding\b|\bdenk(?:t|en)? (?:\w+ ){0,3}aan (?:de |mijn (?:eigen )?|zijn (?:eigen )?|haar (?:eigen )?)?dood(?:gaan)?\b|\baan de dood (?:\w+ )?denk(?:t|en)?\b/,
    unless: /\bdood van\b|\boverleden\b/,
  },
  {
    what: '113',
    when: /\bniet (?:meer|langer) (?:\w+ )?(?:willen |te )?leven\b|\b(?:leven|leef) (?:\w+ )?niet meer\b.*\bwil\b|\bwil(?:len|t)? (?:\w+ )?niet (?:meer|langer) (?:\w+ )?(?:leven|verder)\b|\b(?:wil|wilt|wou|zou) (?:\w+ )?(?:liever )?dood(?: zijn)?\b|\bliever dood\b|\bdood wil(?:len)?\b/,
  },
  {
    what: '113',
    when: /\b(?:einde|eind) (?:aan|maken aan) (?:mijn|haar|zijn|m'n|het) leven\b|\buit het leven (?:te )?stappen\b|\ber niet meer (?:te )?(?:willen )?zijn\b|\bleven (?:heeft|had) (?:\w+ )?geen zin\b|\b(?:mezelf|mijzelf|zichzelf) (?:iets aan ?(?:te )?doen|van kant)\b/,
  },
  {
    what: 'huisartsenpost',
    when: /\bhoge koorts\b|\bkoorts\b.*\b(?:vanavond|vannacht|vandaag|nu|weekend|ineens|boven|3[9]|4[01])\b|\b(?:vanavond|vannacht|vandaag|nu|weekend)\b.*\bkoorts\b/,
    unless: /\bgeleden\b|\bvorige?\b|\bgehad\b/,
  },
  {
    what: 'huisartsenpost',
    when: /\b(?:is|heel|erg|zo|steeds|ineens) benauwd\b|\b(?:ineens|plotseling|opeens|sinds van\w+) (?:heel |erg |zo )?(?:verward|in de war)\b|\bbloed in (?:de |zijn |haar |mijn )?(?:urine|plas|ontlasting)\b/,
  },
  {
    what: 'huisartsenpost',
    when: /\b(?:gevallen|viel)\b.*\b(?:niet (?:meer )?(?:opstaan|lopen|staan)|niet overeind)\b|\b(?:vanavond|vannacht|nu) (?:\w+ ){0,3}(?:erge|veel|hevige|vreselijke) pijn\b|\b(?:erge|hevige|vreselijke) pijn (?:\w+ ){0,3}(?:vanavond|vannacht|nu)\b|\bhuisarts (?:is )?(?:dicht|gesloten)\b/,
    unless: /\bgeleden\b|\bvorig\w*\b/,
  },
  {
    what: 'veilig-thuis',
    when: new RegExp(`\\b(?:slaat|sloeg|schopt|bedreigt|mishandelt|knijpt|wurgt|duwt) ${SOMEONE}\\b`),
    unless: /\b(?:stoelgang|alarm)\b/,
  },
  {
    what: 'veilig-thuis',
    when: /\bmishandel\w*|\bhuiselijk geweld\b|\b(?:word\w*|werd) (?:\w+ ){0,3}(?:geslagen|geschopt|misbruikt|opgesloten|bedreigd)\b|\b(?:ge|ver)?misbruikt?\b.*\b(?:kind|dochter|zoon|moeder|mij|me)\b|\bseksueel misbruik\b/,
  },
  {
    what: 'veilig-thuis',
    when: /\bbang voor (?:mijn|haar|zijn) (?:man|vrouw|partner|vriend|vriendin|zoon|dochter|vader|moeder|broer|ex|kinderen)\b|\b(?:sluit|sluiten) (?:mij|me|haar|hem|mijn \w+) op\b|\bverwaarloos\w* (?:\w+ )?(?:kind\w*|moeder|vader|oma|opa)\b|\b(?:kind\w*|moeder|vader|oma|opa) (?:\w+ ){0,2}verwaarloosd\b/,
  },
];

const sentences = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/’/g, "'")
    .split(/[.!?\n;]+/);

/** Where to call first, most urgent first; empty when no sign is there. */
export const emergencyIn = (text: string): Emergency[] => {
  const found = sentences(text).flatMap((sentence) =>
    SIGNS.filter(({ when, unless }) => when.test(sentence) && !unless?.test(sentence)).map(
      ({ what }) => what,
    ),
  );
  const order: readonly Emergency[] = ['112', '113', 'huisartsenpost', 'veilig-thuis'];
  return order.filter((what) => found.includes(what));
};
