import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { createDatabase, dropDatabase } from '../support/databases';
import { testEnvironment } from '../support/environment';
import { freePort } from '../support/free-port';

const BACKEND = resolve(__dirname, '../..');
const SERVER = process.env.TEST_SERVER_URL ?? '';
const DATABASE = `caravanserai_server_${process.pid}`;

let server: ChildProcess;
let port: number;

/** The process that `npm run dev` runs, from its sources. */
beforeAll(async () => {
  const databaseUrl = await createDatabase(SERVER, DATABASE, process.env.TEST_TEMPLATE);
  port = await freePort();
  server = spawn(process.execPath, ['-r', 'ts-node/register/transpile-only', 'src/server.ts'], {
    cwd: BACKEND,
    env: {
      ...process.env,
      ...testEnvironment(databaseUrl),
      NODE_OPTIONS: '',
      PORT: String(port),
      HOST: '127.0.0.1',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = (await once(server, 'message')) as [unknown];
  expect(message).toEqual({ ready: port });
}, 120_000);

afterAll(async () => {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  await dropDatabase(SERVER, DATABASE);
});

async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await once(socket, 'close');
  return text;
}

/** It takes nobody new any more once it ends. */
const isOpen = (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    () => true,
    () => false,
  );

it('finishes a request in flight when it is told to end, then ends with success', async () => {
  expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);

  const socket = connect(port, '127.0.0.1');
  const answer = answerOf(socket);
  const body = JSON.stringify({ email: 'mona@example.com', password: 'wrong' });
  socket.write(
    'POST /auth/customer/emailpass HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
      `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  );
  // It has the first half by then, on a busy machine too.
  await new Promise((done) => setTimeout(done, 1_000));

  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  while (await isOpen()) await new Promise((done) => setTimeout(done, 50));
  socket.write(body.slice(10));

  expect(await answer).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n[^]*Connection: close/i);
  expect(await exit).toEqual([0, null]);
}, 40_000);
