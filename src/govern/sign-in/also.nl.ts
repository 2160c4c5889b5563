/** 'Dit ben ik ook': one person who asked more than once, in more than one way. */
export const nl = {
  title: 'Dit ben ik ook',
  lead: 'Stelde u al eens een vraag, aan de telefoon of met een ander e-mailadres? Zet dan al uw vragen bij elkaar.',
  link: 'Heeft u nog meer vragen bij ons? Zet ze bij elkaar',
  back: 'Terug naar uw vragen',
  backHere: 'Terug',
  errorTitle: 'Kijk dit even na',
  none: 'U heeft nog niets bij elkaar gezet.',
  now: 'Dit hoort bij elkaar',
  one: (name: string | null, n: number) => `${name ?? 'Zonder naam'}: ${n === 1 ? '1 vraag' : `${n} vragen`}`,
  since: (day: string, proof: string) => `Bij elkaar sinds ${day}, ${proof}.`,
  proofs: { letter: 'met de code op papier', email: 'met een code per e-mail' } as Record<string, string>,
  apart: 'Toch apart',
  apartText: 'Dan ziet u die vragen hier niet meer. Er gaat niets weg.',
  paper: {
    title: 'Ik heb een brief met een code',
    label: 'Code op de brief',
    hint: 'Twaalf letters en cijfers, zoals ACDE-FGHJ-KMNP.',
    button: 'Dit ben ik ook',
    shape: 'Deze code klopt niet. Een code heeft twaalf letters en cijfers.',
    wrong: 'Deze code kennen we niet. Kijk nog eens op de brief.',
    expired: 'Deze code is verlopen. Bel ons, dan krijgt u een nieuwe.',
    busy: 'Het is nu te druk. Probeer het over een minuut weer.',
  },
  mail: {
    title: 'Ik gebruikte een ander e-mailadres',
    label: 'Het andere e-mailadres',
    hint: 'We sturen er een code heen. Zo weten we zeker dat het van u is.',
    button: 'Stuur mij een code',
    invalid: 'Vul een e-mailadres in, zoals jo@voorbeeld.nl.',
    tooMany: 'Er zijn al veel codes gestuurd. Wacht een uur en probeer het dan weer.',
  },
  code: {
    title: 'Vul de code in',
    sent: (email: string) => `We stuurden een code naar ${email}.`,
    label: 'Code uit de e-mail',
    hint: 'Zes of negen cijfers.',
    button: 'Dit ben ik ook',
    shape: 'De code bestaat uit cijfers.',
    wrong: (left: number) =>
      `Deze code klopt niet. U kunt het nog ${left === 1 ? 'één keer' : `${left} keer`} proberen.`,
    over: 'Deze code werkt niet meer. Vraag een nieuwe.',
  },
  refused: {
    self: 'Deze code is van uzelf. U ziet die vragen al.',
    nobody: 'Bij dit adres horen geen andere vragen.',
    already: 'Dit staat al bij elkaar.',
    many: 'Er staat al veel bij elkaar. Bel ons, dan kijken we mee.',
  },
  know: 'Goed om te weten',
  knows: [
    'Wie met de ene code of het ene adres binnenkomt, ziet daarna ook de andere vragen.',
    'Doe dit dus alleen met uw eigen vragen. Niet met die van uw partner of moeder.',
    'Wilt u voor een ander iets doen? Laat u dan machtigen bij ‘Wie helpt mij’.',
  ],
  helpers: 'Wie u helpt, blijft alleen die vragen zien die u met hem of haar deelde.',
  done: {
    samen: 'Uw vragen staan nu bij elkaar.',
    apart: 'Die vragen staan weer apart.',
  } as Record<string, string>,
};

export type AlsoWords = typeof nl;
