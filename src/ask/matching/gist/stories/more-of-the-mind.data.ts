/** More of the mind, of addiction, love and loss, in many hands. */
export const moreOfTheMind = `
autisme: Mijn vriend wordt woedend als ik de vaatwasser anders inruim, hij zegt dat het pijn doet in zijn hoofd. Is dat autisme?
autisme: Onze dochter van 19 heeft net haar diagnose en leest er dag en nacht over, wij als ouders zoeken uitleg over wat het betekent voor haar en ons
autisme: Ik kan wel rekenen maar niet raden wat iemand bedoelt, en de hele wereld bestaat uit bedoelen
autisme: Voor een man met autisme die zijn moeder verloor zoeken wij iemand die met hem nieuwe vaste gewoontes bouwt
autisme: verjaardag, harde stemmen, drie zoenen: ik ga altijd op de wc zitten
autisme: welke instelling heeft verstand van autisme bij ouderen, mijn vader is 76 en altijd al zo geweest
autisme: Na de intake wilden ze mij in een groep, maar groepen zijn juist het probleem
autisme: ass en verhuizen, hoe bereid je dat voor
adhd: Mijn baas vindt mij briljant op maandag en hopeloos op dinsdag
adhd: Elke afspraak schrijf ik op mijn hand en dan was ik mijn handen
adhd: Kan een ADHD-coach ook helpen met opvoeden als moeder en kind het allebei hebben?
adhd: Ze is elf, dwarrelt, verliest jassen, springt van onderwerp naar onderwerp, en is doodmoe van zichzelf
adhd: ik wil van de pillen af en zonder pillen leren focussen
adhd: vragenlijst ingevuld bij de huisarts, wijst op aandachtstekort, waar nu naartoe
psychisch: Ik heb een afspraak bij een psycholoog over zeven maanden, tot die tijd moet ik het met de kat doen
psychisch: Mijn man is sinds zijn ontslag een vreemde: schreeuwt, huilt, slaapt in de schuur. Hij vindt dat er niets aan de hand is
psychisch: Welke therapie past bij mij als ik niet zo'n prater ben
psychisch: Voor het eerst van mijn leven denk ik dat ik naar een psychiater moet
psychisch: in de gevangenis kreeg ik medicijnen, nu ik buiten ben niemand die ze voorschrijft
psychisch: de waarheid is dat ik al jaren acteer dat het goed gaat
psychisch: Zijn er ook behandelaars met ervaring met doven, of met mensen met een lager IQ
psychisch: bipolaire stoornis behandelplan met familie
psychisch: wie bel je als iemand in huis helemaal doordraait maar niet gevaarlijk is
somber: Mijn tuin, mijn kat, mijn kleinkinderen: ik weet dat ze mooi zijn maar ik voel het niet
somber: Sinds de diagnose suiker is mijn broer lusteloos en eet hij op de bank
somber: Ik ga naar bed om acht uur omdat de dag dan korter is
somber: Kunt u een depressie hebben zonder te huilen? Ik ben alleen maar leeg
somber: bij elke regenbui denk ik, zo hoort het
somber: na de zomer weer het zwarte gat, november tot maart
somber: mijn dochter van 26 neemt haar telefoon niet op en ligt bij ons op de logeerkamer
somber: iedereen zegt kop op
angst: Mijn moeder van 69 gaat sinds de val van haar zus de deur niet meer uit uit pure schrik
angst: Als de telefoon gaat denk ik: er is iemand dood
angst: Tijdens de kerkdienst moest ik naar buiten, zwetend, happend naar lucht
angst: hij is bang om dik te worden, bang om dun te worden, bang om te slapen, bang
angst: bloedprikken lukt niet zonder flauwvallen
angst: op de roltrap sta ik stil en dan draait de wereld
angst: ik vermijd: snelweg, kantine, telefoon, lift
trauma: Als kind werd ik in de kolenkelder gezet. Nu ben ik 68 en slaap met het licht aan
trauma: Sinds de aanrijding zit ik elke keer in de auto met mijn voet op een rem die er niet is
trauma: Onze pleegdochter krimpt in elkaar als iemand zijn riem afdoet
trauma: Mijn vrouw komt uit Rwanda en zegt nooit iets, maar in april huilt ze de hele maand
trauma: verhoor bij de politie was erger dan de daad zelf
trauma: Ik heb iemand doodgereden. Niet mijn schuld zegt de rechter
trauma: emdr of praten, ik weet niet wat bij mij past na die overval
psychose: Zijn ogen kijken door me heen en hij lacht om iets dat er niet is
psychose: na drie nachten op, dacht ik dat de tv mij groette
psychose: wij zijn ouders van een jongen van 20 die op de afdeling zit en zoeken uitleg over psychoses
psychose: hij neemt zijn pillen niet omdat ze hem dik en dof maken
psychose: stemmen heb ik al mijn hele leven, ze worden alleen gemener
persoonlijkheid: Ik ben altijd bang dat mensen weggaan en daarom ga ik maar eerst
persoonlijkheid: nul of honderd, nooit vijftig
persoonlijkheid: vriendin met borderline dreigt met zelfmoord na iedere ruzie
persoonlijkheid: mijn ex-schoonzoon is een narcist volgens mijn dochter, zij zoekt hulp om los te komen
persoonlijkheid: therapie gestopt drie keer, ik wil nu volhouden
dwang: De deur zit dicht, ik weet het, ik heb een foto, en toch rijd ik terug
dwang: bidden, wassen, tellen, wassen, bidden
dwang: ons kind moet elke traptree aanraken anders begint het opnieuw
dwang: alle boodschappen met alcoholdoekjes sinds 2020
eetstoornis: mijn dochter van 17 zegt dat ze veganist is maar ze eet gewoon niets
eetstoornis: ik ben man, 41, en eet in mijn bestelbus tot ik misselijk ben
eetstoornis: na tien jaar braken zijn mijn tanden op en mijn partner weet nog steeds niks
eetstoornis: turnmeisje, weegmoment, trainer vindt haar te zwaar
eetstoornis: ze snijdt een appel in zestien stukjes en doet er een uur over
burn-out: Thuis lig ik onder de tafel als de stofzuiger aangaat
burn-out: Ik ben wijkverpleegkundige en kan geen verhaal meer aanhoren
burn-out: eerst kwam de migraine, toen het huilen, toen de bedrijfsarts
burn-out: na twee maanden rust moest ik weer beginnen en om elf uur stond ik trillend op het toilet
slapen: elk uur plassen, daarna malen, daarna vogels
slapen: mijn kind van 14 slaapt overdag en zit 's nachts te tekenen
slapen: slaap ik wel, dan droom ik dat ik wakker lig
slapen: na de dood van mijn vrouw is het bed te breed
ggz-begeleiding: Mijn cliënt (autisme, angst) heeft nu een woning maar komt niet verder dan het zeil op de vloer, ambulante ondersteuning gewenst
ggz-begeleiding: Ik heb een psychiater voor pillen en een psycholoog voor praten, maar niemand die met mij de afwas aanpakt
ggz-begeleiding: Begeleidster is ziek en nu durf ik niet naar de supermarkt, kan er een ander komen
ggz-begeleiding: Hulp thuis die niet schrikt als ik een slechte dag heb en stemmen hoor
ggz-begeleiding: na detentie met borderline en zonder netwerk weer leren wonen
ggz-inloop: Waar kan mijn broer met schizofrenie overdag zomaar een broodje eten en een potje dammen
ggz-inloop: ik zit in de bieb omdat het daar warm is en niemand iets vraagt
ggz-inloop: cursus herstellen, schrijven over mijn leven
ggz-inloop: is er ook zondags iets open voor mensen die het niet meer weten maar geen crisis zijn
lotgenoten: Is er een groep van mannen die zelf geweld hebben gebruikt en ermee gestopt zijn?
lotgenoten: vrouwen met late autismediagnose
lotgenoten: mijn man heeft jeugd-Parkinson, wie nog meer
lotgenoten: Alopecia, kaal met 27
lotgenoten: iemand die ook een kind heeft dat in de gevangenis zit
lotgenoten: ouders van kinderen die het contact verbraken
verslaving: Elke keer als ik langs het station loop, loopt mijn vroegere ik mee
verslaving: De huisarts geeft mij geen oxazepam meer en nu bestel ik het op internet
verslaving: ik ben apotheker en verslaafd, wie is discreet
verslaving: tien jaar clean, moeder dood, en nu sta ik voor de deur van mijn oude dealer
verslaving: nieuwe kliniek, want bij de vorige was er meer spul dan buiten
verslaving: begeleiding na kliniek om niet terug te vallen, met sport en werk
alcohol: bij de borrel van de zaak ben ik de eerste en de laatste
alcohol: de kinderen tellen mijn blikjes en maken er een grafiek van
alcohol: Schoonvader van 79 wil geen hulp, zegt dat zijn borrel zijn zaak is, maar hij laat het gas aanstaan
alcohol: mijn broer is hersendood gedronken, korsakov zeggen ze, hij vertelt verhalen die niet kloppen
drugs: uit zijn broekzak vielen gripzakjes en een weegschaaltje
drugs: ik wil stoppen voor mijn dochter geboren wordt, ik rook crack
drugs: ketamine weekend werd ketamine week
drugs: zelfs voor de tandarts moet ik blowen
gokken: hij wedt op tennis in Kazachstan om vier uur 's nachts
gokken: mijn zwager heeft de begrafeniskas van moeder ingezet
gokken: zoon (16) boos, bleek, hongerig, en altijd nog één potje
verslaving-naasten: Hij heeft beloofd te stoppen met kerst, pasen, en op mijn verjaardag
verslaving-naasten: ik zoek uit hoe ik mijn moeder kan helpen zonder haar drank te betalen
verslaving-naasten: de kleinkinderen zeggen: oma ruikt weer raar
verslaving-naasten: we durven niet op vakantie, straks is het huis leeg
relatie: Sinds corona slapen wij in aparte kamers en dat is nooit meer teruggedraaid
relatie: Mijn man zegt dat hij voor ons werkt, ik zeg dat ik met een koffer getrouwd ben
relatie: hij wil een derde kind, ik wil rust
relatie: sinds ik clean ben kennen we elkaar niet meer
relatie: samen met mijn partner leren omgaan met mijn borderline
seksualiteit: sinds de overgang schrik ik als hij een hand op mijn heup legt
seksualiteit: mijn dochter (24, autisme) weet niet wat verkering is en wil een vriend
seksualiteit: wat als je in een woongroep geen eigen deur hebt
seksualiteit: borstvoeding en lust, niemand praat erover
seksualiteit: ik ben hoogzwanger en hij kijkt porno
vluchten-voor-geweld: Mijn stiefvader breekt dingen van mij als ik te laat thuis ben, nu mijn arm
vluchten-voor-geweld: Ze zegt dat ze struikelde. Ze is mijn collega en struikelt elke vrijdag
vluchten-voor-geweld: vijf weken bij mijn zus, hij vond ons, waar kunnen we heen
vluchten-voor-geweld: ik mag van hem niet inburgeren en niet alleen naar de dokter
rouw: De kerstboom staat er nog, het is april
rouw: Mijn vader heeft een nieuwe vriendin vier maanden na mama
rouw: mijn broer heeft een eind aan zijn leven gemaakt en ik kreeg zijn laatste appje
rouw: mijn pleegdochter is teruggeplaatst en haar kamer is leeg
rouw: Onze bewoner met downsyndroom heeft zijn beste vriend verloren en zoekt hem overal
rouw: wij verloren de tweeling met 22 weken
levensvragen: Ik was dominee en geloof niets meer
levensvragen: hoe leef je na een fout die een ander het leven kostte
levensvragen: ik ben ziek, 39, wat laat ik achter
levensvragen: wat heeft het voor zin om nuchter te blijven als er niks op mij wacht
`;
