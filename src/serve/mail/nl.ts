export const nl = {
  noticeSubject: 'Er staat een bericht voor u klaar',
  contentSubject: (who: string, organisation: string) => `Bericht van ${who}, ${organisation}`,
  dear: (name: string) => (name ? `Beste ${name},` : 'Beste lezer,'),
  notice: (who: string, organisation: string) => `${who} van ${organisation} schreef u een bericht.`,
  readHere: 'U leest het hier:',
  answer: (who: string) => `U kunt deze e-mail beantwoorden. Uw antwoord komt bij ${who}.`,
  noAnswer: 'Deze e-mail kunt u niet beantwoorden. Op de pagina hierboven kunt u terugschrijven.',
  all: 'Alle berichten op een rij:',
  wish: 'Wilt u deze e-mails anders, of niet meer? Dat kiest u bij Mijn gegevens.',
  waits: (n: number) => (n === 1 ? 'Er wacht 1 e-mail op u' : `Er wachten ${n} e-mails op u`),
  toPost: 'Naar de binnengekomen post',
  cameBack: 'Onze e-mail kwam niet aan',
  cameBackText: 'We mailen dit adres niet meer. Bel, of stuur een brief.',
  files: 'Bijlagen',
  notTaken: (name: string, why: string) =>
    `Niet aangenomen: ${name}. ${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
  whole: 'Lees de hele e-mail',
  sent: { out: 'Ook per e-mail gestuurd.', back: 'De e-mail hierover kwam niet aan.' },
  rejectedSubject: 'Een bijlage bij uw e-mail is niet aangenomen',
  rejected: 'We lazen uw e-mail. Dit konden we niet aannemen:',
  why: {
    type: 'dit soort bestand nemen we niet aan. Een pdf, foto of brief kan wel',
    'too-large': 'dit bestand is te groot. Tot 10 MB per bestand kan',
    'too-many': 'er zaten te veel bestanden bij. Tot 10 kan',
    empty: 'dit bestand is leeg',
  },
  tooLargeSubject: 'Uw e-mail was te groot',
  tooLarge:
    'Uw e-mail was te groot. We konden hem niet lezen. Stuur hem nog eens, met minder of kleinere bestanden. Tot 20 MB samen kan.',
  call: (phone: string) => `Lukt het niet? Bel ${phone}.`,
};

export type Words = typeof nl;
