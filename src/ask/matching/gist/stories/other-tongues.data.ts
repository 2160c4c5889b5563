/** In other tongues: English, few words of Dutch, Flemish, street language and typing errors. */
export const otherTongues = `
jeugd: youth worker needed, our boy sleeps at friends and comes home with things we did not buy
jeugd: Who can I ask about my teenage nephew, he is running wild since his parents split
jeugd: Mijn kind niet goed gaat. Ik wil praten met mevrouw of meneer van kinderen. Waar moet ik zijn
jeugd: yo wie kan ik dm'en als t thuis niet veilig voelt maar ook weer niet super erg
jeugd: onze kleine deugniet is altijd op de dool, wie helpt ons in 't dorp
jeugd: juegd hulp gevraagt
opvoeding: our toddler will not sleep, eat or listen, looking for a parenting coach
opvoeding: single dad with twin girls of four, I need some tips on rules
opvoeding: Ik sla niet maar ik schreeuw hard. In mijn land normaal, hier niet. Hoe moet ik doen met kinderen
opvoeding: hoe krijgde een kleuter van zijne tut af
opvoeding: opvoedign tips puber die liegt
opvoeding: My wife and I disagree about discipline and the kids play us against each other
druk-gedrag: he throws toys at the babysitter and bites, kindergarten asked us to look for help
druk-gedrag: dat manneke is nie te houden, 't is ne wildeman
druk-gedrag: Mijn jongen slaan andere kind. Juf zegt morgen niet komen
druk-gedrag: explosive behaviour in a five year old, he is sorry afterwards
gezin-thuis: family support at home, mother in bed with depression and three kids under six
gezin-thuis: Ik alleen met vijf kinder, man weg, huis vol, ik niet slaap. Vrouw komen helpen thuis?
gezin-thuis: gezinshulp voor ons thuis want ma is geopereerd
scheiding: children between two fighting parents, who listens to them
scheiding: me pa en ma gaan uit elkaar en ik trek t niet
scheiding: kindjes pendelen tussen twee huizen en eentje plast weer in bed
scheiding: Wij zijn weg van elkaar, hij neemt kind niet terug op zondag. Ik bang
scheiding: visitation supervised place for father and son
baby: new mum, breast infection, in tears every feed
baby: doula or midwife, first baby, I have no family in this country
baby: ik ben swanger 6 maand, geen verzekering geen kraamhulp
baby: kraamzurg aanvragen hoe laat
baby: 't kleintje bleit heel den dag
baby: Kolieken huilbeeby
baby: pregnant at 17, my father will kill me, who can I talk to
pleegzorg: we have a spare room and want to foster a little one
pleegzorg: pleegkindje in huis nemen voor 't weekend
pleegzorg: become a host family for an unaccompanied minor
jeugd-logeren: respite house for our autistic daughter, she is ten and loves trampolines
jeugd-logeren: waar kan ons manneke een weekend slapen zodat wij wat rust hebben
jeugd-logeren: Mijn zoon handicap, ik moe, kan hij twee nacht bij jullie
jeugd-dag: saturday activities for a kid with ADHD who is thrown out of every club
jeugd-dag: speelplein voor kinderen met beperking in augustus
school: school refusal, he has not been in class since January
school: Zoon niet naar school. Brief komt. Boete? Hulp graag
school: spijbele
school: ze is van 't school gestuurd en zit nu thuis op haar krent
school: my son is bored and gets into trouble, the school wants him in special education
school: leerplicht komt aan de deur wat moet ik zegge
pesten: bullied on the bus every day, he hides his glasses
pesten: ze lache me uit om me tanden
pesten: mijn kind word gepets
pesten: ze zijn haar altijd aan 't koeioneren
dyslexie: reading is torture for my daughter, letters jump she says
dyslexie: kan me zoon een leestest krijge hij is 9
dyslexie: hij leest gelijk een kind van zeven en hij is elf
jeugd-psychisch: teen cutting herself, who has no waiting list
jeugd-psychisch: my little boy says he wants to be dead, he is nine years old
jeugd-psychisch: ik voel me al tijden ruk, 15 jr, slaap niet, eet niet, wil niet naar gp
jeugd-psychisch: ons dochter zit in 't zwart en praat van doodgaan
zelfvertrouwen: I freeze when people look at me, is there a course
zelfvertrouwen: ik durf niks tegen me bazin te zegge
zelfvertrouwen: ge moet leren van u af bijten zeggen ze maar hoe
jongere-zelfstandig: leaving foster care next month, I need a room and somebody who explains bills
jongere-zelfstandig: 18 en op straat gezet door stiefpa
jongere-zelfstandig: kot zoeken met begeleiding
jongere-zelfstandig: how do I live alone, I have never cooked or paid rent
jongere-zelfstandig: fam ik moet m'n eigen plek hebben, thuis is oorlog
jonge-mantelzorger: I'm 15, my mum has cancer and I cook for my brothers
jonge-mantelzorger: me moeder kan niet lope en ik doe alles ook de was
jonge-mantelzorger: ik ben altijd thuis bij mijne kleine broer met beperking
autisme: adult autism assessment in English
autisme: my son does not speak, four years old, spins plates
autisme: kind kijk niet in oog, draait wiel van auto hele dag
autisme: hij hee structuur nodig of hij gaat deur 't lint
autisme: autistme zoon 12
autisme: I am autistic and the office lights hurt, I need a coach
adhd: always late, always lost, always interrupting, maybe adult ADHD?
adhd: me hoofd is een flipperkast
adhd: adhd pille voor me dochter wie schrijft dat voor
adhd: kan nie stilzitte, altijd aan 't friemelen
psychisch: psychologist in English, insurance accepted
psychisch: hoofd is ziek, ik denk veel, dokter geeft pil, ik wil praat
psychisch: ik trek t mentaal niet meer man
psychisch: ik zou ne keer met ne psycholoog willen klappen
psychisch: overspanne en in de war
psychisch: court ordered treatment anger management where
somber: I cry on the way to work and on the way back
somber: alles is zwart sinds ik hier in Nederland, ik mis moeder en zon
somber: geen zin in niks, depri af
somber: ik heb 't gehad, ik zie der niks meer in
somber: somder en moe
angst: I cannot leave the house without my sister
angst: hart boem boem, denk ik ga dood, ziekenhuis zegt niks
angst: bang voor alles sins corona
angst: 'k heb schrik van mensen
trauma: nightmares from Aleppo, my husband hits the wall in his sleep
trauma: bom, huis weg, broer dood. Nu hier. Slapen niet
trauma: ik ben verkracht en ik heb t nog nooit gezegd
trauma: soldiers came to our village, I still hear the boots
psychose: he says the neighbour reads his thoughts, he covered every window
psychose: mijn neef ziet dingen, praat met niemand, imam zegt djinn
psychose: ze hoort stemme die vloeke
psychose: onzen oudste is zijn verstand kwijt
persoonlijkheid: my girlfriend has BPD, one day love next day war
persoonlijkheid: ik flip op iedereen en daarna haat ik mezelf
persoonlijkheid: van u hou ik, van u walg ik, op een half uur
dwang: checking, counting, washing until my hands bleed
dwang: ze wast haar hande kapot
dwang: elke keer moet 't gas zeven keer
eetstoornis: she only eats cucumber and runs every morning
eetstoornis: ik kots me eten uit en niemand weet t
eetstoornis: mijn meiske eet niks meer
burn-out: exhausted nurse, I cried in the medicine room
burn-out: 'k zit op mijn tandvlees van 't werk
burn-out: baas zegt harder werken, mijn lichaam stop
slapen: awake till five every night and then the alarm
slapen: ik slaap nix
slapen: geen oog dichtgedaan van heel de week
ggz-begeleiding: somebody to visit my brother, he is schizophrenic and never opens his mail
ggz-begeleiding: ne begeleider die thuis komt voor iemand met stemmen in zijn hoofd
ggz-begeleiding: moet iemand hebbe die me uit bed sleurt en met me naar de winkel gaat
lotgenoten: other mums of kids with Down syndrome nearby
lotgenoten: wie het da ook
lotgenoten: mensen spreken zelfde ziekte als ik
verslaving: I'm an addict, clean for four days, please help me stay
verslaving: ik ben kapot, alles op, drugs drank gokken
verslaving: clean worre maar geen kliniek
verslaving: verslaafd aan tramadol
alcohol: how do I stop drinking without my boss knowing
alcohol: 'k drink te veel pinten
alcohol: man elke dag wodka, kind bang
alcohol: bier bij t ontbijt
drugs: stop using coke, private and quick
drugs: ik blow te veel bro school gaat naar de klote
drugs: mijn zoon gebruikt iets, ogen rood, geld weg
gokken: online betting ate my savings
gokken: fifa kaarte van me moeders creditcard
gokken: man speelt machine, geen geld voor eten
verslaving-naasten: my father drinks, what can I do for my mum and me
verslaving-naasten: ons zoon steelt voor zijn dope
verslaving-naasten: altijd bang als zij uitgaat dat ze gebruikt
relatie: marriage counselling for mixed couples
relatie: wij ruzie elke dag, zij wil terug naar haar land
relatie: we zitten mekaar in 't haar
seksualiteit: sex hurts since the birth of our son
seksualiteit: lesbisch en moslim met wie praat ik
seksualiteit: 'k heb geen goesting meer
seksualiteit: erectie probleme
vluchten-voor-geweld: he hit me in front of the kids, I want to leave tonight but have no visa
vluchten-voor-geweld: man slaan. ik bang. ik geen geld. kinder huilen
vluchten-voor-geweld: me vriend houdt me pinpas en slaat als ik weg wil
vluchten-voor-geweld: hij heeft weer op haar geklopt
beperking: our son is disabled and will need help all his life, we just arrived
beperking: kind gehandicapt, wie helpt, wij nieuw in Nederland
beperking: ne gast met een beperking, waar kan die terecht
verstandelijk: slow learner, 25, trusts everybody and gets cheated
verstandelijk: mij zus is niet slim, mensen maken misbruik
verstandelijk: hij ziet er gewoon uit maar kan niks onthouden
vg-dag: a place where my daughter with Down can bake or paint on weekdays
vg-dag: overdag weg van huis met een busje, ze heeft een beperking
vg-vrije-tijd: sport club that accepts my disabled brother
vg-vrije-tijd: zwemmen met mensen met beperking op zaterdag
wonen-met-beperking: small home for five people with special needs, is there a room
wonen-met-beperking: ons dochter met beperking alleen laten wonen durven we niet
lichamelijk: wheelchair user, moving for study, need help mornings
lichamelijk: been kapot val steiger niet meer lopen
ernstig-meervoudig: he can't walk, talk or swallow, and we do everything alone
zien: my uncle is going blind and sits at home all day
zien: kan niet meer lezen oge op
horen: deaf newcomer needs sign classes
horen: dove man zoekt praatgroep
hersenletsel: after the scooter accident my brother gets angry at everything
hersenletsel: me broer is anders sins t ongeluk
nah-begeleiding: my wife had a stroke at 40 and forgets the stove
afasie: stroke took his words, he only says yes yes yes
begeleiding: someone to help me organise my life, come to my flat once a week
begeleiding: iemand komen thuis, papieren, bellen, kinderen school
daklozenopvang: sleeping rough since Monday, is there a bed
daklozenopvang: 'k slaap in mijnen auto
daklozenopvang: geen huis geen vriend koud
beschermd-wonen: supported house with staff for a man who hears voices
begeleid-wonen: room with a bit of support for a guy with autism
verhuizen: urgent house, four kids, one bedroom with mould
opruimen: my father cannot throw anything away and the landlord is angry
schulden: bailiff at my door, I don't understand what I owe
schulden: brief van deurwaader, veel geld, ik schrik
schulden: 'k geraak niet meer uit mijn schulden
geld: how to make ends meet on one salary
minima: no food till Friday, children hungry
minima: kan jas niet betale voor me kids
administratie: letters in Dutch piling up
administratie: brieve ik niet snap, mevrouw kan lezen voor mij
bewind: my autistic brother spends everything, can someone manage his money
taal: I want to practise speaking Dutch with people who are patient
taal: ik wil leer lezen en schrijf
tolk: interpreter Arabic woman for a gynaecologist
tolk: Dokter praat snel ik niet begrijp
clientondersteuning: somebody neutral beside me when the council decides
indicatie: how do I get approved for help at home for my autistic son
pgb: care budget paperwork is killing me
klacht: the care worker yelled at my disabled sister and nobody reacts
werk: I want to work, I have a disability and good hands
werk: werk zoeke zonder diploma met adhd
dagbesteding: somewhere my husband can go during the day, he is not allowed to work
zorgboerderij: farm with animals for boys who cannot sit in class
creatief: painting group for people in recovery
eenzaamheid: expat, 6 months here, nobody knows my name
eenzaamheid: niemand bel mij
maatje: a friend for my daughter in a wheelchair, to go shopping and laugh
rouw: my husband died in Morocco and I could not go to the funeral
rouw: mijn zoon is dood, ik huil elke nacht
kanker: scared after chemo, looking for people who get it
pijn: constant back pain and doctors shrug
mantelzorg-steun: I look after my brother with schizophrenia and I am drowning
respijt: a weekend off from caring for my disabled boy
regelen: new to the system, who explains care in this country
levensvragen: lost my faith and my health, is there someone to talk to
mantelzorg-regelen: care leave for my sick child, my employer says no
`;
