/** Told by and about children, young people and their parents. */
export const growingUp = `
opvoeding: mijn dochter van drie eet niks en gooit alles op de grond
opvoeding slapen: baby van tien maanden wakker om de twee uur
opvoeding: elke avond strijd om tandenpoetsen en naar bed
opvoeding gezin-thuis: alleenstaande moeder, twee wilde jongens, ik schreeuw de hele dag
opvoeding: onze tiener sluit zich op met zijn telefoon
opvoeding tolk: opvoeden tussen twee culturen
opvoeding relatie: samengesteld gezin, stiefkinderen die mij niet accepteren
opvoeding verstandelijk: ons kind ontwikkelt zich langzamer, hoe pakken we dat aan
druk-gedrag autisme: hij flipt bij elke verandering en gooit met stoelen
druk-gedrag school: juf belt elke dag dat hij slaat
druk-gedrag opvoeding: onze zoon van acht luistert niet, schreeuwt en slaat zijn zusje
druk-gedrag adhd: onderzoek naar adhd bij een kind van zeven
gezin-thuis: hulp die achter de voordeur komt voordat het escaleert
gezin-thuis opvoeding: iemand die laat zien hoe je rust brengt rond het avondeten
gezin-thuis huishouden: moeder ziek, drie kleine kinderen, vader werkt
gezin-thuis baby: ik ben zeventien en heb een baby
scheiding: onze zoon zit klem tussen ons
scheiding jeugd-psychisch: sinds de scheiding heeft mijn dochter buikpijn
scheiding opvoeding: mijn ex houdt zich niet aan afspraken over de kinderen
scheiding: begeleide omgang met mijn kind
scheiding lotgenoten: groepje voor kinderen van gescheiden ouders
pesten school: ze noemen hem dik en niemand wil naast hem zitten
pesten: filmpjes van mijn dochter gaan rond
pesten zelfvertrouwen: weerbaarheidstraining, judo, sterk staan
zelfvertrouwen jeugd-psychisch: verlegen jongen die nergens aan mee durft te doen
school jeugd-psychisch: elke ochtend misselijk en huilen voor school
school: geschorst, geen school wil hem
school jongere-zelfstandig: gestopt met het mbo, hangt rond met foute vrienden
school jeugd-dag: dagbesteding in plaats van school
school: hulp bij huiswerk en plannen
dyslexie school: groep vier en nog geen letter lezen
dyslexie logopedie: taalachterstand, komt niet uit zijn woorden
jeugd-psychisch: meisje van veertien eet niet en snijdt
jeugd-psychisch somber: mijn zoon zegt dat het leven niks is
jeugd-psychisch angst: bang in het donker, bang voor honden, bang dat wij doodgaan
jeugd-psychisch trauma: gezien hoe papa mama sloeg
jeugd-psychisch autisme: psycholoog voor een meisje met autisme
jeugd-psychisch rouw: haar broertje is overleden en ze praat niet meer
eetstoornis jeugd-psychisch: mijn kind telt calorieën en sport stiekem
gokken opvoeding: gamen tot diep in de nacht, agressief als de wifi uit gaat
drugs jongere-zelfstandig: zoon van 17 dealt en blowt
baby: kolieken, ik kan niet meer
baby opvoeding: eerste kind, doe ik het wel goed
baby pleegzorg: een vrijwilliger die wekelijks bij een pril gezin komt
baby somber: zwanger en somber
baby: prenatale zorg, verloskundige, kraamtranen
baby: tweeling, bedrust, zwangerschapsdiabetes
jeugd-logeren respijt: eens per maand een weekend zonder ons kind met adhd
jeugd-logeren verstandelijk: logeerhuis voor ons meisje met een verstandelijke beperking
jeugd-logeren ernstig-meervoudig: een weekendje zorgvrij, ons kind heeft sondevoeding
jeugd-logeren zorgboerderij: slapen op de boerderij, weekendopvang
jeugd-dag druk-gedrag: bso weigert onze zoon
jeugd-dag ernstig-meervoudig: kinderdagcentrum, ons kind van vier kan niet naar school
jeugd-dag vg-vrije-tijd: vakantieweken voor kinderen met een beperking
jeugd-dag zorgboerderij: woensdagmiddag met pony's voor een kind met autisme
jeugd-dag: peutergroep voor kinderen die achterlopen in hun ontwikkeling
logopedie: onze kleuter is onverstaanbaar
logopedie jeugd: mijn dochter van vier stottert
ergotherapie school: schrijven is onleesbaar, fijne motoriek
fysiotherapie jeugd: baby met een scheef hoofdje, late loper
jongere-zelfstandig begeleid-wonen: achttien, geen ouders, waar woon ik straks
jongere-zelfstandig: kamertraining, leren budgetteren
jongere-zelfstandig schulden: jongeren met boetes en een zorgverzekering die niet betaald is
jongere-zelfstandig maatje: mentor voor een jongen van zestien
jongere-zelfstandig gezin-thuis: weggelopen van huis
pleegzorg: een veilige plek in een ander gezin
pleegzorg jeugd-logeren: weekendpleeggezin
pleegzorg: opa en oma die voor hun kleinkind zorgen
jonge-mantelzorger jeugd: mijn broer heeft autisme en alles draait om hem
jonge-mantelzorger mantelzorg-steun: haar moeder is depressief en zij doet het huishouden
jonge-mantelzorger verslaving-naasten: papa drinkt en ik pas op mijn zusjes
jonge-mantelzorger: leuke dingen voor kinderen met een zieke ouder
kind-verpleging baby: te vroeg geboren, thuis met zuurstof
kind-verpleging thuis-technisch: kind met sonde en monitor, nachten verpleging
kind-verpleging: katheteriseren op school
diabetes jeugd: kind van negen met type 1, insulinepomp
rouw jeugd: hoe vertel ik mijn kind dat opa doodgaat
seksualiteit jeugd: mijn kind wil een jongen zijn
vluchten-voor-geweld jeugd: kinderen die thuis klappen krijgen
minima jeugd: kinderfeestje, fiets, zwemles, geen geld
taal jeugd: anderstalig kind, kletsen en voorlezen thuis
toilet opvoeding: zindelijk worden lukt niet bij onze vijfjarige
toilet jeugd: obstipatie en broekpoepen
dietist jeugd: te dik kind, moeilijke eter
vg-vrije-tijd jeugd: scouting of sport voor kinderen met een beperking
verstandelijk jeugd: zml-school, ontwikkelingsleeftijd van twee
autisme jeugd: diagnose autisme bij onze kleuter, wat nu
zien jeugd: slechtziende baby, vroegbegeleiding
horen jeugd: doof kindje, gezinsbegeleiding
huisarts jeugd: consultatiebureau, groei, inentingen
`;
