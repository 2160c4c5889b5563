/** Told with a tempting word beside what is really asked. */
export const besideTheWord = `
jeugd: Ik werk met volwassenen, maar nu gaat het om mijn eigen neefje van vijftien dat overal wegloopt
opvoeding: De arts keek naar zijn oren, de logopedist naar zijn mond, en wij willen weten hoe je een driejarige van nee naar ja krijgt
opvoeding: Ik ben zelf verpleegkundige en geef prikken, maar tegen mijn peuter kan ik geen spuit of stop zeggen
opvoeding: Hij gokt elke dag hoe ver hij bij mij kan gaan, ik wil leren een grens te trekken
druk-gedrag: Wij hebben de hond weggedaan en de bank beplakt, maar het komt door onze zoon van zes die met alles smijt
school: Zijn huisarts zegt dat zijn longen prima zijn, toch hoest hij alleen op schooldagen en blijft hij thuis
school: Ik ben conciërge en geen psycholoog, maar er zit elke ochtend een jongen in mijn hok omdat hij niet naar binnen durft
pesten: Hij komt van zwemles met blauwe plekken die de anderen er ingeknepen hebben, hij zegt dat het de duikplank was
jeugd-psychisch: Haar cijfers zijn uitstekend, haar docenten zijn trots, en 's nachts krast ze met een passerpunt
scheiding: Verhuizen doen we niet, dat doet alleen de kleine, elke vrijdag
baby: Geen medische fouten, gezonde jongen, maar ik durf hem niet te verschonen en hoor elk kuchje
jongere-zelfstandig: Geen drugs, geen schulden, wel negentien en zonder huis of iemand die uitlegt hoe je verzekerd raakt
pleegzorg: Wij hebben geen kinderen meer thuis en de logeerkamer is leeg, wij denken aan een kind dat niemand heeft
autisme: Niet bang, niet somber, alleen alles te hard, te fel en te veel door elkaar
autisme: De slaapkliniek vond niks, hij wordt wakker omdat er een tegel scheef ligt
adhd: Ik drink geen druppel en toch zeggen collega's dat ik stuiter alsof ik op ben, ik vergeet alles
somber: Mijn lijf is goedgekeurd door de cardioloog maar mijn zin om te leven heeft niemand gemeten
somber: Geld genoeg, kinderen gezond, mooie tuin, en ik wil niet meer
angst: De psychiater gaf een slaappil, maar het gaat om de trein: ik durf er niet in
angst: Mijn hart is nagekeken, drie keer op de eerste hulp geweest, het is paniek zeggen ze
trauma: Ik sla niemand, ik ben geslagen, vroeger, en mijn lichaam weet het nog
trauma: De boot uit Libië is drie jaar geleden, maar ik hoor het water nog als de douche loopt
psychose: Hij gebruikt niet, geen wiet, niks. Toch praat de ventilator met hem
persoonlijkheid: De relatietherapeut stuurde ons weg: eerst moet zij leren wat ze doet met haar uitbarstingen
dwang: Het is brandschoon hier en dat is nu juist het probleem
dwang: Ik zoek geen schoonmaakster. Ik zoek iemand die mij afleert om acht keer te schrobben
eetstoornis: Ik ben geen diëet aan het volgen, ik ben bang voor brood
eetstoornis: Ze kookt de heerlijkste taarten voor ons en eet zelf een augurk
burn-out: Geen vakantie helpt, ik ben net drie weken weg geweest en moest huilen bij de inlogpagina
slapen: Onze buurman heeft dementie en spookt 's nachts; het gaat nu om mij, ik slaap niet meer
ggz-begeleiding: Geen psycholoog meer alstublieft, wel iemand die samen met mij die ene deur opendoet en de post leest
lotgenoten: Ik wil geen behandelaar, ik wil iemand met hetzelfde litteken
alcohol: De auto is total loss, gelukkig niemand gewond. Ik had vier biertjes zei ik. Het waren er veertien
alcohol: De diëtiste vraagt wat ik eet. Niemand vraagt wat ik drink
drugs: Mijn longarts denkt dat ik rook. Dat klopt, maar geen tabak
gokken: Mijn schuld is niet van de boodschappen. Het zijn tweeëntwintig apps met rollende kersen
verslaving-naasten: Ik raak geen druppel aan en toch draait mijn hele leven om drank, die van mijn man
relatie: De kinderen doen het goed. Het gaat om ons, we zijn huisgenoten geworden
relatie: Wij hoeven niet te scheiden, wij willen leren praten
seksualiteit: Geen relatietherapie, we houden van elkaar, maar in bed lukt het na de hartaanval niet meer
vluchten-voor-geweld: Het is geen ruzie. Ruzie is met twee. Ik krijg klappen
beperking: Geen ziekte, geen diagnose, gewoon mijn zus die altijd al anders was en nu zonder ouders staat
verstandelijk: Lezen kan hij niet, maar het is geen dyslexie: hij snapt ook niet waarom je stopt bij rood
vg-dag: Werk is te hoog gegrepen, thuiszitten te weinig, zijn handen willen schroeven en dozen
vg-vrije-tijd: Overdag gaat prima op de dagopvang, maar vrijdagavond zit ze alleen met haar down en een zak chips
wonen-met-beperking: Het huis is mooi aangepast, de traplift werkt, maar hij kan er geen nacht alleen wonen met zijn verstand van een kleuter
hersenletsel: Niet dement, zegt de geriater, het komt van de klap tegen de stoeprand
nah-dag: Bij de bejaarden in het dagcentrum hoort hij niet, 44 en een beroerte, hij wil hout ruiken
afasie: Zijn verstand is goed, zijn benen ook, alleen de woorden zijn op
begeleiding: Zij hoeft niet gewassen te worden. Zij moet geholpen worden met het leven
begeleiding: Schoonmaken doe ik zelf, maar wie helpt mij beslissen, plannen en bellen
dagstructuur: Geen baan nodig, geen hobby, alleen een reden om de wekker niet uit te slaan
daklozenopvang: Mijn werkgever weet niet dat ik na mijn dienst in de parkeergarage slaap
daklozenopvang: Het huwelijk is voorbij, mediator hoef ik niet, een matras wel
beschermd-wonen: De dokter is tevreden over zijn medicijnen, nu nog een huis waar iemand 's nachts wakker is
begeleid-wonen: Thuiszorg is te veel, niemand is te weinig, een woning met af en toe een coach zou perfect zijn
verhuizen: Ik ben niet ziek. Ik woon alleen boven een snackbar met 54 treden en zoek wat anders
schulden: Ik heb geen begeleider nodig, ik heb iemand nodig die die incassobureaus stopt
schulden: De dokter vraagt naar mijn bloeddruk. Die is hoog vanwege de deurwaarder
geld: We hebben geen schulden, we houden alleen nooit wat over
minima: Mijn man werkt, ik werk, en toch is er geen geld voor zwemles
administratie: Ik kan prima lezen, alleen snap ik niet wat ze willen met bijlage 3b
taal: Ik heb geen bril nodig, ik kan de letters zien, maar ze zeggen mij niks
tolk: Geen taalcursus voor haar, ze is 84. Wel iemand die morgen bij de dokter vertaalt
werk: Dagbesteding is niks voor mij, ik wil loon
dagbesteding: Werken lukt niet meer, stilzitten ook niet
zorgboerderij: Praten met een psycholoog wil hij niet, met een koe wel
creatief: Sporten is niks voor haar, haar handen willen verf
vrijwilligerswerk: Ik hoef geen maatje, ik wil er een zijn
eenzaamheid: Ik heb thuiszorg, huishoudelijke hulp, een alarm en een tablet. Ik heb geen mens
maatje: Geen groepen, geen zaaltjes. Eén iemand, om mee te vissen
ontmoeten: Vriendinnen wonen ver, een datingsite hoeft niet, een tafel met andere mensen wel
rouw: De psycholoog noemde het depressie. Ik noem het Jan, en Jan is dood
levensvragen: Ik ben niet depressief, de huisarts heeft het getest. Ik vraag me alleen af waarvoor
kanker: De wond is dicht, de tepel is getatoeëerd, en nu begint het pas in mijn kop
pijn: Röntgen schoon, bloed schoon, en ik kan mijn jas niet dichtdoen van de pijn
chronisch-ziek: Geen medicijn meer te proberen, alleen nog uitvinden hoe je leeft met die darmen
mantelzorg-steun: De verpleging voor mijn man is goed geregeld. Ik ben degene die instort
mantelzorg-regelen: Praten hoeft niet, doe mij maar iemand die het verlofbriefje voor mijn baas weet te schrijven
respijt: Zij wordt prima verzorgd door mij. Ik wil alleen een keer slapen
respijt-thuis: Hij mag niet weg van huis, dan raakt hij overstuur. Dus moet de vreemde bij ons komen
logeren: Iemand aan huis werkt niet, zij moet echt een paar nachten ergens anders slapen
jeugd-logeren: Een oppas durft niet, school zit dicht in augustus, en opa heeft een nieuwe heup. Waar kan onze wervelwind een paar nachten terecht
regelen: Ik zoek niet één soort hulp, ik zoek iemand die weet welke soort
clientondersteuning: Geen advocaat, geen begeleider van de organisatie zelf, wel een vreemde die alleen mijn belang heeft
indicatie: De zorg zelf is er al, alleen het papiertje niet
pgb: De hulp is geweldig, mijn buurvrouw, alleen wil de SVB haar niet betalen
klacht: Ik wil geen andere hulp, ik wil dat zij sorry zeggen
bewind: Hij hoeft niet naar een tehuis, hij moet alleen van zijn pinpas af
levenstestament: Niet over het einde, maar over wie straks de spaarcenten van mijn zoon met een beperking beheert
wilsverklaring: Niet over het geld, wel over de slangen: die wil ik niet
opruimen: Wassen kan ik mezelf, koken ook, maar ik kan niet bij het fornuis
zelfvertrouwen: Geen praatje over vroeger. Leer mij gewoon hoe je een ober terugroept
dyslexie: Zij is niet lui en niet druk, ze leest alleen alsof er mist over de bladzij hangt
jonge-mantelzorger: De thuiszorg is voor mijn moeder. Voor mij is er een tosti en een wasmand, ik ben twaalf
zelfstandig-leren: Doe het niet voor mij. Doe het voor, één keer, langzaam
`;
