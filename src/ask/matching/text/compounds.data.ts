/** Words that seem to be made of known parts and are not, or whose parts would mislead a search. */
export const INDIVISIBLE: readonly string[] = `
beleiding bedelen begeleiding behandeling behandelaar behandelen verzorging verpleging mantelzorg mantelzorger
mantelzorgster zorgeloos zorgelijk kindeerlijk kinderen kinderachtig waterpokken oorlog maaltijd huishouden
huishouding huishoudelijk ziekenhuis verjaardag beeldscherm achteruitgang achttien woensdag donderdag maandag
zondag zaterdag vrijdag dinsdag koelkast waardevol waardig voetballen handelingen handelen vluchtelingen
diefstal stalking centering misselijk samenleving samenwerking samenkomst aanspraak boodschap boodschappen
vriendschap eigenschap gereedschap maatschappelijk maatschappij wetenschap zwangerschap blijdschap burgemeester
polikliniek porno pornografie transport combinatie alcoholisme controleren budgetteren administratie adoptie
asperger tijdelijk tijdig lichaam lichamelijk natuurlijk eigenlijk eindelijk redelijk hartelijk vriendelijk
mogelijk moeilijk gemakkelijk openbaar dankbaar kostbaar wonderlijk waarschijnlijk persoonlijk gevoelig voordeel
nadeel oordeel vooroordeel aandeel onderdeel middelbaar handicap handdoek badstof potlood sportief paspoort
postcode antwoord verantwoord pestkop stofzuigen uitdaging goedkoop goedendag allergie allemaal helemaal
ooievaar bloeddruk armoede armzalig hartstocht rugzak dagboek eenzaam eenzaamheid eendracht tweeling kamerlid
pannenkoek aardappel aardbei appelmoes sinaasappel schildpad lieveheersbeestje paardenbloem paddenstoel krokodil
olifant pinguin pinksteren kerstmis vakantie vaardig vaardigheid tegenstand wijsheid waarheid gezondheid
veiligheid zekerheid vrijheid ziekte moederschap ouderschap grootouder grootouders grootmoeder grootvader
kleinkind kleinkinderen kleinzoon kleindochter stiefmoeder stiefvader schoonmoeder schoonvader schoonzus
schoonouders peetoom peettante halfbroer halfzus doofblind leeftijd deelnemer deelnemers hardlopen hardhorig
hoogmoed evenwicht evenement telefoon televisie parkeren lantaarn kabouter pantoffel kapsalon pyjama karwei
karton kartonnen bestand standaard ambulance antilope balkon ballon bankroet barmhartig bewust dokterspost
fantasie gordijn kalender kantoor kantine kastanje lavendel loterij mandarijn medicatie omelet parfum pension
personeel piano politie portemonnee portier puree radijs restaurant salade servet sigaret soldaat spiegelei
spinazie tandem tapijt achteruit borduren bestraat belaagt culturen inkomsten misstanden bestralen bedonderen
bestraten platform minimaal instap tomaat trottoir vanille ventilator wandelen wonderen winkelen
`
  .trim()
  .split(/\s+/);

/** Function words and endings that the dictionary also knows as words: never a part of a compound. */
export const NEVER_PARTS: readonly string[] = `
aan achter achtig als baar beide bij dan dat de den der des die dit door een eens elk elke en end ende er ere
eren erig ers ette haar heen heid hem hen het hier hoe hun iets in ing is isch je kan laten lijk ling loos maar
mede mee met mijn na naar niet nog nu of om onder ons op open over per rij schap sel staan ste ster te tegen ten
ter toe tot uit van vast ver vol voor wat weg wel wie wij zaam zal ze zelf zich zijn zo zou tie teit lingen tend
lende rend rende nend nende kend kende elen ering eling aard tes sen ren len nen ken pen gen ben men lend dere
vermogend ring ringen beha gesp ting king kingen teren vers batter same elingen isme natie neren port loze lozen
volle kundige kundig matig matige schappelijk deling delingen heek talig talige loosheid base coup prak klei
pink stut paren dement ding dingen stal pest peda loog goog para trans anti kops aars kast tering sage toot
ijtje houd temp wijze pot alia loon lust
`
  .trim()
  .split(/\s+/);

/** The only words of three letters that count as parts: others turn up in too many words by chance. */
export const SHORT_PARTS: readonly string[] = `
adl arm bad bed bel bus dag dak eet fit gas ggz gym hof hok kat kip kok lam les lid lvb nah oog oma oor opa pas pgb
pil raad rit rol rug rust tas tv val vee vis was wet wlz wmo zee zit zon zin zus
`
  .trim()
  .split(/\s+/);

/** Function words, which stand beside others without belonging to them: 'wat er' is no 'water'. */
export const NEVER_GLUED: readonly string[] = `
al als bent dan dat de der des deze die dit dus een en er geen ging haar had heb hebben heeft hem hen het hier hij hoe
hun ik is ja je jij jou jouw kan kon kunnen maar me meer men mijn mn moet nee niet niets nog nu of ons onze ook te ten
ter toch u uw veel waar want wat we wel wie wij wil word wordt ze zal zelf zich zij zijn zo zou zon
`
  .trim()
  .split(/\s+/);

/** These may begin a word that was written apart ('op vang', 'aan kleden'), never end one. */
export const PARTICLES_BEFORE: readonly string[] = `
aan achter af bij binnen boven buiten door in mee met na naar om onder op over rond tegen toe tot tussen uit van vanaf
voor voort weer zonder
`
  .trim()
  .split(/\s+/);
