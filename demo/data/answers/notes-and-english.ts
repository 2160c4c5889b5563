/** Notes for colleagues, and answers in English. How it is written: see read-answers.ts. */
export const notesAndEnglish = `
@ de-voordeur magda-wrobel | indicatie regelen | 4 | staff
? Iemand belt over een besluit van de gemeente. Wat vraag ik?
1. Vraag de datum van de melding. De gemeente heeft daarna 6 weken.
2. Vraag of de aanvraag is getekend. Dan is het nog 2 weken.
3. Is de tijd voorbij? Noem het steunpunt: (0123) 98 76 50.
4. Beloof niets namens de gemeente.

@ de-voordeur magda-wrobel | klacht | 6 | staff
? Een klant is boos aan de telefoon. Hoe help ik?
1. Luister eerst. Vat samen wat u hoort.
2. Vraag: wat zou voor u nu helpen?
3. Zeg wat u doet, en wanneer. Leg het vast als belofte.
4. Noem de klachtenfunctionaris. Dat is een recht, geen dreiging.

@ de-voordeur hylke-boersma | indicatie huishouden begeleiding | 5 | customers | en
? How do I ask the municipality for help?
The municipality helps you to go on living at home. With help in the house, support or transport.

1. Call or write to the municipality. Tell them what no longer works.
2. Within 7 days you may send a plan of your own.
3. Somebody comes to talk. Ask a person you trust to be there.
4. The municipality looks into it. That takes 6 weeks at most.
5. Then you apply. You get a decision within 2 weeks.

Shall we look along? Call us: [(0123) 45 67 89](tel:0123456789).

@ de-voordeur amina-el-khatib | tolk taal regelen | 6 | customers | en
? Can I get help in English?
Often you can. Tell us that you speak English.

- Offers say which languages people speak.
- You may bring someone who translates.
- Call us: [(0123) 45 67 89](tel:0123456789). Every day from 8 to 20.

@ de-voordeur hylke-boersma | uiterlijk | 6 | customers | nl | draft
? Komt de kapper ook bij mij thuis?
Ja, dat kan vaak. Sommige kappers komen bij u thuis.

- Vraag eerst wat het kost.
- U betaalt het zelf.

@ huize-vlierbes erik-nijland | kleinschalig wonen | 6 | customers | nl | draft
? Wat is kleinschalig wonen?
U woont met zes tot acht mensen in een huis.
`;
