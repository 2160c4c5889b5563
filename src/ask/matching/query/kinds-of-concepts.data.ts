const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What someone lives with: beside the help that is asked for, it is the background. */
export const CONDITIONS = list(`
chronisch-ziek diabetes hart-longen kanker parkinson spierziekte reuma pijn dementie jonge-dementie hersenletsel afasie
beperking verstandelijk ernstig-meervoudig lichamelijk zien horen psychisch somber angst trauma psychose autisme adhd
persoonlijkheid dwang eetstoornis burn-out verslaving alcohol drugs gokken jeugd mantelzorg eenzaamheid na-ziekenhuis`);

/** Kinds of help that one can say no to. 'Geen geld' or 'geen slaap' is no refusal. */
export const REFUSABLE = list(`
verpleeghuis kleinschalig zelfstandig-met-zorg begeleid-wonen beschermd-wonen wonen-met-beperking tijdelijk-verblijf
hospice wonen verhuizen dagbesteding dagbesteding-ouderen dementie-dag nah-dag vg-dag zorgboerderij creatief werk
vrijwilligerswerk nah-groep mantelzorg-groep lotgenoten ggz-inloop ontmoeten samen-eten medicijnen logeren
jeugd-logeren jeugd-dag pleegzorg techniek digitaal maatje wandelen bewegen fysiotherapie respijt-thuis uitje
psychisch ggz-begeleiding levensvragen huisarts maaltijden schoonmaken`);

/**
 * Asked often, and offered here seldom or named in passing by many ('via uw huisarts', 'met kapper in huis'): only who is
 * about it offers it.
 */
export const ELSEWHERE = list(`
huisarts specialist bril gebit beugel uiterlijk kraamzorg verloskunde alternatief oogarts vruchtbaarheid cosmetisch
dialyse huid`);
