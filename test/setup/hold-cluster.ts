// Starts the embedded PostgreSQL on the folder in its first argument, says so, and stays.
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';

const server = await startEmbedded(process.argv[2] ?? '');
process.stdout.write(`${JSON.stringify({ pid: server.pid })}\n`);
setInterval(() => {}, 60_000);
