/** Comma or semicolon: whichever the header has more of, outside quotes. */
export const delimiterOf = (text: string): ',' | ';' => {
  const [header = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  return header.split(';').length > header.split(',').length ? ';' : ',';
};
