import { connect, createServer } from 'node:net';

const tries = 100;

/** The first port from `wanted` upwards that nobody answers on, by either address of localhost. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + tries; port++) {
    const taken = (await answers(port, '127.0.0.1')) || (await answers(port, '::1'));
    if (!taken && (await canListen(port))) return port;
  }
  throw new Error(`No free port from ${wanted} to ${wanted + tries - 1}. Name another one: PORT=4000 npm start`);
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket
      .once('connect', () => end(true))
      .once('timeout', () => end(false))
      .once('error', () => end(false));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
