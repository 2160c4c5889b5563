import { createServer, type Socket } from 'node:net';

/** A process that is handed connections. */
export type Taker = {
  /** how many it has open */
  open: number;
  /** hands one over; `lost` when that could not be done */
  take(socket: Socket, lost: () => void): void;
};

export type Front = {
  /** one more that takes connections in; who waited is handed to it */
  begin(taker: Taker): void;
  end(taker: Taker): void;
  /** takes nobody in any more; what was handed over stays open */
  close(): void;
};

/**
 * Takes connections in at one port and hands each to whoever has fewest open. In turn, as node:cluster does, who is at
 * work answers late and gets fewer: of twenty one gets seven and the other thirteen, and the thirteen wait twice as long.
 * @throws the socket's error (EADDRINUSE, EACCES) when the port can't be had
 */
export const openFront = async (port: number, host: string): Promise<Front> => {
  const takers = new Set<Taker>();
  const waiting = new Set<Socket>();

  const hand = (socket: Socket): void => {
    const [taker] = [...takers].sort((a, b) => a.open - b.open);
    if (taker) {
      taker.open += 1;
      taker.take(socket, () => hand(socket));
      return;
    }
    waiting.add(socket);
    socket.once('close', () => waiting.delete(socket));
  };
  // Paused: who takes it reads what was asked. What is not yet handed over may break: nobody was answered yet.
  const server = createServer({ pauseOnConnect: true, noDelay: true, allowHalfOpen: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    hand(socket);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, host, done);
  });
  return {
    begin(taker) {
      takers.add(taker);
      const waited = [...waiting];
      waiting.clear();
      waited.filter((socket) => !socket.destroyed).forEach(hand);
    },
    end: (taker) => void takers.delete(taker),
    close() {
      server.close();
      for (const socket of waiting) socket.destroy();
    },
  };
};
