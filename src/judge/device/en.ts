import type { DeviceWords } from './nl.ts';

export const en: DeviceWords = {
  start: {
    text: 'Would you like to judge on this device? Then we make your verdict ready here. That goes on one device, so choose one of your own.',
    plain: 'Use a device of your own. Press the button.',
    button: 'Judge on this device',
  },
  busy: {
    title: 'We are getting your verdict ready',
    text: 'This device makes a stamp that nobody can link to you. It takes a few seconds.',
  },
  ready: {
    title: 'Your verdict is ready',
    text: 'You fill it in with the receiver of verdicts. You do not sign in there. Your name does not go along.',
    go: 'Give your verdict',
    notLasting:
      'This device keeps nothing once you close this page. Give your verdict now, or save it below.',
  },
  save: {
    summary: 'Save it for later',
    text: 'Some devices clear away after seven days what a page keeps. Then save your verdict yourself.',
    mind: 'Mind: whoever has this file or this code can judge in your place. There is no name in it.',
    file: 'Save as a file',
    qr: 'Show a QR code',
    print: 'Print the code',
    sheet: 'Your verdict. Point the camera of a phone or tablet at this code. The form then opens.',
    fileText: 'Your verdict about your care. Open the link below to give it. Keep this file safe.',
  },
  same: {
    summary: 'How do you know that nobody is watching?',
    text: 'Everybody gets the same keys. This device has compared them with the code of the client council. They are the same. This is the code:',
  },
  paper: {
    title: 'Do you have the code of the client council?',
    text: 'The client council has not filled in the code of this quarter here yet. It is on the paper of the council. With it this device sees that you get the same keys as everybody.',
    label: 'The code on the paper',
    hint: 'Six groups of four letters and digits. Capitals and dashes do not matter.',
    button: 'Compare the code',
    wrong:
      'This code differs from the one of the receiver. Please type it again. Still different? Then please tell.',
    without: 'You have no paper? Come back later. Or give your verdict with a card.',
  },
  different: {
    title: 'Something is not right',
    text: 'The keys are not the same as those of the client council. So nothing of yours was sent.',
    tell: 'Do you want to tell someone? Then read out this code:',
  },
  elsewhere: {
    title: 'Your verdict is ready on another device',
    text: 'Open this page there. Or use the file or the code that you saved.',
    again:
      'Is that not possible? Then you can get it ready here again. How often that happens is counted, without names.',
    button: 'Get it ready here again',
  },
  refused: {
    title: 'This verdict can no longer be made ready here',
    text: 'Did you make it ready before on another device? Then it is still possible there. Or ask somebody who helps you for a card.',
  },
  later: {
    title: 'This does not work right now',
    text: 'The receiver cannot be reached. Nothing is lost. This device tries again as soon as there is a connection.',
    button: 'Try again',
  },
};
