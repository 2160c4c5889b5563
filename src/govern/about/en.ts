import type { Words } from './nl.ts';

const us: Words['us'] = {
  title: 'About us',
  parts: [
    {
      title: 'It is your move',
      text: [
        'You tell in your own words what you look for. Then you see offers of several providers side by side. You choose, also to choose nothing.',
        'Only after your choice does anything begin.',
      ],
    },
    {
      title: 'Nobody pays for a place',
      text: ['A provider cannot buy a higher place. The order comes from what matters to you.'],
    },
    {
      title: 'You can always go back',
      text: ['You may stop or choose something else at any moment. You need not say why.'],
    },
  ],
  ordering: 'How we calculate',
  providers: 'Who takes part?',
  find: 'Where to find us',
  support: 'Rather have help from someone who belongs to nobody?',
  supportText: (name) => `${name} thinks along with you for free, and works for no provider.`,
};

const access: Words['access'] = {
  title: 'Accessibility',
  intro: 'Everyone must be able to use this site. We follow WCAG 2.2, level AA.',
  parts: [
    {
      title: 'What we do',
      text: [
        'Everything works with only the keyboard. Everything also works without JavaScript.',
        'You can make the letters larger and the screen dark. You can zoom in to 400 percent.',
        'We write in plain language. Colour is never the only sign.',
      ],
    },
    {
      title: 'How we check this',
      text: [
        'A program checks each page with each new version of the software. It looks for mistakes that a program can find.',
        'No independent agency has examined the site yet. So there may still be mistakes.',
      ],
    },
    {
      title: 'Does something not work for you?',
      text: ['Call us. We help you on the phone. Tell us what did not work, so that we can improve it.'],
    },
  ],
  display: 'Larger letters, much contrast or reading aloud',
};

const unhappy: Words['unhappy'] = {
  title: 'Not satisfied? Tell us',
  intro: 'You choose where to begin. You need not take the steps in order.',
  parts: [
    {
      title: '1. Talk with your named contact',
      text: ['The name and number are with your question. Often one talk solves it.'],
    },
    {
      title: '2. Call us',
      text: [
        'Is it not going well with your provider? Or with us? Call. We listen and look for who can help you.',
      ],
    },
    {
      title: '3. Ask the complaints officer',
      text: [
        'Each provider has a complaints officer, who is free and independent and does not take the provider’s side.',
        'Ask your provider who that is.',
      ],
    },
    {
      title: '4. Make a complaint',
      text: [
        'Write your complaint to the provider. Within 6 weeks you get a verdict on paper, with its reasons.',
        'Sometimes 4 more weeks are needed. You must hear that before the time is over.',
        'Your family may complain too, when they represent you, or after a death.',
      ],
    },
    {
      title: '5. Go to the disputes body',
      text: [
        'Is it still not solved? Then the provider’s disputes body decides, within 6 months. The provider must do as it says.',
      ],
    },
  ],
  law: 'These rights are in the Dutch act on quality, complaints and disputes in care (Wkkgz, articles 13 to 22). Is it about help from the municipality? Then the municipality’s own complaint rules hold.',
  support: 'Help with your complaint',
  supportText: (name) => `${name} helps you for free, for example with writing a letter.`,
  stop: 'Do you simply want to stop, or choose something else? You can do so with your question. You need not complain.',
  questions: 'To my question',
  providers: 'Phone numbers of the providers',
};

const display: Words['display'] = {
  title: 'How do you want to see this site?',
  size: 'How large are the letters?',
  sizes: { normal: 'Normal', large: 'Larger', largest: 'Very large' },
  scheme: 'Is the screen light or dark?',
  schemes: { light: 'Light', dark: 'Dark', contrast: 'Black and yellow: much contrast' },
  extra: 'What else helps you?',
  extras: {
    plain: { label: 'A quiet screen', hint: 'Less at once. First what you need to know now.' },
    aloud: { label: 'Reading aloud', hint: 'A button on every page. Then your tablet reads to you.' },
    pictures: { label: 'Pictures', hint: 'A picture beside what you can do.' },
  },
  button: 'Keep',
  kept: 'We remember this for a year on this device.',
  keptEverywhere: 'We remember this for you, on each device on which you sign in.',
  done: 'That is kept',
};

const language: Words['language'] = {
  title: 'In which language do you want to read?',
  text: 'We do not translate what you wrote yourself. Texts of providers stay as they are too.',
};

export const en: Words = {
  call: 'Call',
  callUs: 'Call us:',
  back: 'Back',
  us,
  access,
  unhappy,
  display,
  language,
};
