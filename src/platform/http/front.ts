import { createServer, type Socket } from 'node:net';

/** A process that is handed connections. */
export type Taker = {
  /** how many it has open */
  open: number;
  /** is handed one; `took` as soon as it has it: until then it is ours too */
  take(socket: Socket, took: () => void): void;
};

export type Front = {
  /** one more that takes connections in; who waited is handed to it */
  begin(taker: Taker): void;
  /** it is gone; what it was handed and did not take yet goes to another */
  end(taker: Taker): void;
  /** takes nobody in any more; what was handed over is still taken and stays open */
  close(): void;
};

/**
 * Takes connections in at one port and hands each to whoever has fewest open. In turn, as node:cluster does, who is at
 * work answers late and gets fewer: of twenty one gets seven and the other thirteen, and the thirteen wait twice as long.
 * @throws the socket's error (EADDRINUSE, EACCES) when the port can't be had
 */
export const openFront = async (port: number, host: string): Promise<Front> => {
  /** each with what it was handed and did not take yet */
  const takers = new Map<Taker, Set<Socket>>();
  const waiting = new Set<Socket>();

  const hand = (socket: Socket): void => {
    const [to] = [...takers].sort(([a], [b]) => a.open - b.open);
    if (!to) {
      waiting.add(socket);
      return;
    }
    const [taker, handed] = to;
    taker.open += 1;
    handed.add(socket);
    taker.take(socket, () => {
      // It has its own hold of the connection; ours would keep it open.
      if (handed.delete(socket)) socket.destroy();
    });
  };
  const handAll = (sockets: Set<Socket>): void => {
    const all = [...sockets];
    sockets.clear();
    all.filter((socket) => !socket.destroyed).forEach(hand);
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
      takers.set(taker, new Set());
      handAll(waiting);
    },
    end(taker) {
      const handed = takers.get(taker);
      takers.delete(taker);
      if (handed) handAll(handed);
    },
    close() {
      server.close();
      for (const socket of waiting) socket.destroy();
    },
  };
};
