import type { DELIVERY, FUNDING, TARGET_GROUPS } from '../offers/index.ts';

type Signs<T extends string> = Readonly<Record<T, RegExp | null>>;

/** Words by which people name who pays; null: nobody says it so. */
export const FUNDING_SIGNS: Signs<(typeof FUNDING)[number]> = {
  wlz: /\bwlz\b|\bwet langdurige zorg\b/,
  zvw: /\bzvw\b|\bzorgverzeker\w*|\bbasisverzekering\b/,
  wmo: /\bwmo\b/,
  jeugdwet: /\bjeugdwet\b/,
  pgb: /\bpgb\b|\bpersoonsgebonden budget\b/,
  private: /\bzelf betalen\b|\bop eigen kosten\b/,
  free: /\bgratis\b/,
};

export const DELIVERY_SIGNS: Signs<(typeof DELIVERY)[number]> = {
  home: /\bthuis\b|\baan huis\b|\bthuiszorg\b/,
  location: null,
  stay: /\blogeren\b|\blogeer\w*|\bovernacht\w*|\bverpleeghuis\b|\bverzorgingshuis\b|\bhospice\b/,
  online: /\bonline\b|\bbeeldbellen\b|\bvideobellen\b|\bvia internet\b/,
  group: /\bgroep(?:je|en|sles)?\b|\blotgenoten\b/,
};

export const PEOPLE_SIGNS: Signs<(typeof TARGET_GROUPS)[number]> = {
  ouderen: /\bouderen\b|\bbejaard\w*|\bsenior\w*|\b(?:oma|opa)\b|\bhoogbejaard\w*/,
  dementie: /\bdement\w*|\balzheimer\b|\bvergeetachtig\w*|\bgeheugen\w*|\bvergeet (?:alles|veel|steeds)\b/,
  lg: /\brolstoel\b|\blichamelijk\w*|\bspierziekte\b|\breuma\b|\bverlamd\b|\bmultiple sclerose\b/,
  vg: /\bverstandelijk\w*|\bsyndroom van down\b|\bdownsyndroom\b/,
  nah: /\bhersenletsel\b|\bberoerte\b|\bcva\b|\bherseninfarct\b/,
  ggz: /\bdepress\w*|\bsomber\w*|\bangst\w*|\bpsychi\w*|\bpsychose\w*|\bverslaa?f?v?\w*|\bautis\w*|\bburn-?out\b|\bborderline\b|\bpaniek\w*/,
  jeugd:
    /\b(?:puber|tiener|peuter|kleuter|baby|jongere|jongeren|jeugd|zoontje|dochtertje|kleinkind)\b|\bopvoed\w*/,
  mantelzorgers: /\bmantelzorg\w*|\brespijt\w*|\bik zorg voor\b/,
  palliatief:
    /\bpalliatie\w*|\bterminaal\b|\bhospice\b|\bongeneeslijk\b|\blaatste (?:levensfase|weken|dagen)\b|\bsterven\b/,
  algemeen: null,
};

/** Languages that are asked for in Dutch by their names. Dutch itself goes without saying. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  turks: 'tr',
  arabisch: 'ar',
  marokkaans: 'ar',
  engels: 'en',
  duits: 'de',
  frans: 'fr',
  spaans: 'es',
  pools: 'pl',
  russisch: 'ru',
  oekraïens: 'uk',
  chinees: 'zh',
  portugees: 'pt',
  italiaans: 'it',
  farsi: 'fa',
  perzisch: 'fa',
  fries: 'fy',
  somalisch: 'so',
  tigrinya: 'ti',
  hindi: 'hi',
};

/** After 'geen' these say what someone lacks, not what she doesn't want. */
export const LACKS = new Set(
  `idee tijd zin geld last hulp familie auto vervoer mensen contact kracht energie kinderen partner huisarts
  rijbewijs vrienden werk plek rust slaap gevoel problemen klachten pijn eetlust lucht adem indicatie zorg`.split(
    /\s+/,
  ),
);
