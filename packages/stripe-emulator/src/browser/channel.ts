import { SOURCE } from './protocol';

type Calls = Record<string, (...args: never[]) => Promise<unknown>>;

interface Message {
  source: typeof SOURCE;
  kind: 'call' | 'event' | 'reply';
  id?: number;
  name?: string;
  data?: unknown;
  failure?: string;
}

/** The other side of a frame's border. */
export interface Peer {
  /** Who may speak and be spoken to; undefined while the frame is being made. */
  window: () => Window | null | undefined;
  /** Its exact origin: messages of any other are not read, and none is sent elsewhere. */
  origin: string;
}

function read(event: MessageEvent<unknown>, peer: Peer): Message | undefined {
  const other = peer.window();
  if (!other || event.source !== other || event.origin !== peer.origin) return undefined;
  const message = event.data as Partial<Message> | null;
  return message?.source === SOURCE ? (message as Message) : undefined;
}

function post(peer: Peer, message: Omit<Message, 'source'>): void {
  peer.window()?.postMessage({ source: SOURCE, ...message }, peer.origin);
}

/** Tells the other side something. */
export function tell(peer: Peer, name: string, data: unknown): void {
  post(peer, { kind: 'event', name, data });
}

/** Hears what the other side tells; the answer stops it. */
export function listen(peer: Peer, hear: (name: string, data: unknown) => void): () => void {
  const onMessage = (event: MessageEvent<unknown>): void => {
    const message = read(event, peer);
    if (message?.kind === 'event' && message.name !== undefined) hear(message.name, message.data);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

/** Answers the calls of the other side. */
export function answerCalls(peer: Peer, calls: Calls): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = read(event, peer);
    if (message?.kind !== 'call' || message.name === undefined) return;
    const { id, name, data } = message;
    const work = Object.hasOwn(calls, name) ? calls[name] : undefined;
    const result = work ? work(data as never) : Promise.reject(new Error(`No call ${name}`));
    result.then(
      (answer) => post(peer, { kind: 'reply', id, data: answer }),
      (error: unknown) => post(peer, { kind: 'reply', id, failure: String(error) }),
    );
  });
}

let lastId = 0;

/** Calls the other side and waits for its answer. */
export function call(peer: Peer, name: string, data?: unknown): Promise<unknown> {
  const id = (lastId += 1);
  return new Promise((resolve, reject) => {
    const onMessage = (event: MessageEvent<unknown>): void => {
      const message = read(event, peer);
      if (message?.kind !== 'reply' || message.id !== id) return;
      window.removeEventListener('message', onMessage);
      if (message.failure === undefined) resolve(message.data);
      else reject(new Error(message.failure));
    };
    window.addEventListener('message', onMessage);
    post(peer, { kind: 'call', id, name, data });
  });
}
