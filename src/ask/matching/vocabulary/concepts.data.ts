import { TARGET_GROUPS } from '../../offers/index.ts';
import { ALSO_HELPS } from './also-helps.data.ts';
import type { Concept } from './concept.ts';

type People = Concept['people'][number];

/**
 * The tree, two spaces for each step down: `id: nl | en | people | related`. People: for whom it is when someone asks
 * about it; related: near in meaning, elsewhere in the tree. Read with relations/*.data.ts, which says it in lay words.
 */
const TREE = `
verzorging: Persoonlijke verzorging | Personal care | | verpleging
  wassen: Wassen en douchen | Washing and showering | | aankleden
  aankleden: Aankleden | Getting dressed | | wassen steunkousen
  toilet: Naar het toilet, incontinentie | Going to the toilet, incontinence | |
  steunkousen: Steunkousen | Support stockings | | aankleden
  eten-geven: Hulp bij eten en drinken | Help with eating and drinking | | eten
  in-en-uit-bed: In en uit bed, opstaan | In and out of bed, getting up | | nachtzorg
  voeten: Voetverzorging | Foot care | | diabetes
  gebit: Gebit en mond | Teeth and mouth | |
    beugel: Beugel en scheve tanden | Braces | |
  uiterlijk: Kapper en uiterlijk | Hair and appearance | |
verpleging: Verpleging | Nursing | | verzorging
  wondzorg: Wondzorg | Wound care | |
  medicijnen: Hulp bij medicijnen | Help with medication | | injecties
  injecties: Injecties en bloedprikken | Injections and blood tests | | medicijnen diabetes
  katheter-stoma: Katheter en stoma | Catheter and stoma | | toilet
  thuis-technisch: Infuus, sonde, beademing thuis | Drip, tube, ventilation at home | |
  nachtzorg: Zorg in de nacht | Care at night | | waken in-en-uit-bed
  kind-verpleging: Verpleging voor een ziek kind | Nursing for a sick child | jeugd | thuis-technisch
  na-ziekenhuis: Herstellen na het ziekenhuis | Recovering after hospital | | tijdelijk-verblijf revalidatie
chronisch-ziek: Leven met een ziekte | Living with an illness | | verpleging
  diabetes: Diabetes | Diabetes | | injecties dietist voeten
  hart-longen: Hart- en longziekten | Heart and lung disease | | bewegen fysiotherapie
  kanker: Leven met kanker | Living with cancer | | laatste-fase levensvragen
  parkinson: Parkinson | Parkinson's | | fysiotherapie ergotherapie
  spierziekte: MS, ALS en spierziekten | MS, ALS and muscle diseases | lg | lichamelijk thuis-technisch
  reuma: Reuma en artrose | Rheumatism and arthrosis | | pijn fysiotherapie bewegen
  pijn: Chronische pijn en moeheid | Chronic pain and fatigue | | fysiotherapie revalidatie
huishouden: Hulp in het huishouden | Help in the household | |
  schoonmaken: Schoonmaken | Cleaning | |
  wasgoed: Wassen en strijken van kleding | Laundry and ironing | | schoonmaken
  boodschappen: Boodschappen | Shopping for groceries | | maaltijden
  opruimen: Opruimen en spullen bewaren | Clearing up, hoarding | | schoonmaken dagstructuur
klussen: Klussen en tuin | Odd jobs and garden | | woningaanpassing
eten: Eten en voeding | Food and nutrition | | eten-geven
  maaltijden: Maaltijden aan huis, koken | Meals at home, cooking | | boodschappen
  samen-eten: Samen eten | Eating together | | ontmoeten
  dietist: Voeding en gewicht, diëtist | Diet and weight, dietitian | | leefstijl diabetes
veilig-thuis-wonen: Veilig thuis blijven wonen | Living at home safely | | zelfstandig-met-zorg
  valpreventie: Vallen voorkomen | Preventing falls | | fysiotherapie bewegen ergotherapie personenalarm
  personenalarm: Alarmknop en opvolging | Alarm button and follow-up | | valpreventie techniek
  hulpmiddelen: Hulpmiddelen, rolstoel, rollator | Aids, wheelchair, walker | | ergotherapie woningaanpassing
  woningaanpassing: Aanpassingen in huis, traplift | Adaptations at home, stairlift | | hulpmiddelen ergotherapie klussen
  techniek: Slimme techniek en zorg op afstand | Smart technology and remote care | | personenalarm digitaal
wonen: Wonen met zorg | Living with care | |
  verpleeghuis: Verpleeghuis | Nursing home | ouderen | kleinschalig
  kleinschalig: Kleinschalig wonen | Small-scale living | | verpleeghuis
  zelfstandig-met-zorg: Eigen woning met zorg dichtbij | Own home with care nearby | ouderen | veilig-thuis-wonen
  begeleid-wonen: Begeleid wonen | Supported living | | begeleiding beschermd-wonen wonen-met-beperking
  beschermd-wonen: Beschermd wonen | Sheltered housing | ggz | begeleid-wonen ggz-begeleiding
  wonen-met-beperking: Wonen met een beperking | Living with a disability | vg | begeleid-wonen verstandelijk
  tijdelijk-verblijf: Tijdelijk verblijf, herstelbed | Temporary stay, recovery bed | | na-ziekenhuis logeren
  daklozenopvang: Geen dak boven het hoofd | Homelessness | | begeleid-wonen schulden
  vluchten-voor-geweld: Opvang bij geweld thuis | Shelter from violence at home | | trauma
  verhuizen: Verhuizen, woning zoeken | Moving, finding a home | ouderen | zelfstandig-met-zorg
laatste-fase: Zorg in de laatste levensfase | Care at the end of life | palliatief | kanker
  hospice: Hospice | Hospice | palliatief | sterven-thuis
  sterven-thuis: Thuis sterven | Dying at home | palliatief | verpleging hospice waken
  waken: Waken bij iemand die sterft | Sitting with someone who is dying | palliatief | nachtzorg
  rouw: Rouw en verlies | Grief and loss | | somber levensvragen
  levensvragen: Levensvragen, geestelijke verzorging | Questions of life, spiritual care | | rouw
  wilsverklaring: Wensen vastleggen over het levenseinde | Recording wishes about the end of life | | levenstestament
dementie: Dementie | Dementia | dementie |
  geheugen-onderzoek: Onderzoek van het geheugen | Memory tests | dementie |
  casemanager: Casemanager dementie | Dementia case manager | dementie | mantelzorg-steun
  dementie-thuis: Hulp thuis bij dementie | Help at home with dementia | dementie | respijt-thuis
  dementie-dag: Dagbesteding bij dementie | Day activities with dementia | dementie | dagbesteding-ouderen
  dementie-gedrag: Dwalen, onrust en ander gedrag | Wandering, unrest and behaviour | dementie | verpleeghuis
  jonge-dementie: Dementie op jonge leeftijd | Young-onset dementia | dementie |
  dementie-naasten: Steun voor naasten bij dementie | Support for relatives, dementia | dementie mantelzorgers | mantelzorg-groep mantelzorg-steun
hersenletsel: Hersenletsel | Brain injury | nah | revalidatie
  nah-begeleiding: Begeleiding bij hersenletsel | Support with brain injury | nah | begeleiding
  nah-dag: Dagbesteding bij hersenletsel | Day activities with brain injury | nah | dagbesteding
  nah-groep: Lotgenoten met hersenletsel | Peers with brain injury | nah mantelzorgers | lotgenoten
  afasie: Moeilijk praten na een beroerte | Speech trouble after a stroke | nah | logopedie
beperking: Leven met een beperking | Living with a disability | |
  verstandelijk: Verstandelijke beperking | Learning disability | vg | begeleiding wonen-met-beperking
    vg-dag: Dagbesteding bij een verstandelijke beperking | Day activities, learning disability | vg | dagbesteding werk
    vg-vrije-tijd: Vrije tijd met een beperking | Leisure with a disability | vg | uitje
  ernstig-meervoudig: Ernstige meervoudige beperking | Profound multiple disabilities | vg lg | thuis-technisch
  lichamelijk: Lichamelijke beperking | Physical disability | lg | hulpmiddelen
  zien: Slecht zien, blind | Poor sight, blind | lg |
  horen: Slecht horen, doof | Poor hearing, deaf | lg |
behandeling: Behandeling en bewegen | Therapy and exercise | |
  fysiotherapie: Fysiotherapie | Physiotherapy | | bewegen revalidatie
  ergotherapie: Ergotherapie | Occupational therapy | | hulpmiddelen
  logopedie: Logopedie | Speech therapy | | afasie
  revalidatie: Revalidatie | Rehabilitation | | na-ziekenhuis fysiotherapie
  bewegen: Bewegen en sport | Exercise and sport | | leefstijl wandelen
  alternatief: Acupunctuur, osteopathie en andere | Acupuncture, osteopathy and other | |
  leefstijl: Gezond leven, stoppen met roken | Healthy living, quitting smoking | | dietist bewegen
psychisch: Psychische klachten | Mental health | ggz |
  somber: Somberheid en depressie | Low mood and depression | ggz | eenzaamheid rouw
  angst: Angst en paniek | Anxiety and panic | ggz | burn-out
  trauma: Nare ervaringen verwerken | Coming to terms with trauma | ggz | vluchten-voor-geweld
  psychose: Psychose en stemmen horen | Psychosis and hearing voices | ggz | ggz-begeleiding
  autisme: Autisme | Autism | ggz | dagstructuur
  adhd: ADHD | ADHD | ggz | dagstructuur
  persoonlijkheid: Borderline, heftige gevoelens | Borderline, intense feelings | ggz |
  dwang: Dwang | Compulsions | ggz | angst
  eetstoornis: Eetstoornis | Eating disorder | ggz | dietist
  burn-out: Stress en burn-out | Stress and burn-out | ggz | angst slapen
  slapen: Slecht slapen | Sleeping badly | | burn-out
  zelfvertrouwen: Zelfvertrouwen en weerbaar zijn | Confidence and resilience | | pesten
  relatie: Relatie en ruzie thuis | Relationship and quarrels at home | | scheiding
  ggz-begeleiding: Begeleiding bij psychische klachten | Support with mental health | ggz | begeleiding dagstructuur
  ggz-inloop: Inloop en herstelgroep | Drop-in and recovery group | ggz | ontmoeten lotgenoten
  lotgenoten: Lotgenoten, ervaringsdeskundigen | Peers, experts by experience | | ontmoeten
verslaving: Verslaving | Addiction | ggz | psychisch
  alcohol: Alcohol | Alcohol | ggz |
  drugs: Drugs | Drugs | ggz |
  gokken: Gokken en gamen | Gambling and gaming | ggz | schulden
  verslaving-naasten: Naasten van iemand met een verslaving | Relatives of someone with an addiction | mantelzorgers ggz | mantelzorg-steun
jeugd: Jeugd en gezin | Youth and family | jeugd |
  opvoeding: Opvoeden | Raising children | jeugd |
  druk-gedrag: Druk of boos gedrag van een kind | A child's busy or angry behaviour | jeugd | opvoeding adhd
  gezin-thuis: Hulp in het gezin, thuis | Help in the family, at home | jeugd | opvoeding
  scheiding: Kinderen en scheiden | Children and divorce | jeugd | relatie
  pesten: Pesten | Bullying | jeugd | zelfvertrouwen school
  school: School en thuiszitten | School and staying away | jeugd | pesten
  jeugd-psychisch: Psychische hulp voor kinderen en jongeren | Mental health of children | jeugd | psychisch
  dyslexie: Dyslexie, leren | Dyslexia, learning | jeugd | school
  baby: Baby, kraamtijd en zwangerschap | Baby, maternity and pregnancy | jeugd | opvoeding
    kraamzorg: Kraamzorg | Maternity care at home | | verloskunde
    verloskunde: Verloskundige en bevalling | Midwife and birth | |
  jeugd-logeren: Logeren voor kinderen | Short stays for children | jeugd | logeren respijt
  jeugd-dag: Dagopvang en vrije tijd voor kinderen | Day care and leisure for children | jeugd | vg-vrije-tijd
  jongere-zelfstandig: Jongere op eigen benen | Young person on their own feet | jeugd | begeleid-wonen
  pleegzorg: Pleegzorg en gezinshuis | Foster care | jeugd |
  jonge-mantelzorger: Jonge mantelzorgers | Young carers | jeugd mantelzorgers | mantelzorg-steun
mantelzorg: Voor wie voor een ander zorgt | For who cares for another | mantelzorgers |
  respijt: Even vrij van zorgen | A break from caring | mantelzorgers |
    respijt-thuis: Iemand die de zorg thuis overneemt | Someone who takes over at home | mantelzorgers | dementie-thuis
    logeren: Logeren, een paar dagen weg | A short stay elsewhere | mantelzorgers | tijdelijk-verblijf
  mantelzorg-steun: Steun en gesprek voor mantelzorgers | Support and talks for carers | mantelzorgers |
  mantelzorg-groep: Mantelzorgers onder elkaar | Carers together | mantelzorgers | lotgenoten
  mantelzorg-regelen: Regelen rond mantelzorg en werk | Arranging care and work | mantelzorgers | regelen
dagbesteding: Iets te doen overdag | Something to do by day | |
  dagbesteding-ouderen: Dagbesteding voor ouderen | Day activities for the elderly | ouderen | dementie-dag ontmoeten
  zorgboerderij: Zorgboerderij en buiten bezig zijn | Care farm and outdoors | |
  creatief: Creatief en muziek | Arts and music | |
  werk: Werk en meedoen op het werk | Work | | vg-dag
  vrijwilligerswerk: Zelf iets betekenen voor anderen | Volunteering | | werk
meedoen: Contact en meedoen | Contact and joining in | |
  eenzaamheid: Eenzaamheid | Loneliness | | somber
  maatje: Maatje of bezoek | A buddy or visits | | eenzaamheid uitje
  ontmoeten: Anderen ontmoeten | Meeting others | | eenzaamheid samen-eten
  uitje: Eropuit, uitjes en vakantie | Outings and holidays | | vervoer
  wandelen: Samen wandelen | Walking together | | bewegen maatje
  digitaal: Leren met computer of telefoon | Learning computer or phone | | techniek
  taal: Nederlandse taal leren | Learning Dutch | |
geld: Geld | Money | | regelen
  schulden: Schulden | Debts | | administratie
  administratie: Post en administratie | Post and paperwork | | schulden
  bewind: Bewind en mentorschap | Administration and guardianship | | levenstestament
  minima: Toeslagen en weinig geld | Benefits and low income | | schulden
begeleiding: Begeleiding thuis | Support at home | |
  dagstructuur: Structuur in de dag | Structure in the day | | begeleiding
  zelfstandig-leren: Leren om zelf te doen | Learning to do it oneself | | dagstructuur
vervoer: Vervoer en meegaan | Transport and going along | |
  meegaan: Meegaan naar arts of ziekenhuis | Going along to doctor or hospital | | maatje
regelen: De weg in de zorg | Finding the way in care | |
  clientondersteuning: Onafhankelijke cliëntondersteuning | Independent client support | | indicatie
  indicatie: Zorg aanvragen, indicatie | Applying for care, assessment | | clientondersteuning pgb
  pgb: Hulp bij een pgb | Help with a personal budget | | administratie
  klacht: Een klacht over zorg | A complaint about care | | clientondersteuning
  levenstestament: Levenstestament en recht | Living will and law | | bewind
  tolk: Tolk en hulp in eigen taal | Interpreter and help in one's own language | | taal
seksualiteit: Seksualiteit en intimiteit | Sexuality and intimacy | | relatie
huisarts: Arts en medisch advies | Doctor and medical advice | |
specialist: Ziekenhuis en specialist | Hospital and specialist | |
  oogarts: Oogarts, laseren en staar | Eye doctor, laser and cataract | | bril
  vruchtbaarheid: Kinderwens en vruchtbaarheid | Wish for a child, fertility | |
  cosmetisch: Ingreep aan het uiterlijk | Cosmetic surgery | |
  dialyse: Nieren en dialyse | Kidneys and dialysis | | thuis-technisch
  huid: Huidarts en huidtherapie | Skin doctor and skin therapy | |
bril: Bril en ogen meten | Glasses and eye tests | |
`;

const isPeople = (word: string): word is People => TARGET_GROUPS.some((one) => one === word);
const list = (text = ''): string[] => text.split(' ').filter((word) => word !== '');

const read = (): Concept[] => {
  const above: string[] = [];
  return TREE.trim()
    .split('\n')
    .map((row) => {
      const depth = (row.length - row.trimStart().length) / 2;
      const [id = '', rest = ''] = row.trim().split(/:(.*)/s);
      const [nl = '', en = '', people = '', related = ''] = rest.split('|').map((part) => part.trim());
      above.length = depth;
      above.push(id);
      return {
        id,
        parent: above[depth - 1] ?? null,
        nl,
        en,
        people: list(people).filter(isPeople),
        related: list(related),
        helpedBy: ALSO_HELPS.get(id) ?? [],
      };
    });
};

export const CONCEPTS: readonly Concept[] = read();
