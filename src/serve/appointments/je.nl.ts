import type { Words } from './nl.ts';
import { nl } from './nl.ts';

/**
 * What is sent to somebody who said: say je to me. Only what is written to her; her pages, and what colleagues write
 * themselves, stay as they are. Each sentence stands here whole, as no rule makes je of u.
 */
export const je: Words = {
  ...nl,
  place: { ...nl.place, home: 'Bij jou thuis' },
  mail: {
    ...nl.mail,
    hello: 'Hallo,',
    call: 'Bel je liever? {phone}',
    proposed: {
      subject: 'Kies een tijd voor je afspraak',
      text: '{who} wil graag een afspraak met je maken. Er staan tijden klaar om uit te kiezen.',
    },
    again: {
      subject: 'Nieuwe tijden voor je afspraak',
      text: '{who} heeft andere tijden voor je klaargezet.',
    },
    confirmed: {
      subject: 'Je afspraak op {day}',
      text: 'Je afspraak met {who} staat vast: {when}. {where}.',
    },
    moved: {
      subject: 'Je afspraak is verzet naar {day}',
      text: 'Je afspraak met {who} is nu: {when}. {where}.',
    },
    cancelled: { subject: 'Je afspraak gaat niet door', text: 'De afspraak met {who} gaat niet door.' },
    reminder: {
      subject: 'Herinnering: je afspraak op {day}',
      text: 'Je hebt een afspraak met {who}: {when}. {where}.',
    },
    sms: 'Herinnering: je hebt een afspraak met {who}, {when}. Verzetten of afzeggen: {link}',
  },
  print: {
    ...nl.print,
    subject: 'Je afspraak',
    text: 'Je hebt een afspraak met {who}, op {when}. {where}.',
    bring: 'Neem dit mee: {bring}.',
    travel: 'Zo kom je er: {travel}',
    cannot: 'Kun je niet? Bel {phone}. Je hoeft geen reden te geven. Samen zoeken we een andere tijd.',
    cannotNoPhone: 'Kun je niet? Laat het weten. Je hoeft geen reden te geven.',
  },
  file: { ...nl.file, note: 'Verzetten of afzeggen kan altijd, zonder reden, op je eigen pagina.' },
};
