/** Ordinary care told as a story, with words that danger has too; the ear of `sounds-like.ts` learns from them. */
const lines = (text: string): string[] => text.trim().split('\n');

export const STORY_ORDINARY: readonly string[] = lines(`
onze zoon is geboren met een hartafwijking en gaat dit jaar naar de brugklas
mijn dochter heeft het syndroom van down en wil op zichzelf wonen
ons kind van drie zegt nog maar tien woorden
de juf verstaat mijn dochter van vijf niet
mijn zoontje van zeven gooit met alles als het spelletje uit is
mijn dochter van acht rent weg uit de klas en luistert nergens naar
hij is vier en bijt andere kinderen op de opvang
onze jongen van tien kan niet stilzitten en schreeuwt de hele les door
de school wil mijn zoon niet meer hebben en nu zit hij thuis
we kregen een brief van leerplicht omdat hij steeds thuisblijft
de woningbouw zet ons er volgende maand uit
ik ben mijn huis kwijt en slaap in de auto
mijn verhuurder wil dat ik voor de eerste weg ben met al mijn spullen
oma wil zich niet meer laten wassen en dat vindt ze zelf prima
mijn opa doucht al maanden niet en ruikt
vader trekt al weken dezelfde kleren aan
de hechtingen zijn eruit maar het randje blijft wat rood
na de bevalling trekt mijn buiklitteken nog
het litteken van mijn moeder voelt strak en is nog roze
ze heeft een buisje in haar keel en dat moet elke dag schoon
mijn man wordt beademd in de nacht en ik kan dat niet altijd alleen
het slijm van mijn dochter moet overdag een paar keer worden uitgezogen
de dokters kunnen niks meer doen voor mijn vrouw
mijn zus heeft uitgezaaide kanker en gaat niet meer genezen
mijn moeder krijgt geen kuren meer, het is nu wachten
ik zou niet willen dat mijn vader alleen is als het zover is
wie blijft er zitten bij mijn tante in haar laatste nacht
ik wil laten opschrijven wat de arts wel en niet mag doen
ik wil niet aan de machines als er niks meer te redden is
mijn man wil vastleggen dat hij niet gereanimeerd wordt
wie beslist er voor mij als ik het zelf niet meer weet
ik ben steeds bang dat ik iets ergs doe terwijl ik dat nooit zou doen
ik krijg beelden in mijn hoofd die ik niet wil en moet alles natellen
ik controleer het gas wel twintig keer voor ik de deur uit ga
steeds als ik in de trein zit slaat mijn hart over van de zenuwen
mijn zoon sluit zich helemaal af na een drukke dag
mijn man loopt steeds strammer en zijn hand beeft
haar stem wordt zwakker sinds de ziekte
mijn vrouw heeft een spierziekte en kan haar beker niet meer optillen
mijn zus ziet soms dubbel en haar voeten slapen, het is ms
mijn broer is dood en ik kom er niet overheen
mijn vriend is verongelukt en ik weet niet hoe ik verder moet met het huis
de kinderen missen hun vader die vorig jaar is gestorven
moet ik de kinderen vertellen dat oma ziek is
mijn man zit de hele dag binnen en mist zijn tuin en zijn dieren
hij werkte altijd met zijn handen en wil weer wat timmeren
mijn moeder wil naar buiten maar ik krijg de rolstoel niet geduwd
mijn vader kan de lepel niet meer zelf naar zijn mond brengen
mijn tante eet alleen als er iemand bij haar zit
mijn suiker is te hoog volgens de praktijk en ik moet anders eten
opa houdt veel van zoet en wordt daar sloom van
ik moet van het ziekenhuis elke dag een prik en durf dat niet
mijn man is thuis uit het ziekenhuis en het bed staat nog boven
onze huisarts stopt en niemand neemt ons aan
mijn relatie loopt steeds stuk en ik word om alles woedend
ik ontplof om kleine dingen en heb er daarna spijt van
mijn dochter heeft schulden en opent haar post niet meer
mijn broer geeft alles uit op de eerste dag van de maand
mijn vrouw drinkt in het geheim en ik dek haar
de pan brandt steeds aan omdat mijn moeder hem vergeet
mijn moeder laat het gas aan staan, kan er een kastje op
my son was born very early and still does not speak
my daughter is autistic and will turn eighteen soon
my mum has cancer and there is no treatment left
the doctors say my wife will not get better
I want someone to sit with my aunt in her last days
I would like to put on paper what care I want if I become very ill
I don't want to be kept on machines when I am old
my dad keeps going out at night because of his dementia
my boy of six kicks and screams when he is told no
nobody understands what my four year old says
my landlord wants us out and we have nowhere to go
my heart pounds on the train and I have to get off
my grandpa refuses to wash or change his clothes
I want to be there when my mother goes
my partner can't be left on his own since his illness
my husband died and I don't know how to go on with the house
`);
