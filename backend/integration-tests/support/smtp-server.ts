import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A letter as it came over the wire. */
export interface ReceivedMail {
  from: string;
  to: string[];
  /** Headers and body, as sent. */
  raw: string;
}

/** What the server does with the next letter instead of taking it. */
export type Whim =
  /** Answers with this code and a message that repeats the address, as mail servers do. */
  | { refuse: number }
  /** Takes the letter and hangs up without a word. */
  | 'hang_up'
  /** Takes the letter once the promise is kept. */
  | { after: Promise<unknown> };

/** A mail server that keeps what it is sent: enough of RFC 5321 for a client to deliver. */
export class SmtpServer {
  readonly received: ReceivedMail[] = [];
  readonly whims: Whim[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<SmtpServer> {
    const server = createServer();
    const smtp = new SmtpServer(server);
    server.on('connection', (socket) => smtp.#serve(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return smtp;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    const say = (line: string) => socket.write(`${line}\r\n`);
    let buffer = '';
    let mail: ReceivedMail = { from: '', to: [], raw: '' };
    let reading = false;
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      if (reading) {
        const end = buffer.indexOf('\r\n.\r\n');
        if (end < 0) return;
        reading = false;
        const taken = { ...mail, raw: buffer.slice(0, end) };
        buffer = buffer.slice(end + 5);
        mail = { from: '', to: [], raw: '' };
        void this.#take(taken, socket, say);
        return;
      }
      for (let end = buffer.indexOf('\r\n'); end >= 0 && !reading; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
        if (/^MAIL/i.test(line)) mail.from = address;
        if (/^RCPT/i.test(line)) mail.to.push(address);
        reading = /^DATA/i.test(line);
        if (reading) say('354 go on');
        else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else say('250 ok');
      }
    });
    say('220 test');
  }

  async #take(mail: ReceivedMail, socket: Socket, say: (line: string) => void): Promise<void> {
    const whim = this.whims.shift();
    if (whim && typeof whim === 'object' && 'refuse' in whim)
      return void say(`${whim.refuse} not for <${mail.to.join()}>`);
    if (whim && typeof whim === 'object') await whim.after;
    this.received.push(mail);
    if (whim === 'hang_up') socket.destroy();
    else say('250 taken');
  }
}

/** A header of a letter, unfolded; empty where it has none. */
export function headerOf({ raw }: ReceivedMail, name: string): string {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head.replaceAll(/\r\n[ \t]+/g, ' '))?.[1] ?? '';
}

/** The parts of a letter by their types, decoded. */
export function partsOf({ raw }: ReceivedMail): Record<string, string> {
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(raw)?.[1] ?? '';
  const parts = raw.split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = '', ...rest] = part.trimStart().split('\r\n\r\n');
      const type = /Content-Type: ([\w/]+)/i.exec(head)?.[1] ?? '';
      const body = rest.join('\r\n\r\n').replaceAll(/^\.\./gm, '.');
      return [
        type,
        decode(body, /Content-Transfer-Encoding: ([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '7bit'),
      ];
    }),
  );
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
