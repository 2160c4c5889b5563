import { Agent, get } from 'node:http';

export type Sample = { ms: number; status: number; bytes: number };

const once = (agent: Agent, url: string, cookie: string): Promise<Sample> =>
  new Promise((done, fail) => {
    const began = performance.now();
    get(url, { agent, headers: { cookie, 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => done({ ms: performance.now() - began, status: answer.statusCode ?? 0, bytes }));
    }).on('error', fail);
  });

/**
 * Each client asks again as soon as it has its answer.
 * @param urlOf which address the n-th client asks for
 */
export const closedLoop = async (
  clients: readonly string[],
  urlOf: (client: number) => string,
  requestsEach: number,
): Promise<Sample[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients.length });
  const all = await Promise.all(
    clients.map(async (cookie, client) => {
      const samples: Sample[] = [];
      for (let n = 0; n < requestsEach; n += 1) samples.push(await once(agent, urlOf(client), cookie));
      return samples;
    }),
  );
  agent.destroy();
  return all.flat();
};
