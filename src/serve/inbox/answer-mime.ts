export type AnswerMail = {
  from: string;
  to: string;
  subject: string;
  /** the name of the mail that is answered, without its domain */
  answers: string;
  text: string;
  id: string;
  at: Date;
};

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** An answer as a program for mail writes it (RFC 5322, RFC 2045). */
export const answerMime = ({ from, to, subject, answers, text, id, at }: AnswerMail): Buffer =>
  Buffer.from(
    [
      `From: <${from}>`,
      `To: <${to}>`,
      `Subject: ${encoded(subject.slice(0, 200))}`,
      `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${id}@voorbeeld.example>`,
      `In-Reply-To: <${answers}@voorbeeld.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      (
        Buffer.from(text)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\r\n'),
      '',
    ].join('\r\n'),
  );
