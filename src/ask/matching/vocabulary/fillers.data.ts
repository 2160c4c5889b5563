const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that carry nothing in a phrase: left out, unless nothing else remains. */
export const LEFT_OUT = set(`
de het een en of ik je jij u hij zij ze we wij jullie mijn mn uw jouw zijn zn haar hun ons onze zich me mij hem hen
die dat deze dit is ben bent was waren er ook heel erg zo maar wel nog dan als toch even gewoon eigenlijk graag
wordt worden word werd heeft heb hebt hebben had a an the my i he she they we you your his her is am are and or to of`);

/** Small words of place and time: left out of a phrase when two others remain. */
export const SMALL = set(`
van voor bij met op in aan te om door naar uit over tot onder na tegen tussen tijdens per via rond binnen zonder af
for with at in on by from`);

/** Words that carry a phrase only together with another: 'kan niet meer' says nothing. */
export const LIGHT = set(`
niet geen nooit nauwelijks amper meer alles niets niks niemand iets iemand kan kunnen kunt kon wil willen wilt wou moet
moeten mag mogen gaat gaan ga komt komen kom doet doen doe staat staan zit zitten blijft blijven krijgt krijgen maakt
maken laat laten steeds altijd vaak veel weinig hele dag dagen keer weer zelf samen alleen mensen goed beter thuis huis
hulp helpen zorg zorgen nodig weet weten hoe wat waar wie als is zijn was not no never can could will would do does
anymore every all always help need know how what where who when get go`);

/** Nothing said before these belongs to what is said after them. */
export const TURNS = set('maar want but because');

/** All the same in a phrase. */
export const NOT = set('niet geen nooit nauwelijks amper nie niks not no never');

/**
 * Say nothing of what is asked: no offer is found by these alone.
 */
export const FILLERS = set(`
aan acht alle alleenstaand als altijd avond beetje behoefte best bij blijven daar dag dan dat die dit doen door
drie durft echt een eens elke enkele ergens ervaring even gaan gaat geeft geen geven gewoon goed graag haar had
hebben hebt heeft heel heet hele helaas hem het hier hij hoe iemand iets ieder ik jaar jaren jonge kan keer komen
komt krijgen kunnen kunt laatste lang liefst liever lukt maand maar mag man meer meest mensen mij mijn misschien
moeder moeilijk moet moeten mogelijk mogen naar niet niets nodig nog nooit nou onder ons ook opa oma over de en te
ouders per plek soms sinds snel steeds tegen thuis tijd tijdje toch toe twee tussen uit uur vader van vanaf vanuit
veel vier voor vraag vragen vrouw wacht wat week weken weer welke wel werk wie wij wil willen woon woont is was
worden wordt zelf zeer zich ziek zijn zoals zoek zoeken zoekt zonder zou zoon zus broer dochter in op om of er u je
partner echtgenoot echtgenote kind kinderen buurvrouw buurman ochtend middag morgens moment ken kennen via euro
maximaal binnen spreekt spreken mogelijkheid informatie contact zodat omdat alles niks anders weg mee ben bent heb
met waar jullie onze hun hen zij ver heen zit zitten doet weet weten kom krijg krijgt maken maakt neemt beter slecht
bijna alvast samen allemaal al zo dus maanden dagen schelen scheelt durf word werd bestaat zeggen zegt vind vindt
laat zien zie hoor hoort hoeft past lukken bezig begin beginnen eerste tweede paar want toen terwijl voordat nadat
elkaar eigen zichzelf mezelf ziet merkt stelt begrijpt snap fijn hard vol dezelfde andere anderen volgende vroeg
overal iedereen niemand vaste voel voelt ineens plotseling hulp helpen helpt help zorg zorgen zorgt begeleiding
ondersteuning steun zorgverlener huis ouderen open loopt groep deur hallo hoi dag bedankt groet vriendelijke
ze we me m n s t uw jouw den der des nu hallo beste mevrouw meneer heer alstublieft aub svp dank
the and for with you are is am to of in on at my i he she they we a an need want help care someone who can could
please hello would like me her his our your it that this have has had was were do does not no some any get`);
