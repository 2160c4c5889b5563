import { SMTPServer } from 'smtp-server';

export type SmtpReceiver = {
  received: { from: string; to: string[]; raw: string }[];
  close(): Promise<void>;
};

/** A real SMTP server on this port that keeps what it is given. */
export const smtpReceiver = async (port: number): Promise<SmtpReceiver> => {
  const received: SmtpReceiver['received'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return { received, close: () => new Promise<void>((closed) => server.close(() => closed())) };
};
