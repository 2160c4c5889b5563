/** In English: families, mind, disability, homes, money and illness. */
export const inEnglish = `
jeugd: A social worker left a letter about our son and I do not know whether to be scared. Who explains youth care here?
jeugd: Our foster grandson is 12, angry at everyone, and keeps disappearing after dinner
jeugd school: Seventeen, out of school, out all night, and he laughs when I cry. Is there anyone who talks to boys like him?
jeugd: youth team self referral
opvoeding: My four year old spits at grandma and I have run out of ideas, time out does not work
opvoeding: Second child arrived and the first one went back to nappies and baby talk
opvoeding: How much screen time is alright for an eight year old, we fight over it daily
opvoeding: I grew up with the belt and I refuse to use it, but then what do I use
opvoeding: parent workshop bilingual family, bedtime and boundaries
druk-gedrag: Holes in the wall, broken plates, and he is only seven
druk-gedrag: She bit another child again, the nursery manager wants a meeting
druk-gedrag: My stepson swings from hugging to hitting within a minute
gezin-thuis: We have triplets, no relatives nearby, and my wife is recovering from surgery. Could a helper come in the mornings?
gezin-thuis: The house is loud, the kids fight, I drink coffee at midnight. I need a pair of hands and a calm voice
gezin-thuis: intensive family coaching at home
scheiding: Handovers at the petrol station, with the kids watching us argue
scheiding: My daughter gets a stomach ache every other Friday when her dad picks her up
scheiding: How do we tell a six year old that daddy is moving out
baby: The midwife says the baby is fine. I am not
baby: Twenty weeks along, alone, sleeping on a friend's sofa
baby: Breastfeeding hurts and formula makes me feel like a failure
baby: reflux baby screams all night, no sleep for two months
pleegzorg: We are two men with a big house, can we foster?
pleegzorg: My cousin's baby was taken into care and I want to raise him
jeugd-logeren: Is there somewhere our son with severe autism can sleep over once a month, so that his sisters get a weekend with us
jeugd-logeren: holiday camp with overnight care for disabled kids
jeugd-dag: After-school club that takes a child who runs off and does not talk
jeugd-dag: Developmental day centre for a three year old with Down syndrome
school: He gets dressed, walks to the gate and turns round. Every day since Easter
school: They say mainstream is not possible for her any longer and the special school has a two year list
school: homework help and a quiet room for a teen with too many siblings
pesten: They made a fake account with my daughter's face on it
pesten: He comes home with wet shoes because they throw them in the canal
dyslexie: He reads the pictures instead of the words
dyslexie: dyscalculia test teenager
jeugd-psychisch: She stopped laughing around Christmas and wears a hoodie in summer
jeugd-psychisch: My ten year old hears me breathe at night to be sure I'm alive
jeugd-psychisch: counsellor for kids, no GP letter
zelfvertrouwen: I apologise to chairs when I bump into them
zelfvertrouwen: Teach my autistic daughter to say no to so-called friends
jongere-zelfstandig: I aged out of the group home and got a bin bag and a bus card
jongere-zelfstandig: Student room with a coach who explains insurance, taxes and laundry
jonge-mantelzorger: After school I bath my dad. My friends think I have football
jonge-mantelzorger: Support for siblings of a seriously ill child
autisme: Diagnosed at fifty-two and suddenly my whole life makes sense, but my marriage does not
autisme: He lines up shoes, hates haircuts and knows every bus number
autisme: Looking for someone who understands sensory overload and can help me plan my week
adhd: Three unfinished degrees, eleven lost bank cards and a very tired wife
adhd: Medication check for ADHD, we moved from London last month
psychisch: Everything feels unreal and I cannot explain it in Dutch
psychisch: My husband spends thousands, sleeps two hours and says he has never felt better
psychisch: Probation says I must start treatment for my temper before June
psychisch: walk-in psychologist
somber: I watch my phone ring and let it stop
somber: Since the twins left for college my wife stays in bed
somber: It is not sadness, it is nothing
angst: Bridges, lifts, planes, and now the queue at the bakery
angst: I check my pulse forty times a day
angst: My teenage son sleeps on our floor because of burglars that never came
trauma: Smell of diesel and I am back on that road
trauma: He survived the earthquake, but not really
trauma: I was abused by a coach. I have a daughter in that club now
psychose: He wears a helmet so they cannot read him
psychose: Mum laughs with people who are not there and hides her tablets in the plant
persoonlijkheid: I push people away and beg them to stay in the same sentence
persoonlijkheid: DBT group evenings
dwang: Twenty-two taps on the door frame or something terrible will happen
dwang: hoovering at three in the morning because of germs
eetstoornis: She chews gum for lunch and hides her plate under the napkin
eetstoornis: I eat until it hurts and then I drive to the next drive-through
burn-out: I opened my laptop and could not remember my own password or why I worked there
burn-out: Sick leave since March, teacher, no energy to open the curtains
slapen: My toddler gets up eleven times, I count them
slapen: Night shifts broke my clock
ggz-begeleiding: Could someone pop in twice a week to see whether my son with schizophrenia eats and opens the window?
ggz-begeleiding: home support worker after psychiatric hospital
ggz-inloop: A living room in town where people with mental health troubles can just have soup
lotgenoten: Other dads whose sons are in prison
lotgenoten: I would like to meet somebody who also lives with a stoma at thirty
verslaving: Pills, then powder, then anything
verslaving: Rehab places without a long wait for my brother, he said yes this morning
alcohol: My wine o'clock moved to noon
alcohol: He swears he only has two, the recycling bin says nine
drugs: I found foil and a straw in my son's pencil case
drugs: cannabis every evening for six years, I want to feel things again
gokken: He bets on horses in countries he could not find on a map
gokken: My daughter spent my salary on gems in a game
verslaving-naasten: Living with a user: I hide my purse in the oven
verslaving-naasten: Adult child of an alcoholic, group in the evening
relatie: We are polite like flatmates
relatie: My mother-in-law moved in and my husband moved out of our conversations
seksualiteit: After chemo nothing works and we stopped touching
seksualiteit: My disabled brother wants a girlfriend and nobody talks to him about it
vluchten-voor-geweld: He took my residence card and says nobody will believe me
vluchten-voor-geweld: My sister has bruises under her sleeves and two little boys
vluchten-voor-geweld: safe house for a man and his dog
rouw: I still set two cups
rouw: Our baby lived for an hour
rouw: My best friend jumped. I was the last one he called
levensvragen: What remains when you cannot work, cannot walk and cannot pray
beperking: We moved countries with a severely disabled child and have no idea which door to knock on
verstandelijk: He signs anything, trusts anyone, and owes money to both
verstandelijk: Easy language support for parents with learning difficulties
vg-dag: My son sorts screws like nobody else, could he do that somewhere with company?
vg-vrije-tijd: Saturday disco, bowling or football for my sister who has Down syndrome
wonen-met-beperking: She is 28, has cerebral palsy, and wants flatmates instead of parents
wonen-met-beperking: Who will look after our son with an intellectual disability when we die
ernstig-meervoudig: Feeding pump, seizures, a smile: we need trained hands
lichamelijk: Paralysed from the chest down, sharp as a knife, looking for assistants I can choose myself
zien: I pour by sound now. Who teaches the rest?
horen: My deaf father moved to this town and nobody signs
hersenletsel: He woke up from the coma, but somebody else came home
hersenletsel: Concussion, nine months on, screens still make me sick
nah-begeleiding: My brother had a brain bleed and needs reminding of every step, from kettle to keys
nah-groep: Wives of men who changed after a head injury
afasie: He sings whole hymns, but cannot ask for water
begeleiding: I manage until something unexpected happens, then I stop opening the door
begeleiding: A weekly visitor to help with letters, shopping and nerves
dagstructuur: Noon is my morning and midnight is my noon
zelfstandig-leren: Travel training for my daughter, she wants to take the tram alone
daklozenopvang: Two nights in a laundrette with my little girl
daklozenopvang: Evicted, fired and robbed in one week, where can I put my bag
beschermd-wonen: A place with night staff for my brother, he hears voices and forgets to eat
begeleid-wonen: Flat with a support worker for a young man leaving prison
verhuizen: Four flights, two bad knees and a landlord who wants us out
opruimen: My aunt sleeps in a chair because the bed is full of newspapers
schulden: I hide behind the sofa when somebody rings
schulden: My ex left me with his loans and a blocked account
geld: Teach my son that a bank card is not magic
minima: We skip dinner so that the kids can have seconds
minima: school trip 60 euro, I have 14
administratie: Blue envelopes in a drawer that does not close any more
bewind: My sister with dementia and my brother with a disability, who can manage their accounts
taal: I work with Polish men, live with Polish men and dream in Polish. I want Dutch
tolk: My mother needs a Farsi speaker at the oncologist, not my little brother
regelen: Six websites, four phone menus, zero answers
clientondersteuning: I want someone beside me who is not paid by the council
indicatie: They turned us down because he can walk. He cannot stop walking, that is the problem
pgb: My budget pays my neighbour, or it did until the forms changed
klacht: The carer slammed the door on my son's fingers and wrote 'accident'
werk: Epilepsy, forklift licence gone, still want to work in a warehouse
werk: My son with Asperger's can fix any printer, but not an interview
dagbesteding: Somewhere to hammer nails and be left alone
zorgboerderij: Goats calm him down more than pills ever did
creatief: I want to make things with my hands until my head shuts up
vrijwilligerswerk: Ten years sober, I would like to cook for people who are not there yet
eenzaamheid: The delivery man is the only one who says my name
maatje: Somebody to watch football with my brother, he is 30 and autistic
ontmoeten: New mums, bad coffee, good talks, anywhere nearby?
uitje: Wheelchair, oxygen and a wife who dreams of the sea
kanker: Remission. Everyone cheers. I shake
kanker: How do I tell my eight year old that it came back
chronisch-ziek: Good days look like your bad days
pijn: It burns, it stabs, and the scan is clean
spierziekte: My hands are leaving me one finger at a time
kind-verpleging: Our baby comes home with a feeding tube and a monitor, and we come home with fear
laatste-fase: Thirty-eight, terminal, two kids, a list
mantelzorg-steun: I smile at the pharmacy and scream in the car
mantelzorg-regelen: My shifts do not fit my wife's illness and my boss does not fit either
respijt: One night. Eight hours. Is that possible?
respijt-thuis: A sitter who is not afraid of seizures
logeren: My adult son with autism needs a weekend place while I have my knee done
`;
