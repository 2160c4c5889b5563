import type { HelpedBy } from './concept.ts';

/**
 * Who asks about the first is also helped by who offers the others, the surest first: `asked: offered*3 offered*2
 * offered`; 3 = often as good, 2 = a good part, 1 = somewhat. One way only: who looks for a traplift is helped by an
 * occupational therapist, who looks for one is not helped by a traplift. From how care in the Netherlands is arranged
 * (who may give what, where one is sent on), not from questions.
 */
const HELPS = `
verzorging: verpleging*2 wassen*2 aankleden*2 in-en-uit-bed*2 zelfstandig-met-zorg dementie-thuis respijt-thuis
wassen: verzorging*3 verpleging*2 aankleden*2 ergotherapie hulpmiddelen woningaanpassing
aankleden: verzorging*3 verpleging*2 wassen*2 steunkousen in-en-uit-bed*2 ergotherapie
toilet: verzorging*2 verpleging*2 fysiotherapie*2 huisarts katheter-stoma hulpmiddelen
steunkousen: verpleging*2 verzorging*3 hulpmiddelen aankleden*2 ergotherapie
eten-geven: verzorging*2 logopedie*2 dietist*2 maaltijden
in-en-uit-bed: verzorging*3 verpleging*2 hulpmiddelen*2 ergotherapie*2 aankleden*2 nachtzorg
voeten: diabetes verzorging huisarts
gebit: specialist verzorging
beugel: gebit
uiterlijk: verzorging maatje
verpleging: verzorging*2 wondzorg*2 medicijnen*2 injecties*2 thuis-technisch*2 katheter-stoma*2 huisarts
wondzorg: verpleging*3 thuis-technisch*2 huisarts voeten
medicijnen: verpleging*3 techniek*2 verzorging huisarts ggz-begeleiding
injecties: verpleging*3 diabetes*2 thuis-technisch*2 medicijnen
katheter-stoma: verpleging*3 thuis-technisch*2 verzorging
thuis-technisch: verpleging*3 kind-verpleging*2 wondzorg injecties nachtzorg
nachtzorg: verpleging*2 verzorging*2 respijt-thuis*2 waken*2 personenalarm techniek logeren
kind-verpleging: verpleging*2 thuis-technisch*2 jeugd-logeren jeugd-dag ernstig-meervoudig
na-ziekenhuis: tijdelijk-verblijf*3 verpleging*2 verzorging*2 revalidatie*2 fysiotherapie*2 huishouden maaltijden hulpmiddelen ergotherapie meegaan
chronisch-ziek: verpleging lotgenoten*2 ergotherapie*2 fysiotherapie bewegen leefstijl psychisch huisarts
diabetes: verpleging*2 injecties*2 dietist*2 leefstijl*2 voeten*2 bewegen huisarts*2 hart-longen
hart-longen: fysiotherapie*2 bewegen*2 leefstijl*2 verpleging huisarts*2 dietist revalidatie*2
kanker: lotgenoten*2 psychisch*2 levensvragen*2 laatste-fase*2 maatje verpleging bewegen uiterlijk
parkinson: fysiotherapie*3 ergotherapie*2 logopedie*2 bewegen*2 verpleging lotgenoten
spierziekte: ergotherapie*2 fysiotherapie*2 hulpmiddelen*2 verzorging*2 thuis-technisch revalidatie*2 lotgenoten
reuma: fysiotherapie*3 ergotherapie*2 bewegen*2 hulpmiddelen lotgenoten
pijn: fysiotherapie*3 revalidatie*2 bewegen*2 psychisch ergotherapie*2 leefstijl
huishouden: schoonmaken*3 wasgoed*2 boodschappen*2 opruimen maaltijden
schoonmaken: huishouden*3 opruimen wasgoed klussen
wasgoed: huishouden*3 schoonmaken*2
boodschappen: huishouden*3 maaltijden*2 maatje*2 vervoer meegaan klussen
opruimen: huishouden*2 schoonmaken*2 begeleiding*3 dagstructuur*2 ggz-begeleiding*2 verhuizen
klussen: woningaanpassing huishouden maatje
eten: maaltijden*2 samen-eten*2 dietist*2 eten-geven boodschappen
maaltijden: samen-eten*2 boodschappen*2 huishouden*2 eten-geven
samen-eten: ontmoeten*3 maaltijden*2 eenzaamheid*2 dagbesteding-ouderen*2
dietist: leefstijl*3 diabetes eten-geven bewegen eetstoornis
veilig-thuis-wonen: personenalarm*2 techniek*2 ergotherapie*2 woningaanpassing*2 valpreventie*2 indicatie verpleging casemanager zelfstandig-met-zorg
valpreventie: fysiotherapie*3 ergotherapie*2 bewegen*2 personenalarm*2 hulpmiddelen*2 woningaanpassing*2 huisarts
personenalarm: techniek*3 veilig-thuis-wonen*2 nachtzorg maatje
hulpmiddelen: ergotherapie*2 indicatie woningaanpassing fysiotherapie lichamelijk
woningaanpassing: ergotherapie*3 klussen*2 hulpmiddelen*2 indicatie*2 verhuizen
techniek: personenalarm*3 digitaal medicijnen veilig-thuis-wonen
wonen: zelfstandig-met-zorg*2 verpleeghuis*2 kleinschalig*2 begeleid-wonen*2 regelen clientondersteuning indicatie verhuizen
verpleeghuis: kleinschalig*3 wonen*2 zelfstandig-met-zorg*2 tijdelijk-verblijf*2 indicatie clientondersteuning logeren regelen
kleinschalig: verpleeghuis*3 wonen*2 zelfstandig-met-zorg*2 clientondersteuning
zelfstandig-met-zorg: wonen*2 kleinschalig*2 verhuizen*2 verzorging*2 verpleeghuis clientondersteuning regelen
begeleid-wonen: beschermd-wonen*3 begeleiding*2 wonen-met-beperking*2 jongere-zelfstandig*2 ggz-begeleiding*2 wonen
beschermd-wonen: begeleid-wonen*3 ggz-begeleiding*2 psychose wonen
wonen-met-beperking: begeleid-wonen*3 verstandelijk*2 beperking clientondersteuning logeren
tijdelijk-verblijf: logeren*3 na-ziekenhuis*3 revalidatie*2 respijt verpleeghuis hospice
daklozenopvang: begeleid-wonen*2 schulden*2 minima*2 jongere-zelfstandig beschermd-wonen clientondersteuning
vluchten-voor-geweld: relatie trauma*2 daklozenopvang clientondersteuning
verhuizen: zelfstandig-met-zorg*2 opruimen*2 klussen*2 wonen*2
laatste-fase: hospice*3 sterven-thuis*3 verpleging*2 waken*2 levensvragen*2 huisarts maatje verzorging
hospice: laatste-fase*3 sterven-thuis*2 waken*2 verpleeghuis tijdelijk-verblijf
sterven-thuis: verpleging*2 waken*3 laatste-fase*3 nachtzorg*2 verzorging*2 hospice*2 huisarts thuis-technisch
waken: nachtzorg*2 laatste-fase*3 sterven-thuis*3 hospice respijt-thuis
rouw: lotgenoten*2 levensvragen*3 psychisch*2 somber maatje ontmoeten
levensvragen: rouw*2 maatje laatste-fase wilsverklaring psychisch
wilsverklaring: levensvragen*2 huisarts*2 levenstestament*2 laatste-fase*2
dementie: casemanager*3 dementie-thuis*2 dementie-dag*2 dementie-naasten*2 geheugen-onderzoek*2 respijt-thuis verpleeghuis kleinschalig
geheugen-onderzoek: dementie*3 huisarts*2 casemanager*2 dementie-naasten psychisch
casemanager: dementie*3 dementie-naasten*3 mantelzorg-steun*2 geheugen-onderzoek regelen clientondersteuning mantelzorg-regelen
dementie-thuis: respijt-thuis*3 dementie-dag*2 casemanager*2 maatje*2 dementie*3 begeleiding*2 verzorging dagbesteding-ouderen wandelen
dementie-dag: dagbesteding-ouderen*3 dementie*3 zorgboerderij*2 respijt*2 dementie-thuis*2 creatief jonge-dementie
dementie-gedrag: casemanager*3 dementie*3 dementie-naasten*2 verpleeghuis*2 techniek kleinschalig*2 huisarts nachtzorg
jonge-dementie: dementie*3 casemanager*3 dementie-dag*2 dementie-naasten*2 lotgenoten
dementie-naasten: casemanager*3 mantelzorg-groep*3 mantelzorg-steun*3 dementie*2 respijt lotgenoten*2
hersenletsel: nah-begeleiding*3 nah-dag*2 nah-groep*3 revalidatie*2 ergotherapie*2 afasie psychisch
nah-begeleiding: hersenletsel*3 ergotherapie*2 begeleiding*2 nah-groep*2 revalidatie*2 nah-dag dagstructuur
nah-dag: hersenletsel*3 dagbesteding*2 werk*2 nah-groep*2 creatief nah-begeleiding*2 zorgboerderij
nah-groep: hersenletsel*3 lotgenoten*3 nah-begeleiding*2 nah-dag mantelzorg-groep
afasie: logopedie*3 hersenletsel*2 nah-groep*2
beperking: begeleiding*2 lichamelijk*2 verstandelijk*2 clientondersteuning lotgenoten*2 wonen-met-beperking
verstandelijk: begeleiding*3 wonen-met-beperking*2 vg-dag*2 vg-vrije-tijd*2 begeleid-wonen*2 dagstructuur zelfstandig-leren*2 clientondersteuning
vg-dag: dagbesteding*3 zorgboerderij*3 werk*2 creatief*2 verstandelijk*2
vg-vrije-tijd: uitje*2 maatje*2 verstandelijk*2 ontmoeten bewegen jeugd-dag logeren
ernstig-meervoudig: kind-verpleging*2 jeugd-dag*2 jeugd-logeren*2 beperking wonen-met-beperking*2 vg-dag thuis-technisch*2
lichamelijk: hulpmiddelen*2 ergotherapie*2 revalidatie*2 verzorging*2 woningaanpassing fysiotherapie bewegen lotgenoten
zien: hulpmiddelen ergotherapie bril*2 specialist maatje begeleiding
horen: hulpmiddelen logopedie specialist lotgenoten
behandeling: fysiotherapie*3 ergotherapie*3 logopedie*2 revalidatie*2
fysiotherapie: bewegen*2 revalidatie*2 ergotherapie valpreventie
ergotherapie: hulpmiddelen*2 woningaanpassing revalidatie*2 fysiotherapie
logopedie: afasie*2 revalidatie
revalidatie: fysiotherapie*3 ergotherapie*2 tijdelijk-verblijf*2 logopedie hersenletsel
bewegen: fysiotherapie*2 wandelen*2 leefstijl*2 valpreventie*2 hart-longen ontmoeten
leefstijl: dietist*2 bewegen*2 wandelen huisarts psychisch
psychisch: somber*2 angst*2 ggz-begeleiding*2 ggz-inloop*2 huisarts*2 lotgenoten trauma jeugd-psychisch
somber: psychisch*3 ggz-inloop*2 ggz-begeleiding*2 huisarts*2 wandelen maatje lotgenoten*2 angst burn-out levensvragen
angst: psychisch*3 ggz-inloop huisarts*2 somber ggz-begeleiding*2 lotgenoten dwang
trauma: psychisch*3 lotgenoten angst ggz-begeleiding huisarts vluchten-voor-geweld
psychose: ggz-begeleiding*3 psychisch*2 ggz-inloop*2 beschermd-wonen*2 mantelzorg-steun medicijnen
autisme: psychisch*2 ggz-begeleiding*2 begeleiding*2 dagstructuur*2 adhd lotgenoten werk jeugd-psychisch
adhd: psychisch*2 dagstructuur*3 autisme ggz-begeleiding*2 huisarts lotgenoten jeugd-psychisch
persoonlijkheid: psychisch*3 ggz-begeleiding*2 ggz-inloop*2 lotgenoten
dwang: psychisch*3 angst*3 lotgenoten
eetstoornis: psychisch*3 jeugd-psychisch*2 dietist*2 lotgenoten huisarts
burn-out: psychisch*3 werk*2 huisarts*2 angst slapen leefstijl bewegen somber*2
slapen: psychisch*2 huisarts*2 burn-out*2 leefstijl*2 angst
zelfvertrouwen: psychisch*2 lotgenoten pesten meedoen maatje creatief
relatie: scheiding*2 psychisch gezin-thuis seksualiteit vluchten-voor-geweld
ggz-begeleiding: begeleiding*3 psychisch*2 dagstructuur*2 ggz-inloop*2 begeleid-wonen psychose
ggz-inloop: lotgenoten*3 psychisch*2 ontmoeten*2 ggz-begeleiding maatje creatief
lotgenoten: ggz-inloop*2 mantelzorg-groep ontmoeten*2 nah-groep
verslaving: alcohol*3 drugs*3 gokken*2 lotgenoten*2 ggz-begeleiding ggz-inloop huisarts psychisch
alcohol: verslaving*3 lotgenoten*2 ggz-inloop huisarts
drugs: verslaving*3 lotgenoten*2 jeugd-psychisch verslaving-naasten
gokken: verslaving*3 schulden*2 lotgenoten*2 drugs
verslaving-naasten: mantelzorg-steun*2 lotgenoten*2 verslaving*2 mantelzorg-groep*2 alcohol drugs
jeugd: gezin-thuis*3 opvoeding*3 jeugd-psychisch*2 druk-gedrag*2 school
opvoeding: jeugd*3 gezin-thuis*3 druk-gedrag*2 jeugd-psychisch baby
druk-gedrag: opvoeding*3 gezin-thuis*3 jeugd-psychisch*3 jeugd*2 adhd autisme jeugd-dag school
gezin-thuis: jeugd*3 opvoeding*3 druk-gedrag*2 begeleiding huishouden
scheiding: jeugd*2 opvoeding*2 relatie*3 jeugd-psychisch*2 gezin-thuis*2
pesten: zelfvertrouwen*3 jeugd*2 jeugd-psychisch*2 school*2 maatje
school: jeugd*3 jeugd-psychisch*2 dyslexie*2 gezin-thuis opvoeding pesten jeugd-dag*2 autisme
jeugd-psychisch: jeugd*3 opvoeding*2 psychisch*2 school druk-gedrag*2 gezin-thuis zelfvertrouwen
dyslexie: school*3 jeugd jeugd-psychisch logopedie taal
baby: opvoeding*3 jeugd*2 somber psychisch gezin-thuis*2 huisarts
jeugd-logeren: logeren*3 jeugd-dag*2 pleegzorg*2 respijt*2 gezin-thuis ernstig-meervoudig
jeugd-dag: jeugd-logeren*2 vg-vrije-tijd*2 zorgboerderij*2 jeugd*2 ernstig-meervoudig druk-gedrag school
jongere-zelfstandig: begeleid-wonen*3 jeugd*2 zelfstandig-leren*2 schulden wonen daklozenopvang
pleegzorg: jeugd*2 jeugd-logeren*2 gezin-thuis
jonge-mantelzorger: mantelzorg-steun*3 jeugd*2 mantelzorg-groep*2 lotgenoten
mantelzorg: mantelzorg-steun*3 respijt*3 respijt-thuis*3 mantelzorg-groep*3 logeren*2 mantelzorg-regelen*2 dagbesteding-ouderen verzorging
respijt: respijt-thuis*3 logeren*3 mantelzorg-steun*2 dagbesteding-ouderen*2 dementie-dag*2 dementie-thuis*2 dagbesteding
respijt-thuis: respijt*3 maatje*2 logeren*2 dementie-thuis*3 mantelzorg-steun*2 nachtzorg dagbesteding-ouderen verzorging waken
logeren: respijt*3 tijdelijk-verblijf*3 respijt-thuis*2 mantelzorg jeugd-logeren
mantelzorg-steun: mantelzorg*3 mantelzorg-groep*3 mantelzorg-regelen*2 respijt*2 dementie-naasten casemanager lotgenoten
mantelzorg-groep: mantelzorg-steun*3 mantelzorg*2 lotgenoten*3 dementie-naasten*2
mantelzorg-regelen: mantelzorg-steun*3 regelen*2 clientondersteuning*3 mantelzorg*2 administratie indicatie
dagbesteding: dagbesteding-ouderen*2 zorgboerderij*3 creatief*2 werk*2 vrijwilligerswerk*2 ontmoeten*2 ggz-inloop
dagbesteding-ouderen: dagbesteding*3 ontmoeten*3 dementie-dag*2 zorgboerderij*2 samen-eten*2 creatief meedoen*2
zorgboerderij: dagbesteding*3 dagbesteding-ouderen*2 vg-dag*2 jeugd-dag vrijwilligerswerk
creatief: dagbesteding*2 ontmoeten*2 dagbesteding-ouderen*2
werk: dagbesteding*2 vrijwilligerswerk*2 vg-dag*2 clientondersteuning zelfvertrouwen
vrijwilligerswerk: werk*2 meedoen*2 dagbesteding*2 maatje
meedoen: ontmoeten*3 maatje*2 vrijwilligerswerk*2 taal dagbesteding
eenzaamheid: maatje*3 ontmoeten*3 samen-eten*2 dagbesteding-ouderen*2 wandelen*2 uitje meedoen*3 lotgenoten
maatje: eenzaamheid*3 wandelen*2 ontmoeten*2 uitje*2 respijt-thuis meedoen*2 meegaan
ontmoeten: samen-eten*3 eenzaamheid*2 meedoen*3 dagbesteding-ouderen*2 creatief*2 maatje*2 wandelen bewegen
uitje: maatje*2 vervoer*2 wandelen*2 vg-vrije-tijd ontmoeten meegaan
wandelen: maatje*3 bewegen*3 uitje*2 ontmoeten
digitaal: taal techniek administratie*2 maatje
taal: tolk meedoen*2 maatje*2 digitaal ontmoeten
geld: schulden*3 administratie*3 minima*3 bewind*2
schulden: geld*3 administratie*3 minima*2 bewind*2 clientondersteuning
administratie: geld*3 schulden*2 pgb digitaal*2 clientondersteuning*2 bewind*2 begeleiding maatje
bewind: administratie*2 geld*2 schulden*2 levenstestament*3 clientondersteuning
minima: geld*3 schulden*2 clientondersteuning*2 administratie*2
begeleiding: ggz-begeleiding*2 dagstructuur*3 zelfstandig-leren*2 nah-begeleiding begeleid-wonen administratie clientondersteuning
dagstructuur: begeleiding*3 dagbesteding*2 ggz-begeleiding*3 adhd*2 autisme zelfstandig-leren
zelfstandig-leren: begeleiding*3 dagstructuur*2 ergotherapie*2 begeleid-wonen jongere-zelfstandig*2
vervoer: meegaan*3 uitje*2 maatje indicatie
meegaan: vervoer*2 maatje*3 clientondersteuning
regelen: clientondersteuning*3 indicatie*3 pgb mantelzorg-regelen*2 casemanager
clientondersteuning: regelen*3 indicatie*2 klacht*2 mantelzorg-regelen
indicatie: clientondersteuning*3 regelen*3 pgb*2 klacht
pgb: clientondersteuning*2 regelen*2 administratie*3 indicatie*2
klacht: clientondersteuning*3 regelen levenstestament
levenstestament: bewind*2 wilsverklaring*2 klacht administratie
tolk: taal*2 clientondersteuning meegaan
seksualiteit: relatie*2 psychisch*2 huisarts lotgenoten
huisarts: specialist verpleging
specialist: huisarts meegaan
oogarts: bril*2 zien huisarts
vruchtbaarheid: huisarts
cosmetisch: specialist huisarts
dialyse: thuis-technisch*2 vervoer chronisch-ziek*2 huisarts
huid: huisarts wondzorg
alternatief: fysiotherapie
kraamzorg: verloskunde baby*2 gezin-thuis
verloskunde: kraamzorg baby*2 huisarts
bril: zien*2
`;

const HOW = { 3: 'often', 2: 'partly', 1: 'somewhat' } as const;

const helpedBy = (one: string): HelpedBy => {
  const [id = '', how = '1'] = one.split('*');
  return { id, how: HOW[how === '3' ? 3 : how === '2' ? 2 : 1] };
};

/** By concept asked. */
export const ALSO_HELPS: ReadonlyMap<string, readonly HelpedBy[]> = new Map(
  HELPS.trim()
    .split('\n')
    .map((line) => {
      const [asked = '', others = ''] = line.split(': ');
      return [asked, others.split(' ').map(helpedBy)];
    }),
);
