/** Care asked for in a word or two, as many type it, so that a word nobody taught is not at once outside. To learn from. */
export const ORDINARY_IN_A_WORD: readonly string[] = `
douchen | wassen | hulp bij aankleden | steunkousen | incontinentie | luiers volwassenen | tillift | bedlegerig
wondzorg | insuline | bloedprikken | katheter | stoma | sonde | infuus thuis | zuurstof thuis | compressie zwachtelen
medicijnrol | baxter | pillendoos | logopedie | fysio | ergotherapeut | podotherapie | pedicure diabetes | dietist
valpreventie | looptraining | balans | rollator | scootmobiel | traplift | douchestoel | po-stoel | hoog laag bed | toiletverhoger
woningaanpassing | drempels weg | personenalarm | alarmknop | gps dwaalalarm | sleutelkluis | beeldbellen zorg
maaltijden aan huis | boodschappendienst | samen eten | eettafel | eetclub ouderen | samen koken | schoonmaak ouderen | huishoudelijke hulp
ramen lappen voor ouderen | was en strijk | klusjesdienst | tuinonderhoud voor ouderen | vervoer ziekenhuis | regiotaxi | begeleid reizen
eenzaam | eenzaamheid | maatje | buddy | bezoekvrouw | wandelmaatje | koffieochtend | inloop | buurthuis | spelletjesmiddag | samen wandelen
koersbal | zitgymnastiek | stoelyoga | ouderen zwemmen | aquajoggen | beweegtuin | biljarten ouderen | schilderclub | koor ouderen | creatief
dagbesteding | dagopvang | zorgboerderij | geheugencafe | alzheimer cafe | casemanager | vergeetachtig | dementie | parkinson | ms | als | nah
afasie | beroerte | hersenletsel | spasme | dwarslaesie | amputatie | slechtziend | doof | gebarentaal | tolk | hoortoestel | braille
mantelzorg | respijt | logeren | nachtzorg | oppas oma | even ontlast | mantelzorgwoning | mantelzorgcompliment
verpleeghuis | aanleunwoning | beschermd wonen | begeleid wonen | wonen met zorg | kleinschalig wonen | woongroep | logeerhuis | kangoeroewoning
herstel na operatie | revalidatie | eerstelijnsverblijf | hospice | palliatief | waken | levenseinde | wilsverklaring | rouw | weduwe | lotgenoten
depressie | somber | burn-out | angst | paniek | dwang | ptss | emdr | borderline | bipolair | psychose | stemmen horen | autisme | adhd | add
eetprobleem | lijnen lukt niet | afvallen | stoppen met roken | minder drinken | blowen | gokken | gameverslaving | afkicken | zelfhulp
relatietherapie | scheiding kinderen | omgang | opvoeden | huilbaby | slecht slapen kind | zindelijk | driftbuien | pesten | faalangst | dyslexie | sova
pleegzorg | jeugdhulp | praktijkondersteuner jeugd | kinder fysio | leerachterstand | thuiszitter | jongerencoach | brusjes | logeerweekend kind
kraamzorg | verloskundige | borstvoeding | lactatiekundige | zwanger | bevallen | miskraam | kinderwens | overgang | bekkenbodem
schulden | bewindvoering | budgetbeheer | post ordenen | formulieren | geld tekort | voedselbank | dakloos | briefadres | werkfit | sociale activering
pgb | wmo | wlz | indicatie | eigen bijdrage | clientondersteuner | zorgbemiddeling | wachtlijst | klacht over de zuster | vertrouwenspersoon
vrijwilligerswerk zoeken | taalles | taalmaatje | inburgeren | digitaal vaardig | leren lezen | computerles senioren | hulp digid oma
geestelijke verzorging | pastor | zingeving | levensverhaal | humanistisch raadsvrouw | muziektherapie | hulphond | knuffelrobot | snoezelen
pijn | hoofdpijn | rugpijn | vermoeid | duizelig | benauwd bij inspanning | jeuk | eczeem | reuma | artrose | osteoporose | copd | astma | hartfalen | suikerziekte
sondevoeding | slikken | gebit | kunstgebit | oogzorg | bril ouderen | nagels knippen | haar wassen in bed | kapper aan huis voor zieken | uiterlijk bij kanker
arabisch sprekende hulp | turkse thuiszorg | poolse begeleider | surinaamse maaltijd | marokkaanse dagopvang | bosnisch sprekend | kroatisch sprekende zuster | chinese ouderen
dwaalt | valt vaak | eet niet | slaapt slecht | vergeet pillen | boos op iedereen | wil niet douchen | kan niet lopen | durft niet naar buiten | zit maar binnen
support stockings | getting dressed | foot care | preventing falls | debts | dyslexia | eating disorder | bullying | peers | homelessness | sheltered housing
poor sight | hearing aid | glasses | tube feeding | drip at home | meals on wheels | walking together | moving house with help | odd jobs for the elderly | grief
mental health | intense feelings | questions of life | end of life wishes | carers break | eating together | learning to live alone | work with support | experts by experience
day structure | cooking together | aids for the bathroom | walker | assessment | contact and company | daycare dementia | night nurse | physio | speech therapy | autism
`
  .trim()
  .split(/\s*[|\n]\s*/);
