import type { Kind } from './kind.ts';
import { TERMS } from './terms.rules.ts';

const person = { family: 'person', erasing: 'at-once' } as const;
const atWork = { family: 'organisation', erasing: 'unless-care' } as const;
const signIn = { family: 'sign-in', erasing: 'at-once' } as const;

const forAskedAndFile: Kind['ground'] = {
  nl: 'Om te doen wat u vroeg (AVG 6.1b); bij zorg: het dossier (Wgbo, 7:454 BW)',
  en: 'Performance of what she asked (GDPR 6.1b); with care: file, Wgbo 7:454 BW',
  mark: 'K',
};
const forAsked: Kind['ground'] = {
  nl: 'Om te doen wat u vroeg (AVG 6.1b)',
  en: 'Performance of what she asked (GDPR 6.1b)',
  mark: 'own',
};

/**
 * All that is kept about a person, once: her own page, her copy, erasing, the terms and docs/privacy.md read it here.
 */
export const KINDS: readonly Kind[] = [
  {
    key: 'details',
    counted: [],
    what: { nl: 'Uw naam en hoe we u bereiken', en: 'Your name and how we reach you' },
    why: { nl: 'Om u te bellen, te mailen of te schrijven.', en: 'To call, mail or write to you.' },
    long: {
      nl: 'Tot u wist. Bij een organisatie die u zorg gaf: zo lang als het dossier.',
      en: 'Until you erase. At an organisation that gave you care: as long as the file.',
    },
    sees: {
      nl: 'U, ons loket, en de aanbieders met wie u deelt.',
      en: 'You, our desk, and the providers with whom you share.',
    },
    ground: forAskedAndFile,
    tables: [
      // Of two at once, so she can't read it: were it a mistake, it would tell the one of the other. Her log says that it was done.
      { name: 'card_merge', ...atWork, hidden: true },
      { name: 'customer_card', ...atWork },
      { name: 'person', ...person },
    ],
  },
  {
    key: 'profile',
    counted: [],
    what: { nl: 'Hoe u geholpen wilt worden', en: 'How you want to be helped' },
    why: {
      nl: 'Zodat wie u helpt, weet hoe u het fijn vindt.',
      en: 'So that whoever helps you knows how you like it.',
    },
    long: { nl: 'Tot u het leegmaakt of wist.', en: 'Until you empty or erase it.' },
    sees: {
      nl: 'U, en alleen de organisaties met wie u het deelt.',
      en: 'You, and only the organisations with whom you share it.',
    },
    ground: {
      nl: 'Uw toestemming, per organisatie; ook over uw gezondheid (AVG 6.1a en 9.2a)',
      en: 'Her consent, for each organisation; also on her health (GDPR 6.1a and 9.2a)',
      mark: 'K',
    },
    tables: [{ name: 'guest_profile', ...person }],
  },
  {
    key: 'questions',
    counted: ['question'],
    what: { nl: 'Uw vragen', en: 'Your questions' },
    why: {
      nl: 'Om te zoeken wat bij u past. Woorden die we niet kennen, tellen we. Niet van wie ze zijn.',
      en: 'To look for what suits you. We count words that we do not know. Not whose they are.',
    },
    long: {
      nl: `Tot u wist, of ${TERMS.rested.days / 365} jaar nadat de vraag rust. Hebben we geen telefoonnummer of adres van u, en kunt u zich niet meer aanmelden? Dan ${TERMS.visitor.days} dagen.`,
      en: `Until you erase, or ${TERMS.rested.days / 365} years after the question came to rest. Do we have no phone number or address of you, and can you no longer sign in? Then ${TERMS.visitor.days} days.`,
    },
    sees: {
      nl: 'U en ons loket. Een aanbieder pas als u met die aanbieder deelt.',
      en: 'You and our desk. A provider only when you share with that provider.',
    },
    ground: {
      nl: 'Om te doen wat u vroeg (AVG 6.1b); niet langer dan nodig (AVG 5.1e)',
      en: 'Performance of what she asked (GDPR 6.1b); storage limitation (GDPR 5.1e)',
      mark: 'own',
    },
    tables: [
      { name: 'question_event', ...person, question: 'question_id' },
      { name: 'question', ...person, question: 'id' },
    ],
  },
  {
    key: 'private',
    counted: ['weight', 'feeling'],
    what: { nl: 'Wat u belangrijk vindt, en uw gevoel', en: 'What matters to you, and your feeling' },
    why: { nl: 'Om aanbod voor u op volgorde te zetten.', en: 'To put offers in order for you.' },
    long: { nl: 'Zo lang als uw vraag.', en: 'As long as your question.' },
    sees: { nl: 'Alleen u. Geen enkele organisatie.', en: 'Only you. No organisation at all.' },
    ground: forAsked,
    tables: [
      { name: 'weight', ...person, question: 'question_id' },
      { name: 'feeling', ...person, question: 'question_id' },
    ],
  },
  {
    key: 'seen',
    counted: ['seen_offer'],
    what: { nl: 'Aanbod dat u bekeek', en: 'Offers that you looked at' },
    why: { nl: 'Zodat u het terugvindt.', en: 'So that you find it again.' },
    long: { nl: 'Zo lang als uw vraag.', en: 'As long as your question.' },
    sees: { nl: 'Alleen u.', en: 'Only you.' },
    ground: forAsked,
    tables: [{ name: 'seen_offer', ...person, question: 'question_id' }],
  },
  {
    key: 'choices',
    counted: ['choice'],
    what: { nl: 'Uw keuzes', en: 'Your choices' },
    why: {
      nl: 'Zonder uw keuze mag niemand zorg geven.',
      en: 'Without your choice nobody may give care.',
    },
    long: {
      nl: 'Tot u wist. Het bewijs van een keuze blijft bij zorg die u kreeg.',
      en: 'Until you erase. The proof of a choice stays with care that you received.',
    },
    sees: {
      nl: 'U, en de aanbieder die u koos. Ons loket ziet dát u koos.',
      en: 'You, and the provider that you chose. Our desk sees that you chose.',
    },
    ground: forAsked,
    tables: [
      { name: 'choice_proof', ...atWork, question: 'question_id' },
      { name: 'choice', ...person, question: 'question_id' },
    ],
  },
  {
    key: 'shares',
    counted: ['share'],
    what: { nl: 'Met wie u deelt', en: 'With whom you share' },
    why: { nl: 'Zodat u bepaalt wie uw vraag ziet.', en: 'So that you decide who sees your question.' },
    long: { nl: 'Zo lang als uw vraag.', en: 'As long as your question.' },
    sees: {
      nl: 'U. Een organisatie ziet alleen dat u met háár deelt.',
      en: 'You. An organisation only sees that you share with it.',
    },
    ground: {
      nl: 'U besloot zelf te delen; kunnen laten zien wat er gebeurde (AVG 5.2)',
      en: 'Her own decision to share; accountability (GDPR 5.2)',
      mark: 'own',
    },
    tables: [
      { name: 'share', ...person, question: 'question_id' },
      { name: 'shared_question', family: 'organisation', erasing: 'at-once', question: 'question_id' },
    ],
  },
  {
    key: 'cases',
    counted: ['customer_case'],
    what: { nl: 'Wat organisaties voor u doen', en: 'What organisations do for you' },
    why: { nl: 'Zodat niemand uw vraag vergeet.', en: 'So that nobody forgets your question.' },
    long: {
      nl: 'Tot u wist, of 2 jaar nadat het klaar was. Kreeg u zorg? Dan zo lang als het dossier.',
      en: 'Until you erase, or 2 years after it was done. Did you receive care? Then as long as the file.',
    },
    sees: {
      nl: 'U, en de organisatie die ermee bezig is.',
      en: 'You, and the organisation that works on it.',
    },
    ground: forAskedAndFile,
    tables: [
      { name: 'handover', ...atWork },
      { name: 'case_alarm', ...atWork },
      { name: 'case_team', ...atWork },
      { name: 'promise', ...atWork },
      { name: 'appointment_reminder', ...atWork },
      { name: 'appointment_time', ...atWork },
      { name: 'appointment', ...atWork },
      { name: 'process_event', ...atWork, secret: ['token'] },
      { name: 'process_timer', ...atWork, hidden: true },
      { name: 'process_task', ...atWork, secret: ['token'] },
      { name: 'process_token', ...atWork, hidden: true },
      { name: 'process_instance', ...atWork, secret: ['next_token', 'parent_token'] },
      { name: 'case_event', ...atWork },
      { name: 'customer_case', ...atWork, question: 'question_id' },
      { name: 'ground', ...atWork },
      { name: 'crisis_exception', ...atWork },
      { name: 'proposal', ...atWork, question: 'question_id' },
    ],
  },
  {
    key: 'messages',
    counted: ['message'],
    what: { nl: 'Berichten', en: 'Messages' },
    why: { nl: 'Om met u te overleggen.', en: 'To talk with you.' },
    long: {
      nl: 'Tot u wist. Kreeg u zorg? Dan zo lang als het dossier. E-mail die we opzij legden: 30 dagen.',
      en: 'Until you erase. Did you receive care? Then as long as the file. E-mail that we set aside: 30 days.',
    },
    sees: {
      nl: 'U, en de organisatie met wie u schrijft.',
      en: 'You, and the organisation with which you write.',
    },
    ground: forAskedAndFile,
    tables: [
      { name: 'message', ...atWork },
      // The file itself is downloaded from the thread: a copy to read has no room for it.
      { name: 'mail_attachment', ...atWork, secret: ['content'] },
      { name: 'received_mail', ...atWork, secret: ['source'] },
      { name: 'sent_mail', ...atWork },
      { name: 'mail_address', ...signIn, secret: ['ref'] },
      { name: 'answer_help', ...atWork, question: 'question_id' },
    ],
  },
  {
    key: 'care',
    counted: ['delivery'],
    what: { nl: 'Zorg, en wat daarvoor nodig is', en: 'Care, and what it needs' },
    why: {
      nl: 'Een zorgaanbieder moet een dossier bijhouden.',
      en: 'A care provider must keep a file.',
    },
    long: {
      nl: 'Gegeven zorg: 20 jaar, bij de organisatie. Bij de Wmo 15 jaar. De rest tot u wist.',
      en: 'Care that was given: 20 years, at the organisation. Under the Wmo 15 years. The rest until you erase.',
    },
    sees: {
      nl: 'U, en de organisatie die de zorg geeft.',
      en: 'You, and the organisation that gives the care.',
    },
    ground: {
      nl: 'Wgbo 7:454 BW (20 jaar), Jeugdwet 7.3.8 (20), Wmo 2015 5.3.4 (15)',
      en: 'Wgbo 7:454 BW (20 years), Jeugdwet 7.3.8 (20), Wmo 2015 5.3.4 (15)',
      mark: 'K',
    },
    tables: [
      { name: 'delivery', ...atWork },
      { name: 'emergency_access', ...atWork },
    ],
  },
  {
    key: 'verdicts',
    counted: ['verdict_right'],
    what: { nl: 'Dat u mag oordelen', en: 'That you may judge' },
    why: {
      nl: 'Zodat alleen klanten oordelen, en ieder één keer. Uw oordeel zelf staat hier niet.',
      en: 'So that only customers judge, and each once. Your verdict itself is not here.',
    },
    long: {
      nl: 'Tot het kwartaal gesloten is, of tot u wist. We bewaren alleen het kwartaal.',
      en: 'Until the quarter is closed, or until you erase. We keep the quarter only.',
    },
    sees: {
      nl: 'U. Een medewerker ziet alleen of u een kaart wilt of kreeg. De cliëntenraad ziet alleen aantallen.',
      en: 'You. A staff member only sees whether you want or were given a card. The client council sees counts only.',
    },
    ground: {
      nl: 'Om u eerlijk te laten oordelen; niet meer dan nodig (AVG 5.1c)',
      en: 'To let you judge honestly; data minimisation (GDPR 5.1c)',
      mark: 'own',
    },
    tables: [
      { name: 'verdict_sampled', family: 'organisation', erasing: 'at-once' },
      { name: 'verdict_card', family: 'organisation', erasing: 'at-once' },
      { name: 'verdict_right', family: 'organisation', erasing: 'at-once', secret: ['secret', 'blinded'] },
    ],
  },
  {
    key: 'compliments',
    counted: ['compliment'],
    what: { nl: 'Complimenten met uw naam', en: 'Compliments with your name' },
    why: { nl: 'Zodat een goed woord aankomt.', en: 'So that a kind word arrives.' },
    long: {
      nl: 'Tot u wist. Zonder naam bewaren we niet van wie het is.',
      en: 'Until you erase. Without a name we do not keep whose it is.',
    },
    sees: {
      nl: 'U, en de medewerker of het team voor wie het is.',
      en: 'You, and the colleague or team that it is for.',
    },
    ground: forAsked,
    tables: [{ name: 'compliment', family: 'organisation', erasing: 'at-once' }],
  },
  {
    key: 'helpers',
    counted: ['mandate'],
    what: { nl: 'Wie u mag helpen', en: 'Who may help you' },
    why: { nl: 'Zodat iemand namens u kan handelen.', en: 'So that somebody can act for you.' },
    long: { nl: 'Tot u wist.', en: 'Until you erase.' },
    sees: { nl: 'U, en degene die u helpt.', en: 'You, and whoever helps you.' },
    ground: {
      nl: 'U besloot het zelf, of een rechter; kunnen laten zien wat er gebeurde (AVG 5.2)',
      en: 'Her own decision, or a court order she told us of; accountability (GDPR 5.2)',
      mark: 'own',
    },
    tables: [{ name: 'mandate', ...person, secret: ['invite_hash'] }],
  },
  {
    key: 'signing-in',
    counted: ['sign_in_name', 'passkey', 'external_identity'],
    what: { nl: 'Hoe u zich aanmeldt', en: 'How you sign in' },
    why: { nl: 'Zodat alleen u bij uw gegevens komt.', en: 'So that only you reach your data.' },
    long: {
      nl: `Tot u wist. Een code op papier een jaar, een code per e-mail tot de nacht erna. Waar u was aangemeld tot ${TERMS.sessions.days} dagen na het einde.`,
      en: `Until you erase. A code on paper a year, a code by e-mail until the night after. Where you were signed in until ${TERMS.sessions.days} days after the end.`,
    },
    sees: {
      nl: 'Alleen u. De codes zelf bewaren we niet.',
      en: 'Only you. We do not keep the codes themselves.',
    },
    ground: { nl: 'Beveiliging (AVG 32)', en: 'Security (GDPR 32)', mark: 'own' },
    tables: [
      { name: 'session', ...signIn, secret: ['token_hash'] },
      { name: 'sign_in_code', ...signIn, secret: ['lookup', 'code_hash'] },
      { name: 'person_alias', ...signIn },
      { name: 'passkey', ...signIn, secret: ['credential_id', 'public_key', 'holder', 'counter'] },
      { name: 'second_factor', ...signIn, secret: ['secret', 'last_step', 'holder'] },
      { name: 'recovery_code', ...signIn, secret: ['code_hash', 'holder'] },
      { name: 'external_identity', ...signIn, secret: ['lookup'] },
      { name: 'demo_sign_in', ...signIn, erasing: 'term' },
      { name: 'sign_in_name', ...signIn },
    ],
  },
  {
    key: 'looks',
    counted: ['access_log'],
    what: { nl: 'Wie in uw gegevens keek', en: 'Who looked at your data' },
    why: {
      nl: 'Zodat u kunt nagaan wie keek, en waarom.',
      en: 'So that you can check who looked, and why.',
    },
    long: {
      nl: 'Minstens 5 jaar, ook als u alles wist. Uw naam staat er niet in.',
      en: 'At least 5 years, also when you erase everything. Your name is not in it.',
    },
    sees: {
      nl: 'U, en wie bij een organisatie het logboek controleert.',
      en: 'You, and who checks the log at an organisation.',
    },
    ground: { nl: 'NEN 7513: minstens 5 jaar', en: 'NEN 7513: at least 5 years', mark: 'F' },
    tables: [
      { name: 'access_log', family: 'person', erasing: 'log' },
      { name: 'access_ledger', family: 'person', erasing: 'log', hidden: true },
    ],
  },
  {
    key: 'mail',
    counted: [],
    what: { nl: 'E-mails die we u stuurden', en: 'E-mails that we sent you' },
    why: { nl: 'Om te zien of ze aankwamen.', en: 'To see whether they arrived.' },
    long: {
      nl: `${TERMS.mail.days} dagen. Daarna wissen we adres en tekst. Wist u alles? Dan meteen.`,
      en: `${TERMS.mail.days} days. Then we erase address and text. Do you erase everything? Then at once.`,
    },
    sees: { nl: 'De beheerder.', en: 'The operator.' },
    ground: { nl: 'Niet langer dan nodig (AVG 5.1e)', en: 'Storage limitation (GDPR 5.1e)', mark: 'own' },
    tables: [{ name: 'mail', family: 'sign-in', erasing: 'at-once', whose: null }],
  },
  {
    key: 'erasures',
    counted: [],
    what: { nl: 'Dat er gewist is', en: 'That something was erased' },
    why: { nl: 'Zodat u en wij dat kunnen laten zien.', en: 'So that you and we can show it.' },
    long: { nl: '5 jaar. Uw naam staat er niet in.', en: '5 years. Your name is not in it.' },
    sees: { nl: 'Wie het bewijs van wissen heeft.', en: 'Who holds the receipt of erasing.' },
    ground: {
      nl: 'Kunnen laten zien wat er gebeurde (AVG 5.2)',
      en: 'Accountability (GDPR 5.2)',
      mark: 'own',
    },
    tables: [{ name: 'erasure', family: 'sign-in', erasing: 'term', secret: ['receipt_hash'] }],
  },
  {
    key: 'found-by',
    counted: [],
    what: { nl: 'Woorden waarmee u te vinden bent', en: 'Words by which you are found' },
    why: {
      nl: 'Zodat een organisatie u snel vindt als u belt.',
      en: 'So that an organisation finds you quickly when you call.',
    },
    long: { nl: 'Zo lang als uw naam daar staat.', en: 'As long as your name is there.' },
    sees: {
      nl: 'Niemand leest ze: de computer zoekt ermee.',
      en: 'Nobody reads them: the computer searches with them.',
    },
    ground: forAsked,
    tables: [{ name: 'customer_key', ...atWork }],
  },
];

export const TABLES = KINDS.flatMap((kind) => kind.tables);
