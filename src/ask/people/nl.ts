export const nl = {
  name: 'Uw naam',
  phone: 'Telefoonnummer',
  phoneHint: 'Alleen om u te bellen over uw vraag.',
  email: 'E-mailadres',
  emailHint: 'Mag leeg blijven.',
  postcode: 'Postcode',
  postcodeHint: 'Zoals 1234 AB. De vier cijfers zijn genoeg.',
  birthYear: 'Geboortejaar',
  birthYearHint: 'Mag leeg blijven.',
  letter: 'Liever een brief? Vul hier uw adres in',
  street: 'Straat en huisnummer',
  city: 'Plaats',
  errors: {
    name: 'Vul uw naam in.',
    tooLong: 'Dit is te lang. Maak het korter.',
    phone: 'Dit nummer klopt niet. Een nummer heeft 10 cijfers, zoals 06 12 34 56 78.',
    email: 'Dit e-mailadres klopt niet. Een adres ziet eruit als naam@voorbeeld.nl.',
    postcode: 'Deze postcode klopt niet. Een postcode ziet eruit als 1234 AB.',
    birthYear: 'Vul een jaar in van vier cijfers, zoals 1941.',
    reach:
      'Hoe bereiken we u? Vul een telefoonnummer of e-mailadres in. Of uw adres, dan krijgt u een brief.',
    address: 'Vul straat, postcode en plaats in. Dan komt onze brief aan.',
  },
};

export type Words = typeof nl;
