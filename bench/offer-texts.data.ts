// Invented texts for generated offers: kinds of help, and sentences to describe them with.
export type Kind = {
  title: string;
  text: string;
  groups: readonly string[];
  funding: readonly string[];
  delivery: readonly string[];
};

const kind = (title: string, text: string, groups: string, funding: string, delivery: string): Kind => ({
  title,
  text,
  groups: groups.split(' '),
  funding: funding.split(' '),
  delivery: delivery.split(' '),
});

export const KINDS: readonly Kind[] = [
  kind('Hulp bij douchen en aankleden', 'Wij helpen u met wassen, douchen en aankleden.', 'ouderen lg', 'zvw pgb', 'home'),
  kind('Steunkousen aan en uit', 'Wij trekken uw steunkousen aan en uit.', 'ouderen lg', 'zvw', 'home'),
  kind('Hulp bij uw medicijnen', 'Wij zorgen dat u uw medicijnen op tijd neemt.', 'ouderen dementie ggz', 'zvw', 'home'),
  kind('Wondzorg thuis', 'De wijkverpleegkundige verzorgt uw wond.', 'ouderen algemeen', 'zvw', 'home'),
  kind('Hulp bij het huishouden', 'Wij stofzuigen, dweilen en doen de was.', 'ouderen lg algemeen', 'wmo pgb private', 'home'),
  kind('Boodschappen doen', 'Wij doen de boodschappen, of gaan met u mee.', 'ouderen algemeen', 'private free', 'home'),
  kind('Warme maaltijd aan huis', 'Elke dag een warme maaltijd, vers gekookt.', 'ouderen algemeen', 'private', 'home'),
  kind('Samen eten in de buurt', 'Aan een lange tafel eten met buren.', 'ouderen algemeen', 'free private', 'location group'),
  kind('Dagbesteding met een tuin', 'Een dag buiten, met dieren en een moestuin.', 'dementie vg nah', 'wmo wlz pgb', 'location group'),
  kind('Dagbesteding voor mensen met dementie', 'Een rustige dag met muziek en bewegen.', 'dementie ouderen', 'wmo wlz', 'location group'),
  kind('Logeren, zodat thuis even rust is', 'Een paar nachten logeren, in een huis met een tuin.', 'dementie mantelzorgers', 'wmo wlz pgb', 'stay'),
  kind('Logeerweekend voor kinderen', 'Een weekend weg met leeftijdgenoten.', 'jeugd vg', 'jeugdwet pgb wlz', 'stay group'),
  kind('Wonen in een verpleeghuis', 'Een eigen kamer, met zorg dag en nacht.', 'ouderen dementie', 'wlz', 'stay'),
  kind('Kleinschalig wonen bij dementie', 'Met zeven bewoners in een gewoon huis.', 'dementie', 'wlz', 'stay'),
  kind('Wonen met begeleiding', 'Een eigen appartement en altijd iemand in de buurt.', 'vg ggz nah', 'wlz wmo', 'stay'),
  kind('Begeleiding thuis', 'Iemand die met u de week op orde brengt.', 'ggz vg nah lg', 'wmo wlz pgb', 'home'),
  kind('Gesprekken met een psycholoog', 'Praten over somberheid, angst of piekeren.', 'ggz', 'zvw private', 'location online'),
  kind('Hulp bij een depressie', 'Behandeling in kleine stappen, met oefeningen.', 'ggz', 'zvw', 'location online'),
  kind('Ervaringsdeskundige als maatje', 'Iemand die het zelf meemaakte, luistert.', 'ggz', 'wmo free', 'home location'),
  kind('Hulp bij verslaving', 'Minderen of stoppen met drank, met steun.', 'ggz', 'zvw', 'location online'),
  kind('Gezinsbegeleiding', 'Rust in huis, met een vaste begeleider.', 'jeugd', 'jeugdwet', 'home'),
  kind('Training voor ouders', 'Samen leren omgaan met druk gedrag.', 'jeugd', 'jeugdwet', 'group location'),
  kind('Speltherapie voor kinderen', 'Spelen om te laten zien wat moeilijk is.', 'jeugd', 'jeugdwet', 'location'),
  kind('Huiswerkplek met begeleiding', 'Rust, een bureau en iemand die helpt.', 'jeugd', 'jeugdwet private', 'location group'),
  kind('Fysiotherapie aan huis', 'Oefenen om sterker te worden en niet te vallen.', 'ouderen lg algemeen', 'zvw private', 'home'),
  kind('Valtraining', 'In tien lessen steviger op uw benen staan.', 'ouderen', 'zvw free', 'group location'),
  kind('Ergotherapie', 'Handiger doen wat lastig werd, met hulpmiddelen.', 'lg nah ouderen', 'zvw', 'home location'),
  kind('Logopedie', 'Beter praten en slikken na een beroerte.', 'nah', 'zvw', 'home location online'),
  kind('Revalideren na een operatie', 'Een paar weken oefenen tot u weer naar huis kunt.', 'ouderen lg', 'zvw', 'stay location'),
  kind('Nachtzorg', 'Iemand die komt als u in de nacht hulp nodig heeft.', 'ouderen palliatief lg', 'zvw wlz', 'home'),
  kind('Zorg in de laatste weken', 'Verpleging en waken, thuis of in een hospice.', 'palliatief', 'zvw wlz', 'home stay'),
  kind('Waken door vrijwilligers', 'Iemand die bij u zit, ook in de nacht.', 'palliatief mantelzorgers', 'free', 'home'),
  kind('Hulp voor mantelzorgers', 'Een adviseur die dingen van u overneemt.', 'mantelzorgers', 'wmo free', 'home online location'),
  kind('Gespreksgroep voor mantelzorgers', 'Praten met mensen die hetzelfde meemaken.', 'mantelzorgers', 'free', 'group location'),
  kind('Casemanager dementie', 'Een vast iemand die meedenkt vanaf het begin.', 'dementie mantelzorgers', 'zvw wlz', 'home'),
  kind('Personenalarm', 'Een knop om uw hals; wij komen als u drukt.', 'ouderen lg', 'private', 'home online'),
  kind('Beeldzorg', 'De verpleegkundige kijkt mee op uw scherm.', 'ouderen ggz algemeen', 'zvw', 'online'),
  kind('Vervoer met een busje', 'Van deur tot deur, met een rolstoel kan ook.', 'ouderen lg algemeen', 'wmo private', 'location'),
  kind('Vrijwilliger op bezoek', 'Koffie, een spel of een wandeling tegen eenzaamheid.', 'ouderen algemeen', 'free', 'home'),
  kind('Hulp bij geld en post', 'Samen de administratie op orde.', 'vg ggz algemeen', 'wmo free', 'home location'),
];

export const SENTENCES: readonly string[] = [
  'Wij komen op een tijd die bij u past.',
  'U heeft één vast aanspreekpunt.',
  'Samen maken we een plan en dat plan is van u.',
  'Na vier weken kijken we samen of het goed gaat.',
  'Wij overleggen met uw huisarts, als u dat wilt.',
  'Uw familie mag altijd meedenken.',
  'Wij nemen de tijd voor een kop koffie.',
  'Ook in het weekend en op feestdagen.',
  'Wij hebben een eigen sleutelkluis.',
  'U kunt altijd bellen, dag en nacht.',
  'Wij werken met een klein team uit de buurt.',
  'Is iets niet goed? Dan lossen we het dezelfde dag op.',
  'U leert het liever zelf? Dan oefenen we samen.',
  'Wij spreken ook uw taal, vraag ernaar.',
  'In de zomer eten we buiten.',
  'U mag eerst een ochtend komen kijken.',
];

export const PERSONNEL: readonly string[] = [
  'Een vast team van 4 mensen',
  'Een vaste hulp en een vervanger',
  'Verpleegkundigen uit de buurt',
  'Begeleiders met een diploma',
  'Vrijwilligers met een training',
];
export const SPECIALS: readonly string[] = [
  'Twee weken op proef',
  'De eerste keer is gratis',
  'Eerst kennismaken, dan pas beslissen',
  'Uw partner of een vriend mag mee',
  '',
];
export const SYLLABLES = ['berg', 'dam', 'dijk', 'haven', 'hoek', 'kerk', 'linde', 'meer', 'veld', 'wijk', 'woud', 'zand'] as const;
