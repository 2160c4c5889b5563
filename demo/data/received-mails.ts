/** E-mail that came in at the desk of the demo region. Names and addresses are made up. */
export type ReceivedMailData = {
  key: string;
  sender: string;
  senderName: string;
  subject: string;
  body: string;
  folded?: string;
  standing: 'new' | 'other-sender' | 'unreadable' | 'automatic';
  state: 'waits' | 'automatic';
  hoursAgo: number;
  rejected?: { name: string; why: 'type' }[];
  /** a letter that came along, by the name of its file */
  letter?: string;
  /** what could not be read, as it came */
  source?: string;
};

export const receivedMails: readonly ReceivedMailData[] = [
  {
    key: 'boodschappen',
    sender: 'hanneke.vermeer@postbus.example',
    senderName: 'Hanneke Vermeer',
    subject: 'Hulp voor mijn buurman',
    body: 'Goedemorgen,\n\nMijn buurman is 84 en woont alleen. Sinds zijn val durft hij de trap niet meer op. Ik doe nu zijn boodschappen, maar ik ga volgende maand verhuizen.\n\nWat is er voor hem mogelijk? U mag mij bellen, na vijven.\n\nMet vriendelijke groet,\nHanneke Vermeer',
    standing: 'new',
    state: 'waits',
    hoursAgo: 19,
    letter: 'brief fysiotherapeut.pdf',
  },
  {
    key: 'zoon',
    sender: 'familie.post@postbus.example',
    senderName: 'Daan',
    subject: 'Re: Er staat een bericht voor u klaar',
    body: 'Dag,\n\nMijn moeder vroeg of ik even wilde antwoorden. Donderdagmiddag kan ook, als dat beter uitkomt.\n\nGroet, Daan',
    folded: 'Op maandag schreef De Voordeur <post@voorbeeld.example>:\n> Er staat een bericht voor u klaar.',
    standing: 'other-sender',
    state: 'waits',
    hoursAgo: 5,
  },
  {
    key: 'aanbieding',
    sender: 'verkoop@kantoorplus.example',
    senderName: 'KantoorPlus',
    subject: 'Nieuwe bureaustoelen voor uw organisatie',
    body: 'Deze week met korting: bureaustoelen met armleuning. Bekijk de folder in de bijlage.',
    standing: 'new',
    state: 'waits',
    hoursAgo: 3,
    rejected: [{ name: 'folder.html', why: 'type' }],
  },
  {
    key: 'onleesbaar',
    sender: 'r.hoogland@postbus.example',
    senderName: '',
    subject: 'Vraag over vervoer',
    body: '',
    standing: 'unreadable',
    state: 'waits',
    hoursAgo: 2,
    source:
      'From: r.hoogland@postbus.example\r\nSubject: Vraag over vervoer\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--\r\nIk zoek vervoer naar de dagbesteding.',
  },
  {
    key: 'afwezig',
    sender: 'p.smit@postbus.example',
    senderName: 'P. Smit',
    subject: 'Automatisch antwoord: Er staat een bericht voor u klaar',
    body: 'Ik ben met vakantie en lees mijn e-mail na de 20e.',
    standing: 'automatic',
    state: 'automatic',
    hoursAgo: 28,
  },
];

/** A letter that a customer sent along: a page with one line, as small as a PDF can be. */
export const letterPdf = (line: string): Buffer => {
  const text = `BT /F1 14 Tf 72 770 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const at = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const xref = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};
