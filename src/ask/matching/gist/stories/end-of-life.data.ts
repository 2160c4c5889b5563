/** Told around dying, loss and what matters in the end. */
export const endOfLife = `
laatste-fase: de artsen kunnen niets meer doen, hoe nu verder
laatste-fase: hij wordt niet meer beter en wil geen ziekenhuis meer zien
laatste-fase: palliatief team, iemand die met ons meedenkt over pijn en benauwdheid
laatste-fase: mijn vrouw heeft nog maanden, misschien weken
laatste-fase lotgenoten kanker: ik ga dood en wil met mensen zijn die dat ook weten
laatste-fase: uitbehandeld en toch nog mooie dagen willen
laatste-fase: terminal illness, what support is there
laatste-fase maatje: een vrijwilliger voor mijn ernstig zieke zus, even wat anders
hospice: thuis sterven durven wij niet aan
hospice: een kamer waar vader rustig kan gaan en wij mogen blijven slapen
hospice: is er plek in een bijna-thuis-huis
hospice: a place to die peacefully, not a hospital
hospice: mogen huisdieren mee als je daar gaat sterven
sterven-thuis: hij wil in zijn eigen bed doodgaan
sterven-thuis: de huisarts zegt dat het een kwestie van dagen is, wij willen haar thuis houden
sterven-thuis: morfinepomp thuis en iemand die dag en nacht bereikbaar is
sterven-thuis waken: opa ligt in de woonkamer op sterven
sterven-thuis: my mother wants to die at home
waken: we zitten al vier nachten naast haar bed en kunnen niet meer
waken: niemand hoort alleen te sterven, wie houdt zijn hand vast
waken: een vrijwilliger die een nacht bij mijn stervende moeder blijft
waken: sitting up with dad in his last nights
rouw: acht maanden geleden is mijn man overleden en het wordt alleen maar zwaarder
rouw: onze zoon heeft zich van het leven beroofd
rouw: een miskraam, en iedereen doet of er niets gebeurd is
rouw: mijn kleindochter praat niet meer sinds opa dood is
rouw lotgenoten: ik wil praten met andere weduwen
rouw: mijn hond is dood en hij was alles wat ik had
rouw: I lost my son last year and can't move on
rouw jeugd: kinderen van zes en negen, papa is plotseling gestorven
rouw: ik mis haar elke dag, de kast met haar kleren durf ik niet open te doen
rouw: afscheid van mijn gezondheid, van mijn baan, van wie ik was
levensvragen: wat heeft mijn leven nog voor zin nu iedereen om mij heen wegvalt
levensvragen: ik geloof niet meer en dat maakt me bang
levensvragen: een dominee, pastoor, imam of humanist aan huis
levensvragen: schuldgevoel over vroeger dat ik kwijt wil voor ik ga
levensvragen: mijn levensverhaal opschrijven voor de kleinkinderen
levensvragen: voltooid leven, ik ben klaar met leven zegt ze
levensvragen: somebody to talk to about life, death and meaning
wilsverklaring: ik wil niet gereanimeerd worden, waar leg ik dat vast
wilsverklaring: euthanasie bespreken, hoe begin ik daarover
wilsverklaring: wat als ik straks niet meer zelf kan beslissen over behandeling
wilsverklaring: niet meer naar het ziekenhuis als het zover is, op papier
wilsverklaring: advance directive, talk about what I do not want
levenstestament: wie mag mijn bankzaken doen als ik in de war raak
levenstestament: volmacht regelen voor mijn dochter bij de notaris
levenstestament: erfenis en schenken aan de kinderen, goed advies
levenstestament klacht: een advocaat want de kinderen ruziën over moeders huis
levenstestament: power of attorney for my father
levenstestament: gratis rechtshulp, juridisch loket
`;
