import type { AlikeIn, Differing, MergeField } from '../../../ask/people/index.ts';
import type { Message } from '../../contact/index.ts';
import type { CustomerWord } from './customer-word.ts';

export const onePersonWords = ({ one, many }: CustomerWord) => ({
  onePerson: {
    live: {
      something: 'Er kwam net iets bij.',
      look: 'Laad de pagina opnieuw om te zien wie nu aan zet is.',
    },
    channel: {
      web: '',
      phone: 'aan de telefoon',
      desk: 'aan de balie',
      letter: 'per brief',
      email: 'per e-mail',
    } satisfies Record<Message['channel'], string>,
    about: 'Over:',
    thread: 'Alle berichten',
    threadNote: (n: number) => `De laatste ${n} berichten, van de vragen die u mag zien.`,
    elsewhere: (n: number) =>
      n === 1
        ? `Er is ook een bericht bij een andere vraag van deze ${one}`
        : `Er zijn ook ${n} berichten bij andere vragen van deze ${one}`,
    called: 'Ik heb gebeld',
    calledBody: 'Wat is er gezegd?',
    calledHint: `Eén of twee zinnen. De ${one} leest dit ook.`,
    calledDo: 'Bewaar het gesprek',
    // Taking a question on, while somebody talks.
    known: `Kennen we deze ${one} al?`,
    knownHint: 'Vergelijk met wat u hoort. Twijfelt u? Kies dan ‘iemand nieuw’. Samenvoegen kan later ook.',
    knownNobody: `Zodra u meer typt, kijken we of we deze ${one} al kennen.`,
    knownSay: (n: number) => (n === 1 ? `1 ${one} lijkt hierop.` : `${n} ${many} lijken hierop.`),
    isNew: 'Nee, dit is iemand nieuw',
    alike: {
      name: 'naam',
      phone: 'telefoon',
      email: 'e-mail',
      postcode: 'postcode',
      birthYear: 'geboortejaar',
      house: 'huisnummer',
    } satisfies Record<AlikeIn, string>,
    alikeIn: (what: string) => `Zelfde: ${what}`,
    keys: 'Zonder muis',
    keysText: 'Met Tab gaat u naar het volgende veld. Sneller gaat het met Alt en een cijfer:',
    keysList: [
      'Alt + 1: de vraag',
      'Alt + 2: de naam',
      'Alt + 3: de telefoon',
      `Alt + 4: kennen we deze ${one} al?`,
      'Alt + 0, of Ctrl + Enter: neem de vraag aan',
    ],
    keysNote: 'In Firefox: Alt + Shift + cijfer. Op een Mac: Control + Option + cijfer.',
    // One customer with two cards.
    merge: {
      link: 'Is er nog een kaart? Voeg samen',
      title: 'Samenvoegen',
      lead: (name: string) =>
        `Staat ${name} hier twee keer? Zoek de andere kaart. U kunt het altijd weer terugdraaien.`,
      perhaps: 'Misschien dezelfde persoon',
      nobody: 'We zagen geen kaart die hierop lijkt.',
      search: `Zoek een ${one}`,
      searchHint: 'Naam, telefoon, postcode of geboortejaar.',
      searchDo: 'Zoek',
      none: 'Niemand gevonden. Probeer het anders.',
      compare: 'Leg naast elkaar',
      sideTitle: 'Is dit dezelfde persoon?',
      sideLead: 'Kijk rustig. Bij twijfel: bel eerst.',
      table: 'De twee kaarten naast elkaar',
      what: 'Gegeven',
      here: 'Deze kaart blijft',
      there: 'Deze kaart komt erachter',
      verdict: 'Vergelijking',
      differing: {
        same: 'hetzelfde',
        differs: 'verschilt',
        'only-here': 'staat alleen links',
        'only-there': 'staat alleen rechts',
      } satisfies Record<Differing, string>,
      fields: {
        name: 'Naam',
        phone: 'Telefoon',
        email: 'E-mail',
        postcode: 'Postcode',
        birthYear: 'Geboortejaar',
      } satisfies Record<MergeField, string>,
      since: 'Bekend sinds',
      cases: 'Vragen',
      casesOf: (n: number) => (n === 1 ? '1 vraag' : `${n} vragen`),
      show: (field: string) => `${field}: wat laten we zien?`,
      reason: 'Hoe weet u dat dit dezelfde persoon is?',
      reasonHint: 'Bijvoorbeeld: belde eerst, mailde daarna. Noemde zelf beide vragen.',
      sees: `De ${one} krijgt hierdoor niets te zien van de andere kaart. Alleen uw organisatie ziet het als één. In ‘wie keek’ ziet zij of hij dat u dit deed.`,
      do: 'Voeg samen',
      not: 'Nee, toch niet',
      other: 'Kies een andere kaart',
      behind: 'Samengevoegd uit',
      by: (name: string, who: string, day: string) => `${name}. Samengevoegd door ${who}, ${day}.`,
      why: (reason: string) => `Reden: ${reason}`,
      apart: 'Weer uit elkaar halen',
      apartText: 'Beide kaarten staan er dan weer zoals ze waren. Berichten en vragen blijven waar ze horen.',
      apartWhy: 'Waarom uit elkaar?',
      apartDo: 'Haal uit elkaar',
      history: 'Eerder samengevoegd, weer uit elkaar',
      wasApart: (name: string, who: string, day: string, why: string) =>
        `${name}: uit elkaar gehaald door ${who}, ${day}. ${why}`,
      done: {
        samen: { title: `Dit is nu één ${one}.`, text: 'Alle vragen staan bij elkaar.' },
        apart: { title: 'De kaarten staan weer los.', text: 'Alles is zoals het was.' },
      } as Record<string, { title: string; text: string }>,
      errorTitle: 'Dit lukte nog niet',
      errors: {
        reason: 'Schrijf in één zin hoe u dit weet.',
        reasonLong: 'Houd het kort: hooguit 1000 tekens.',
        one: `Deze kaarten zijn al één ${one}.`,
        moved: 'Een collega voegde één van deze kaarten net samen. Kijk opnieuw.',
        gone: 'Eén van deze kaarten is er niet meer.',
        apartWhy: 'Schrijf in één zin waarom.',
        over: 'Dit was al uit elkaar gehaald.',
      },
    },
  },
});

export type OnePersonWords = ReturnType<typeof onePersonWords>;
