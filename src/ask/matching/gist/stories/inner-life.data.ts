/** Told about the mind, relations and addiction. */
export const innerLife = `
psychisch: ik ben de laatste maanden zo in de war met mijzelf
psychisch: mijn hoofd zit vol en er is geen knop om het uit te zetten
psychisch: waar kan ik snel bij een psycholoog terecht
psychisch: liever geen groep, gewoon gesprekken met een vaste therapeut
psychisch: huilen om niets, kort lontje en nergens zin in
psychisch: iets online, anoniem, zonder verwijsbrief
psychisch: de wachtlijst is een jaar, kan er iemand nu met mij praten
psychisch: mijn vrouw weigert hulp maar het gaat echt niet goed met haar
psychisch: counselling in English
psychisch: als vluchteling heb ik dingen meegemaakt en slaap ik niet
psychisch: oudere met angst en somberheid, een psycholoog die thuis komt
somber: ik kom mijn bed niet meer uit, de gordijnen blijven dicht
somber: alles is grijs en ik heb nergens trek in
somber: mijn moeder zit maar te zitten en zegt dat het zo niet hoeft
somber: sinds mijn pensioen voel ik mij nutteloos
somber: niets geeft mij meer plezier, ook mijn kleinkinderen niet
somber: winterdip die niet overgaat
somber: feeling down for months, no energy
somber baby: ik zou blij moeten zijn met mijn kindje maar ik voel niets
somber: mijn vriend ligt de hele dag op de bank en douchet niet meer
angst: hartkloppingen in de supermarkt en dan moet ik weg
angst: ik durf niet in een lift, trein of tunnel
angst: piekeren over alles wat mis kan gaan
angst: bang dat ik een enge ziekte heb, telkens naar de dokter
angst: pleinvrees, ik kom al drie jaar niet verder dan de brievenbus
angst: bang om te bellen, bang voor mensen, bang dat ze me raar vinden
angst: panic attacks on the bus
trauma: als kind misbruikt en nu komt alles boven
trauma: na de overval durf ik niet meer in de winkel te staan
trauma: nachtmerries van het ongeluk
trauma: oud-militair die van elke knal schrikt
trauma: verkracht, ik heb het nooit verteld
trauma: gevlucht uit Syrië en de beelden gaan niet weg
trauma: EMDR, flashbacks
trauma: something happened years ago and I still can't sleep
psychose: hij hoort dat de radio over hem praat
psychose: mijn dochter denkt dat ze gevolgd wordt en plakt de ramen dicht
psychose: zij zegt dat zij Jezus is en slaapt niet
psychose: manisch, geeft al zijn geld uit en praat aan een stuk door
psychose: schizofrenie, hij is met zijn pillen gestopt
psychose: my son hears voices
autisme: ik loop steeds vast op werk en in relaties, zou het autisme zijn
autisme: prikkels, ik kan niet tegen de winkel of een feestje
autisme: laat gekregen diagnose asperger, en nu
autisme: mijn man ziet niet wat ik voel, hij heeft vermoedelijk autisme
autisme: volwassen zoon met autisme komt zijn kamer niet af
autisme: test for autism, adult woman
adhd: ik begin aan tien dingen en maak niks af
adhd: altijd te laat, alles kwijt, chaos in mijn hoofd
adhd: als volwassene ontdekt dat ik add heb
adhd: ADHD diagnosis and medication
adhd: mijn man is druk, impulsief en vergeet elke afspraak
persoonlijkheid: het ene moment hou ik van hem, het andere haat ik hem
persoonlijkheid: ik snij mezelf als het te veel wordt
persoonlijkheid: bang om verlaten te worden en ik stoot iedereen af
persoonlijkheid: woedebuien waar ik later spijt van heb
persoonlijkheid: borderline, looking for group therapy
dwang: ik controleer twintig keer of het gas uit is
dwang: mijn handen zijn kapot van het wassen
dwang: tellen en tikken, anders gebeurt er iets ergs
dwang: nare gedachten die ik niet kan stoppen
dwang: OCD takes hours of my day
eetstoornis: mijn dochter van vijftien eet bijna niks en sport de hele dag
eetstoornis: ik prop me vol en dan steek ik een vinger in mijn keel
eetstoornis: eetbuien als ik alleen ben
eetstoornis: she has lost so much weight and hides her food
eetstoornis: anorexia, lijnen liep uit de hand
burn-out: ik sta te huilen op kantoor en kan geen mail meer openen
burn-out: thuis met een burn-out, de bedrijfsarts zegt rust
burn-out: al maanden doorgegaan en nu is de batterij leeg
burn-out: stress op het werk, hartkloppingen, slapeloos
burn-out: completely exhausted by work
burn-out: mijn hoofd stroomt over en ik kan niks meer onthouden van de drukte
slapen: om drie uur wakker en dan piekeren tot de wekker
slapen: ik wil van de slaaptabletten af
slapen: snurken en ademstops, mijn vrouw slaapt in een andere kamer
slapen: nachtdienst en overdag geen oog dicht
slapen: insomnia, I lie awake every night
slapen: rusteloze benen in bed
zelfvertrouwen: ik zeg altijd ja en loop over mij heen
zelfvertrouwen: onzeker over mijn uiterlijk, ik durf niemand aan te kijken
zelfvertrouwen: cursus voor jezelf opkomen
zelfvertrouwen: my daughter has no confidence at all
zelfvertrouwen: assertief leren zijn
relatie: wij maken alleen nog ruzie
relatie: mijn man heeft een ander, ik weet niet of ik blijf
relatie: we leven langs elkaar heen sinds de kinderen uit huis zijn
relatie: ruzie met mijn volwassen dochter, zij verbreekt het contact
relatie: relatietherapie, praten zonder schreeuwen
relatie: our marriage is falling apart
relatie: burenruzie loopt uit de hand
ggz-begeleiding: door mijn depressie lukt het huishouden en de post niet, iemand die mij helpt op gang te komen
ggz-begeleiding: mijn zoon is psychisch ziek en woont op zichzelf maar het gaat steeds mis
ggz-begeleiding: een begeleider die twee keer per week langskomt zodat ik niet terugval
ggz-begeleiding: zorgmijder, laat niemand binnen
ggz-begeleiding: FACT, bemoeizorg, iemand die aanbelt
ggz-begeleiding: mental health support worker at home
ggz-inloop: ergens binnenlopen zonder afspraak als het slecht gaat
ggz-inloop: werken aan herstel met anderen die psychisch kwetsbaar zijn
ggz-inloop: een herstelgroep of cursus door mensen die het zelf hebben meegemaakt
ggz-inloop: drop-in for people with mental health problems
ggz-inloop: koffie en een praatje voor mensen uit de psychiatrie
lotgenoten: met mensen praten die hetzelfde hebben
lotgenoten: zijn er anderen zoals ik
lotgenoten: ervaringsdeskundige in plaats van een hulpverlener
lotgenoten: self-help group
lotgenoten: een praatgroep voor mannen
verslaving: ik ben verslaafd en wil hulp maar schaam me dood
verslaving: afkicken, het liefst in een kliniek ver weg
verslaving: clean blijven na de opname
verslaving: ik gebruik weer en niemand weet het
verslaving: addiction help, no judgement
verslaving: verslaafd aan slaappillen en oxycodon
alcohol: elke avond een fles wijn leeg
alcohol: mijn man verstopt flessen in de schuur
alcohol: stoppen met drinken zonder dat de baas het merkt
alcohol: vader ruikt 's ochtends al naar drank
alcohol: I drink too much since my divorce
alcohol: oma drinkt port vanaf het middaguur
drugs: blowen, ik kan niet meer zonder
drugs: cocaïne in het weekend werd elke dag
drugs: mijn zoon is aan de speed en liegt erover
drugs: ketamine, 3-mmc, lachgas
drugs: weed every night to fall asleep
gokken: mijn spaargeld is weg door online casino's
gokken: hij gamet tot vier uur 's nachts en gaat niet naar school
gokken: wedden op voetbal, stiekem leningen
gokken: krasloten en fruitmachines
gokken: my husband gambles our rent away
gokken: telefoonverslaving, scrollen tot ik erbij neerval
verslaving-naasten: mijn dochter is verslaafd en steelt van ons
verslaving-naasten: opgegroeid met een vader die dronk
verslaving-naasten: hoe krijg ik mijn man zover dat hij hulp zoekt voor zijn drankprobleem
verslaving-naasten: ouders van een zoon die gebruikt, we kunnen niet meer
verslaving-naasten: living with an alcoholic partner
verslaving-naasten: grenzen stellen aan mijn broer die drugs gebruikt
seksualiteit: vrijen doet pijn sinds de bevalling
seksualiteit: sinds de operatie krijg ik geen erectie
seksualiteit: mag mijn zoon met een beperking een vriendin, wie praat daarover
seksualiteit: intimiteit nu mijn man dement is
seksualiteit: ik denk dat ik in het verkeerde lichaam zit
seksualiteit: coming out on my sixtieth
seksualiteit: soa test en de pil
`;
