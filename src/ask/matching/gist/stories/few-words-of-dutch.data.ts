/** Told by other hands in English, and in the Dutch of who came later: care, home and old age. */
export const fewWordsOfDutch = `
wassen: my knees won't bend into the tub and the tiles are like ice
wassen: bathing my mother has turned into a wrestling match
aankleden: zips, hooks, laces: every one of them beats me
toilet: he's dry by day but soaks the mattress every night
toilet: gran smells of urine and denies it
steunkousen: the nurse wants me in tight stockings and nobody to pull them up
eten-geven: spoon-feeding takes an hour and I have a job to get to
in-en-uit-bed: he slides off the edge as soon as I let go
voeten: thick yellow nails growing into the flesh
gebit: sore gums under the plate, and no dentist will climb our stairs
uiterlijk: a haircut in her own chair before the golden wedding
verzorging: morning carer for dad, nothing medical, just the body stuff
verpleging: who monitors weight, oxygen and drain now he's back home
wondzorg: the hole in her heel is black at the rim
wondzorg diabetes: diabetic ulcer between my toes weeping through the sock
medicijnen: she spits the tablets behind the radiator
medicijnen parkinson: his levodopa must be on the minute and I'm at work
injecties: blood thinner jabs for a month, I can't look at a syringe
katheter-stoma: the bag burst in church
thuis-technisch: oxygen, feeding pump and suction, and one weary wife
nachtzorg: up five times a night, I fell asleep at the wheel
na-ziekenhuis: they're wheeling her out tomorrow with a new knee and no plan
diabetes: readings of twenty-two and he says he feels fine
hart-longen: can't lie flat, three pillows and still drowning
kanker: remission, they say, so why do I cry in car parks
parkinson: small steps, soft voice, shaking hand, and he's only sixty-three
spierziekte: she'll lose her speech next, the consultant said
reuma: jam jars, door keys, my own wedding ring: nothing moves
pijn: years of back pain and no one left to refer me to
huishouden: vacuuming and beds are too much, two hours would do
schoonmaken: grease on every cupboard and he can't see it
wasgoed: who could collect his sheets and bring them back folded
boodschappen: the only shop is over the bridge and I've given up cycling
opruimen: forty years of newspapers and a landlord with a deadline
klussen: the gate has dropped and the tap drips all night
maaltijden: meals on wheels for a vegetarian of eighty-six
samen-eten: anywhere I could share a hot lunch with others on weekdays
dietist: her trousers are held up with string, she's lost so much
eten: all he wants is custard
veilig-thuis-wonen: we live abroad and she's alone with gas, stairs and strangers at the door
valpreventie: third tumble since Easter, bruised like a plum
personenalarm: pressed the button, nobody came, so I need a better one
hulpmiddelen: raised toilet seat and a grab stick, on loan if possible
woningaanpassing: a ramp to the front step for a heavy electric chair
techniek: can a gadget tell me she opened the fridge this morning
zien: the middle of everything has disappeared
zien: I pour tea by sound
horen: in company I hear soup, not words
bril: the arm fell off my spectacles, does an optician call at homes
lichamelijk: paralysed, working, and needing hands at six in the morning
wonen: what sorts of homes exist for a couple of ninety
verpleeghuis: the hospital says he can't go back, he needs a locked ward
kleinschalig: no corridors please, a table, a stove, a cat
zelfstandig-met-zorg: independent flat, but someone downstairs with a key
tijdelijk-verblijf: my carer broke her leg, I need a bed somewhere this week
verhuizen: from a farmhouse to two rooms, who helps me choose
logeren: ten days' holiday, first in six years, where can he stay
laatste-fase: no more treatment; we want calm and no pain
hospice: a room where we can all be round her bed at the end
sterven-thuis: let him go in the room with his books
waken: two nights awake beside her and I can't do a third
rouw: the house is loud with his absence
levensvragen: I'd like to settle accounts with God, or whoever
wilsverklaring: no tubes, no machines, how do I make that official here
dementie: she accused the mirror of staring
dementie: newly diagnosed vascular dementia, what should we expect
geheugen-onderzoek: I put my purse in the oven and want to be tested
casemanager: we need one steady person through the Alzheimer's years
dementie-thuis: company for him at home on the mornings I teach, he has dementia
dementie-dag: singing, gardening and lunch for people whose memory is going
dementie-gedrag: he swings his stick at the night nurse
jonge-dementie: our dad's 52, he can run but he can't read a clock
dementie-naasten: nobody warned me I'd be widowed before he died
hersenletsel: a cyclist's crash and now lights and crowds undo him
nah-begeleiding: since the bleed she can't plan Tuesday, let alone a week
nah-dag: workshop days for a carpenter with a damaged brain
nah-groep: meet other families living with head injury
afasie: she sings hymns but can't ask for water
behandeling: a team that treats old people at home, not in a ward
fysiotherapie: exercises after my shoulder replacement, nobody checks I do them right
ergotherapie: tricks for cooking with one good arm
logopedie: a hoarse whisper is all that's left
revalidatie: relearn walking with a prosthetic leg
bewegen: gentle swimming group, warm pool, steps not ladder
leefstijl: cigars, crisps and the sofa, my doctor wants them gone
mantelzorg: what can I claim or get as somebody who cares for her mother
respijt: one free Saturday, that's my whole wish
respijt-thuis: a patient soul to stay with him so I can see a film
mantelzorg-steun: guilt, anger, tiredness, and nobody to say it to
mantelzorg-groep: other husbands learning to plait hair and change pads
mantelzorg-regelen: phone queues with the care office in my lunch break
jonge-mantelzorger: dad's ill, I do tea and my sister's homework, I'm 13
dagbesteding-ouderen: a place with cards, soup and gossip for a man of 88
zorgboerderij: let him dig, feed hens and come home dirty
creatief: watercolours with arthritis, is there a forgiving teacher
eenzaamheid: the postman is the only one who knows my name
maatje: someone to swear at the football with on Sundays
ontmoeten: I'm seventy-four, new here, and rather good at quizzes
uitje: smell of the sea once more, wheelchair and all
wandelen: half a mile and a bench, arm in arm
digitaal: passwords, codes, apps, I taught Latin and feel illiterate
vervoer: the bus stop was scrapped and I can't drive with these eyes
meegaan: somebody to sit in with me when they read the scan
regelen: mum's in Utrecht, I'm in Leeds, where on earth do I begin
indicatie: they refused her nursing-home funding, what now
clientondersteuning: I'd rather not face the council alone
pgb: my son cooks and washes for me, how do I pay him from the budget
klacht: four different strangers a day and one was rough
levenstestament: who may sign for me if I lose my wits
administratie: shoebox of bills since my sister's stroke
bewind: a nephew with her bank card and a new car
minima: heating or eating, on a small pension
tolk: grandmother only speaks Cantonese
vrijwilligerswerk: I've a van, a free week and strong arms, who could use me
begeleiding: somebody to help him run his life, not his bath
dagstructuur: night is day and lunch is at five
verpleeghuis tolk: mijn moeder oud, ziek, niet praten Nederlands, huis waar mensen onze taal
huishouden: ik niet kan stofzuig, rug kapot, kinderen ver, wie komen
verzorging: vader niet zelf wassen niet zelf eten, ik werken nacht, help
medicijnen: moeder veel pil, niet weten wanneer, ik niet lezen papier
regelen: wij nieuw Nederland, opa ziek, waar vragen hulp voor oud mens
regelen tolk: ik begrijp niet welke kantoor, iemand Arabisch spreken
verpleging: zuster komen thuis? hij heeft slang en zak
eenzaamheid: hele dag zitten alleen, in mijn land deur altijd open
dementie: vader vergeet bidden, vergeet naam, doet schoenen in koelkast, wat is dit ziekte
dementie-naasten: schaamte in familie, mensen zeggen hij gek, maar is ziek hoofd
mantelzorg-steun: ik dochter, ik moet alles, mijn broers niks, ik moe
logeren respijt: wij gaan Marokko maand zomer, moeder kan niet vliegen, waar blijft zij
maaltijden: eten brengen maar zonder varken, oude man alleen
toilet: moeder plast bed, ik wassen elke dag, geen geld voor luier
hulpmiddelen: stoel met wiel voor papa, waar halen, gratis?
woningaanpassing: trap te hoog, mama been ziek, wij huren flat
meegaan tolk: dokter ziekenhuis maandag, ik niet snap, iemand mee
valpreventie: oma vallen, vallen, altijd vallen in nacht
laatste-fase: dokter zegt geen medicijn meer, wat nu doen, wij bang
sterven-thuis: bij ons vader sterft thuis, tussen familie, maar wij weten niet hoe met pijn
rouw: man dood, ver van zijn land begraven, ik huil
indicatie: brief van ciz, ik niet begrijpen, ja of nee
dagbesteding-ouderen: mama zitten thuis hele dag tv Turks, zij wil vrouwen, thee
wonen: huis voor oud mensen, samen man vrouw, beetje hulp
digitaal: computer moeilijk, digid weg, dochter boos
afasie: na ziekte hoofd, hij praten niet meer, alleen huilen
revalidatie: arm been rechts dood na bloed in hoofd, hij wil leren lopen
fysiotherapie: schouder pijn, bidden moeilijk, buigen gaat niet
injecties diabetes: suikerziekte prik, ramadan, wie uitleg
nachtzorg: nacht roepen nacht roepen, ik niet slapen, morgen schoonmaakwerk
klacht: zorg komt laat, doet schoen aan op gebedskleed, niet respect
pgb: ik zorg mijn vader, gemeente betaalt mij kan? hoe
klussen: lamp kapot verwarming koud huisbaas niet komt, ik 79
vervoer: ver ziekenhuis, bus drie keer, been pijn
taal eenzaamheid: zestien jaar hier, nu met pensioen, ik wil praten met Nederlandse buurvrouw
wilsverklaring levensvragen: in onze geloof mag niet stoppen machine, hoe zeggen ziekenhuis
minima: pensioen klein want later gekomen, huur veel, eten weinig
jonge-mantelzorger: ik ben 12, ik vertaal voor oma bij dokter, soms enge dingen
`;
