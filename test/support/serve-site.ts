// `npm start`: serves the built site until interrupted.
import { startServer, type StaticServer } from './static-server.ts';

const firstPort = 4173;

/** On the given port, or on the next one that is free. */
async function serveFrom(port: number): Promise<StaticServer> {
  try {
    return await startServer({ root: 'dist', port });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (taken && port < firstPort + 100) return serveFrom(port + 1);
    throw error;
  }
}

const { url } = await serveFrom(firstPort);
console.log(`\nThe map is at ${url}\nPress Ctrl+C to stop.`);
