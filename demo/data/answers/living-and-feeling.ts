/** Where one lives, the head and the heart, the young, the end of life. How it is written: see read-answers.ts. */
export const livingAndFeeling = `
@ huize-vlierbes erik-nijland | dementie geheugen-onderzoek | 6
? Ik denk dat mijn man of moeder dementie heeft. Wat nu?
Vergeten hoort soms bij ouder worden. Maar er kan ook iets anders zijn.

1. Schrijf op wat u ziet, en wanneer.
2. Ga samen naar de huisarts.
3. De huisarts doet een test, of stuurt u door.
4. Vraag daarna om een **casemanager dementie** (iemand die u blijft helpen).

Blijf niet alleen met uw zorgen. Bel ons: [(0123) 45 67 89](tel:0123456789).
> Dementie.nl https://www.dementie.nl

@ kwikstaart-thuis ilse-van-beek | casemanager dementie dementie-naasten | 9
? Wat doet een casemanager dementie?
Een casemanager is uw vaste gezicht. Voor wie dementie heeft, en voor wie ervoor zorgt.

- Die legt uit wat er gebeurt.
- Die regelt hulp thuis en overdag.
- Die denkt vooruit met u.
- Die blijft, ook als er veel verandert.

Uw huisarts kan een casemanager vragen. U mag ook zelf kiezen.

@ huize-vlierbes erik-nijland | dementie-dag dagbesteding-ouderen dagbesteding | 5
? Kan ik een dag proberen bij de dagbesteding?
Ja, vaak wel. Bij veel plekken mag u eerst komen kijken en koffie drinken.

1. Kies een plek, of twee.
2. Spreek een dag af. Neem iemand mee als u wilt.
3. Daarna beslist u pas.

Bevalt het niet? Dan zoeken wij verder.

@ huize-vlierbes erik-nijland | verpleeghuis wonen kleinschalig verhuizen | 3
? Hoe kies ik een verpleeghuis?
Ga kijken. Een huis voelt u pas als u er bent.

- Kom op een gewone dag, rond het eten.
- Vraag: wie werkt hier 's avonds?
- Vraag: mag mijn hond mee? Mag ik laat opstaan?
- Vraag hoe lang het wachten duurt.

U heeft een besluit van het CIZ nodig. Lees [hoe u dat aanvraagt](/antwoorden/hoe-vraag-ik-zorg-aan-vanuit-de-wlz).

@ de-voordeur hylke-boersma | verpleeghuis tijdelijk-verblijf wonen | -2
? Hoe lang moet ik wachten op een plek?
Dat verschilt per huis. Bij elk aanbod staat hoe lang het nu duurt.

- U mag op één plek wachten en ergens anders al zorg krijgen.
- U mag elk moment een ander huis kiezen.
- Gaat het thuis niet meer? Zeg het. Dan kijken we wat sneller kan.

Uw vaste contact vertelt u waar u staat.

@ windveer hanneke-ploeg | somber psychisch angst | 5
? Ik voel me al weken somber. Wie kan helpen?
Goed dat u het zegt. U bent niet de enige.

1. Praat met uw huisarts. Daar is ook een praktijkondersteuner (iemand met tijd om te praten).
2. Zij verwijzen u als er meer nodig is.
3. Intussen kunt u naar een inloop. Daar heeft u geen brief voor nodig.

Denkt u aan de dood? Bel nu 113 of [0800 0113](tel:08000113). Gratis, dag en nacht.
> 113 Zelfmoordpreventie https://www.113.nl

@ windveer hanneke-ploeg | beschermd-wonen begeleid-wonen | 6
? Wat is het verschil tussen beschermd en begeleid wonen?
- **Begeleid wonen:** u woont zelf. Iemand komt een paar keer per week.
- **Beschermd wonen:** er is dag en nacht iemand in de buurt.

De gemeente beslist, of het CIZ. Dat hangt af van hoeveel hulp u nodig heeft. Wij zoeken uit waar u moet zijn: [(0123) 45 67 89](tel:0123456789).

@ windveer hanneke-ploeg | alcohol verslaving drugs | 4
? Ik wil stoppen met drinken. Waar begin ik?
Stop niet in één keer als u elke dag veel drinkt. Dat kan gevaarlijk zijn.

1. Bel uw huisarts. Vertel eerlijk hoeveel u drinkt.
2. Maak samen een plan.
3. Vraag naar een groep. Anderen weten hoe het is.

Ook uw partner of kind kan hulp krijgen.

@ aanschuif abdul-sabbagh | eenzaamheid ontmoeten maatje | 8
? Ik ben veel alleen. Hoe ontmoet ik mensen?
- Schuif aan bij het eten in de buurt.
- Ga mee wandelen met een groep.
- Vraag om een maatje. Dat is iemand die op bezoek komt.
- Help zelf mee als vrijwilliger. Zo leert u ook mensen kennen.

Het meeste kost niets, of een paar euro. Vertel ons wat u leuk vindt: [Stel uw vraag](/).

@ stekelbaars loes-nieuwenhuis | opvoeding jeugd druk-gedrag | 6
? Mijn kind luistert niet en is vaak boos. Wie denkt mee?
Alle ouders hebben weleens hulp nodig.

1. Praat met de school of het consultatiebureau.
2. Bel de gemeente en vraag naar het jeugdteam.
3. Of ga naar uw huisarts.

Hulp voor uw kind kost u niets. Is het thuis niet veilig? Bel Veilig Thuis: [0800 2000](tel:08002000). Gratis, dag en nacht.
> Veilig Thuis https://www.veiligthuis.nl

@ stekelbaars loes-nieuwenhuis | jeugd jeugd-psychisch indicatie | 7
? Hoe krijg ik hulp voor mijn kind, en wat kost het?
Hulp voor jongeren tot 18 jaar betaalt de gemeente. U betaalt niets.

- De gemeente kan beslissen.
- Een huisarts mag ook verwijzen.
- Er is niet altijd meteen plek. Vraag wat er intussen kan.

Vanaf 12 jaar beslist uw kind mee. Vanaf 16 jaar beslist het meestal zelf.

@ de-rietvink onno-wiebenga | werk vg-dag dagbesteding verstandelijk | 5
? Ik wil werken, maar niet alles lukt. Kan dat?
Ja. Er is werk waar iemand u helpt.

- Kijk eerst een dag mee.
- U hoeft niet meteen alle dagen te komen.
- U mag ook zeggen wat u niet wilt.

Vertel wat u graag doet: met dieren, met hout, met mensen. [Stel uw vraag](/).

@ de-klokkentuin sofie-wegman | hersenletsel nah-begeleiding | 6
? Sinds mijn beroerte ben ik snel moe. Wie helpt?
Moe zijn hoort er vaak bij. Ook als niemand het ziet.

- Vertel het uw huisarts.
- Een ergotherapeut (iemand die leert om dingen anders te doen) helpt uw dag te verdelen.
- Begeleiding thuis helpt met rust en planning.
- Anderen met hetzelfde geven goede raad.

Opeens een scheve mond of een lamme arm? Bel meteen 112.

@ huize-vlierbes erik-nijland | laatste-fase sterven-thuis hospice | 9
? Kan iemand thuis sterven? En wat als het niet gaat?
Ja, dat kan vaak. De huisarts en de thuiszorg helpen, ook 's nachts.

- Vraag de huisarts wat er kan gebeuren, en wie u dan belt.
- Vrijwilligers kunnen waken, zodat u kunt slapen.
- Gaat het thuis niet meer? Dan is een hospice een huis waar rust is.

U mag op elk moment anders kiezen. Wij zijn er: [(0123) 45 67 89](tel:0123456789).

@ huize-vlierbes erik-nijland | rouw levensvragen | 8
? Mijn partner is overleden. Waar vind ik steun?
Rouw heeft geen haast.

- Praat met iemand die luistert. Dat kan thuis.
- Er zijn groepen met mensen die ook iemand missen.
- Een geestelijk verzorger (iemand voor vragen over het leven) komt ook bij u langs.
- Slaapt of eet u bijna niet? Ga naar uw huisarts.

@ de-voordeur amina-el-khatib | regelen | 6
? Hoe werkt mijn vaste contact?
U heeft één mens die u kent en die u kunt bellen.

- Eerst is dat iemand van ons loket.
- Kiest u een aanbieder? Dan krijgt u daar een vast contact.
- Die zegt eerst zelf ja. Tot dan blijft het loket bij u.
- Is uw contact er niet? Dan weet u wie er in de plaats komt.

Kijk bij [Mijn vragen](/mijn-vragen) wie het is.
`;
