/** Told and offered about envelopes and what is in them: money, debts, forms, guardians, little to live on, language and screens. */
export const envelopes = `
geld: Vrijdag krijg ik geld, zondag is het op
geld: geldproblemen
geld: Hoe hou je over met twee kinderen en één salaris
geld: mijn moeder had altijd de portemonnee, nu is ze dood en ik weet niks van geld
geld: financieel spreekuur buurthuis
geld: Ik krijg loon, maar snap mijn loonstrook niet
geld: energierekening 430 euro per maand
geld: echtscheiding, twee huishoudens van één inkomen
geld: Wat kost het leven van een 18-jarige, hoe moet dat met bankrekening en sparen
geld: potjes maken voor huur, licht, verzekering
geld: Geldfit
geld: mijn man gaf uit, ik betaalde
geld: ik durf mijn bankapp niet te openen
geld: geldmaatje vrijwilliger thuisadministratie
geld: money advice please, I earn little and send money to my mother
geld: Nibud, kasboek, plan
geld: zzp kapster, belasting niet opzij gezet
geld: ze betalen me zwart en nu is mijn baas weg
geld: mijn zoon koopt skins van mijn rekening
geld: pensioengat, hoe red ik het straks
geld: Met je geld omgaan: cursus in vijf lessen, met koffie en rekenmachine
geld: vakantiegeld nodig voor de wasmachine
geld: 't geld vliegt weg
geld: consulent schuldpreventie, vroegsignalering huurachterstand
geld: lening bij familie gedoe
geld: betaal mij achteraf valkuil
geld: rente op de flitskrediet
geld: mijn uitkering wordt lager omdat mijn zoon 21 is, kostendelersnorm
schulden: Er ligt een blauwe, een gele en een met rode letters
schulden: achterstand zorgverzekering CAK
schulden: schuldsanering
schulden: ik heb 32 schuldeisers en een kat
schulden: beslag op mijn bank, ik kan geen brood meer kopen
schulden: WSNP
schulden: wanbetaler, drie maanden huur, ontruimingsvonnis
schulden: Hij deed de geldzaken en na zijn overlijden bleek er een gat van 40.000
schulden: mijn vriend heeft leningen op mijn naam gezet
schulden: DUO schuld
schulden: BKR registratie
schulden: Incassobureau belt zes keer per dag
schulden: kinderopvangtoeslag terugbetalen
schulden: boetes rijden zonder verzekering
schulden: schuldhulpverlening gemeente intake
schulden: energie afgesloten, kaarsen, kinderen
schulden: Klarna riverty afterpay ik ben 19 en heb 5000 schuld
schulden: minnelijk traject, msnp, stabilisatie, beschermingsbewind
schulden: Ik eet bij mijn zus want mijn loon gaat naar het beslag
schulden: debts, bailiff letter, I do not understand Dutch
schulden: Schuldhulpmaatje
schulden: Je bent de enige niet: schuldenvrij leven, samen orde in de enveloppen
schulden: voorlopige voorziening huisuitzetting
schulden: schaam mij om naar de gemeente te gaan want mijn nicht werkt daar
schulden: belastingdienst dwangbevel na faillissement eetcafé
schulden: oma heeft borg gestaan
schulden: ik durf de deur niet open te doen als er iemand in een net pak staat
schulden: crisis, morgen sluiten ze gas
schulden: gijzeling voor boetes
schulden: cliënt LVB, meerdere abonnementen, betalingsachterstand; aanmelding schuldhulp
schulden: gemeentelijke kredietbank
schulden: Sinds mijn burn-out zit ik in de ziektewet en ben ik achter met alles
schulden: zelfstandige in de schulden bijstand Bbz
schulden: 'k heb schulden tot over mijn oren
schulden: bedelen bij mijn moeder voor luiers
schulden gokken: alles kwijt op de roulette en nu de woekerlening
schulden somber: Ik zie door de schulden geen uitgang meer, ik wil niet meer leven
schulden relatie: ontdekte vandaag dat mijn man in het geheim voor 23.000 euro geleend heeft
schulden dyslexie: brieven snap ik niet, dus betaalde ik niks, nu is het hoog
administratie: de post
administratie: plastic tas vol ongeopende enveloppen
administratie: formulier
administratie: Ik begrijp de taal van de overheid niet
administratie: DigiD, berichtenbox, machtiging, hou toch op
administratie: iemand die mijn brieven leest
administratie: Mijn man deed alles met de computer, ik weet niet eens bij welke verzekering we zitten
administratie: belastingaangifte hulp
administratie: map maken met tabbladen
administratie: toeslagen aanvragen samen
administratie: Formulierenbrigade
administratie: brief van de SVB anw, wat nu
administratie: ik ben dakloos geweest en heb geen papieren meer
administratie: thuisadministratie vrijwilliger
administratie: spreekuur sociaal raadslieden
administratie: gemeente vraagt bewijsstukken van drie maanden, ik heb niks bewaard
administratie: mijn zoon vult alles in maar hij gaat naar Australië
administratie: ordenen van post en bellen met instanties, cliënt raakt in de war van telefoonmenu's
administratie: help filling in forms for child benefit
administratie: incassomachtiging intrekken, abonnementen opzeggen na overlijden
administratie: Met een kopje koffie en een ponsapparaat
administratie: werkt het niet met mijn dyslexie, brieven raken kwijt
administratie: aanvraag bijstand digitaal, ik heb geen laptop
administratie: wie snapt wat het UWV van mij wil
administratie: huisvrijwilliger leest post voor aan blinde man
administratie: laaggeletterd, komt met een envelop naar de balie van de huisarts
administratie: een papierberg en geen begin
administratie: 't zijn papieren die ik niet versta
administratie: erfbelasting aangifte moeder overleden
administratie: kwijtschelding gemeentelijke belastingen invullen
bewind: Onze zoon met een beperking wordt achttien. Moeten wij mentor worden?
bewind: bewindvoerder gezocht
bewind: beschermingsbewind
bewind: wie regelt de bankzaken als mijn zus dat door haar psychose niet kan
bewind: mijn bewindvoerder reageert nooit
bewind: curatele
bewind: van bewind af
bewind: ik krijg € 45 leefgeld per week en kan niet rondkomen
bewind: dementie vader tekent alles bij de deur
bewind: kantonrechter aanvragen mentorschap verstandelijk
bewind: bewindvoerder en mentor in één persoon
bewind: Onder bewind op verzoek van wijkteam ivm verkwisting
bewind: WSNP-bewind vs beschermingsbewind
bewind: kennismaking met professionele mentor
bewind: mijn broer is bewindvoerder en steelt
bewind: klacht over bewindvoerder
bewind: guardianship for my disabled sister
bewind: Mentor: iemand die meebeslist over zorg als u dat zelf niet meer kunt
bewind: ik ben 22, verslaafd, en wil dat iemand anders over mijn geld gaat
bewind: familie ruzie over wie mentor wordt
bewind: bewind budgetbeheer verschil
bewind: kosten bewindvoering bijzondere bijstand
bewind: voogd over volwassen gehandicapt kind
bewind: bewindvoerder met geduld voor cliënten met LVB en verslaving
bewind: kan mijn bewindvoerder mijn auto verkopen
bewind: inkomensbeheer via gemeente
bewind: zij wordt uitgebuit door buurman, wie beschermt haar geld en wie beslist over de dokter
bewind: 'k sta onder bewindvoering en krijg niks uitgelegd
minima: wat is er voor mensen met een klein inkomen
minima: Ik kan geen winterjas kopen voor mijn zoon
minima: bijstand rondkomen
minima: schoolreisje niet betalen
minima: Leergeld, een fiets voor de brugklas
minima: kinderen met gaten in hun schoenen
minima: Stadspas
minima: energietoeslag
minima: Jeugdfonds sport zwemles
minima: ik sla het avondeten over zodat de kinderen eten
minima: zelfs luiers zijn te duur
minima: AOW onvolledig, ik woonde lang in Spanje
minima: zorgtoeslag huurtoeslag berekenen
minima: bijzondere bijstand wasmachine kapot
minima: weggeefwinkel
minima: Kledingbank, speelgoedbank, verjaardagsdoos
minima: poor family, no money for school trip and sports
minima: de koelkast is leeg het is de 12e
minima: collectieve zorgverzekering gemeente eigen risico
minima: alleenstaande moeder werkt parttime maar arm
minima: tandarts niet te betalen, kies rot weg
minima: Ik werk fulltime en kan de oppas niet betalen
minima: wijkteam: gezin met laag inkomen, kinderen zonder ontbijt, menstruatiearmoede dochter
minima: computerregeling gemeente laptop groep 8
minima: ziek en arm tegelijk, eigen bijdrage, dieetkosten
minima: sociaal restaurant
minima: 't einde van de maand komt elke keer vroeger
minima: kerstpakket armoede
minima: uitkering stopgezet door fout
minima: wajong en samenwonen inkomen weg
minima: hebben jullie iets voor gezinnen die niks overhouden, uitje of zo
minima: mijn zoon wil voetballen maar wij kunnen contributie niet betalen
minima: bijstand aanvragen
taal: NL leren
taal: Ik woon hier 14 jaar en kan niet praten met de juf
taal: taalmaatje
taal: inburgering
taal: laaggeletterd
taal: Hij kan zijn naam schrijven en verder niks, hij is 58 en in Drenthe geboren
taal: nederlands voor moeder met kleine baby, oppas erbij
taal: leren lezen en schrijven volwassenen
taal: taalcafé woensdagmiddag bibliotheek
taal: ik lees de bijsluiter niet maar ik schaam me
taal: taalcoach aan huis
taal: Oekraïense vrouw, goed opgeleid, wil snel Nederlands leren
taal: NT1 NT2 groepen
taal: learn Dutch evening course free
taal: Taalpunt
taal: ik spreek Tigrinya
taal: brieven van school begrijp ik niet
taal: Samen aan tafel praten over koken, dokter en kinderen: zo leer je de taal
taal: werkgever: medewerkers begrijpen veiligheidsinstructies niet
taal: mijn buurman doet alsof hij zijn bril vergeten is als hij iets moet lezen
taal: oefenen met praten, wie wil een uur per week met mij wandelen en Nederlands doen
taal: staatsexamen spreken
taal: voorleesexpress
taal: 'k kan niet goed lezen
taal: vrouwen die nooit naar school gingen, alfabetisering
taal: mij taal niet goed, ik will leren
taal: Turkse moeder van 61 wil zelf naar de winkel en de dokter durven
taal: B1 schrijven werkgever betaalt?
taal werk: lassen kan ik, taal niet, baan zoeken
tolk: mijn moeder spreekt alleen Berbers, de dokter niet
tolk: tolk
tolk: Arabisch
tolk: Kan ik hulp krijgen in mijn eigen taal? Ik kan niet uitleggen in Nederlands hoe verdrietig ik ben
tolk: Polski psycholog
tolk: somalische vrouw wil niet dat haar zoontje vertaalt bij de gynaecoloog
tolk: tolkentelefoon huisarts
tolk: intercultureel ggz Turkse behandelaar
tolk: zorg in het Mandarijn
tolk: Wij werken met sleutelfiguren en tolken in het Dari, Tigrinya, Arabisch
tolk: tolk gemeente gesprek wmo
tolk: interpreter for appointment at the hospital
tolk: Bulgaars sprekende hulpverlener voor dakloze arbeidsmigrant
tolk: mijn ouders zijn Surinaams-Javaans, moeder praat nu alleen Javaans
tolk: Gebruik geen familie als tolk, wat dan wel
tolk: vertaling medische brief
tolk: hulpverlener die onze cultuur kent
tolk: Papiaments
tolk: Türkçe konuşan birini arıyorum, babam hasta
tolk: hablo español solamente
tolk: tolk bij opvoedgesprek en met moeder alleen
tolk: cultuursensitieve ouderenzorg
tolk: taalbarrière bij indicatiegesprek
tolk trauma: Eritrese jongen, nachtmerries, psycholoog met tolk
digitaal: wachtwoord vergeten
digitaal: tablet leren 80 jaar
digitaal: mijn zoon belt met beeld maar ik weet niet welk knopje
digitaal: ik sta achteraan in de wereld door die computers
digitaal: digid app installeren
digitaal: computerhulp aan huis
digitaal: ik klik op alles wat knippert
digitaal: QR code menukaart, lijsttreinkaartje, help
digitaal: opgelicht via whatsapp hoi mam
digitaal: inloop digitaal bibliotheek
digitaal: smartphonecafé
digitaal: how to video call with my grandchildren
digitaal: welke telefoon is makkelijk voor iemand die slecht ziet
digitaal: mijn mail zit vol
digitaal: Jongeren leren ouderen appen
digitaal: veilig internetten voor mensen met een verstandelijke beperking
digitaal: laptop gekregen, weet niet hoe hij aangaat
digitaal: Digi-vaardig: een cursus in kleine stapjes
digitaal: 'k ben digibeet
digitaal: alles moet online, afspraak dokter, afval, parkeren
`;
