import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type BreakableWire = {
  /** the same login, by way of this wire */
  url: string;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
};

/** By its socket when the address names one (?host=/folder), else by TCP. */
const reach = (target: URL): Socket => {
  const port = Number(target.port || 5432);
  const folder = target.searchParams.get('host');
  return folder ? connect(`${folder}/.s.PGSQL.${port}`) : connect(port, target.hostname);
};

/** A wire to the database that can be cut and mended: to the product it is as if the database stopped. */
export const breakableWire = async (databaseUrl: string): Promise<BreakableWire> => {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let whole = true;
  const hold = (socket: Socket): Socket => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    return socket;
  };
  const server = createServer((near) => {
    hold(near);
    if (!whole) return near.destroy();
    const far = hold(reach(target));
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    return undefined;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const here = new URL(databaseUrl);
  here.searchParams.delete('host');
  here.hostname = '127.0.0.1';
  here.port = String((server.address() as { port: number }).port);
  const cut = (): void => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    url: here.href,
    cut,
    mend: () => {
      whole = true;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
};
