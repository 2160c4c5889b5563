/** Small words that tell one language from another; words that both have ('in', 'is', 'was') tell nothing. */
export const DUTCH_SIGNS: readonly string[] = `
aan al alle alleen als altijd anders bang beter bij binnen buiten daar dan dat de deze die dit doen door dus een eens
eerst elke en er erg even ga gaan gaat geen gewoon goed graag haar heb hebben heeft heel hem hen het hier hij hoe
hulp hun iemand iets ik ja je jij jou jouw jullie kan kind kinderen krijg krijgen kunnen kunt maar man meer met mij
mijn misschien mn moeder moet moeten mogen mag na naar naast nee nergens niemand niet niets nog nodig nooit nu of
ondersteuning ons onze ook op over ouders samen sinds snel soms steeds te tegen thuis toch toe tot tussen uit uw u
vader van vandaag vanuit veel verpleeghuis vind voor vraag vrouw waar waarom wanneer want wat we weer weet wel welke
wie wij wil willen wordt worden zal ze zelf zich zie zij zijn zo zoek zoeken zoals zon zonder zorg zorgen zou
buurt partner huis wonen begeleiding dementie oma opa ziek slecht goede hulp gezocht zoekt moeilijk omdat
`
  .trim()
  .split(/\s+/);

export const ENGLISH_SIGNS: readonly string[] = `
about after again all alone am an and any anyone are at be been before being but can care cannot cant child children
could daughter day do does doesnt dont each every father feel feeling find for from get getting got had has have having
he help her herself him himself his home house how husband if im into it its ive just keep keeps kids know like live
lives living long looking lonely make many me mother more most much mum my myself need needs never no not now of off
often old older on once only or our out own parents people please put she should since sister so some someone somewhere
son speak still stop support take than that the their them there these they thing this those to too up us very want
wants we well were what when where which while who why wife will with without work would yes you your
dad brother elderly nursing dementia falls walk walking
`
  .trim()
  .split(/\s+/);

/** Small words of languages that people here also ask in; enough to say 'this is neither Dutch nor English'. */
export const OTHER_SIGNS: readonly string[] = `
ich mein meine meiner ist nicht und der das ein eine einen fur mit auf haben brauche suche kann mutter pflege zu
wir sie auch hilfe habe wie wo zuhause
je ne suis mon ma mes le la les des une pour avec est pas besoin aide cherche ai mere pere nous vous dans qui chez
yo mi necesito ayuda para con el los una un esta mis que por busco tengo madre padre cuidado soy puede donde
benim annem icin yardim ve bir bu ihtiyacim var anne baba evde bakim yardima
potrzebuje pomocy dla moja mojej moj jest nie mama sie szukam opieki mam jak
preciso ajuda minha meu mae pai com nao uma estou
mwen ana baghit ummi validna walida
`
  .trim()
  .split(/\s+/);
