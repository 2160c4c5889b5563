import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const LOOK_MS = 50;

/**
 * Closes a server so that nobody's request is cut off: what is under way is finished, its answer says that the
 * connection ends there, and connections that wait for nothing are closed at once.
 * @param most after which even requests under way are cut off, in milliseconds
 */
export const politeClose = (server: Server): ((most: number) => Promise<void>) => {
  const answering = new Set<ServerResponse>();
  const open = new Set<Socket>();
  let closing = false;
  let nobody = (): void => {};
  server.prependListener('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      if (open.size === 0) nobody();
    });
  });
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (closing) response.shouldKeepAlive = false;
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  return (most) =>
    new Promise((closed) => {
      closing = true;
      for (const response of answering) if (!response.headersSent) response.shouldKeepAlive = false;
      // An answer that was on its way already leaves a connection behind that waits for nothing.
      const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
      const late = setTimeout(() => {
        for (const socket of open) socket.destroy();
      }, most);
      // One that listens itself tells when it takes nobody in any more; one that is handed connections never listened.
      const stopped = new Promise<void>((done) => server.close(() => done()));
      const left = new Promise<void>((done) => {
        nobody = done;
        if (open.size === 0) done();
      });
      void Promise.all([stopped, left]).then(() => {
        clearInterval(idle);
        clearTimeout(late);
        closed();
      });
      server.closeIdleConnections();
    });
};
