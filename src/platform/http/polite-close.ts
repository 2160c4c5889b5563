import type { Server, ServerResponse } from 'node:http';

const LOOK_MS = 50;

/**
 * Closes a server so that nobody's request is cut off: what is under way is finished, its answer says that the
 * connection ends there, and connections that wait for nothing are closed at once.
 * @param most after which even requests under way are cut off, in milliseconds
 */
export const politeClose = (server: Server): ((most: number) => Promise<void>) => {
  const answering = new Set<ServerResponse>();
  let closing = false;
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
      const late = setTimeout(() => server.closeAllConnections(), most);
      server.close(() => {
        clearInterval(idle);
        clearTimeout(late);
        closed();
      });
      server.closeIdleConnections();
    });
};
