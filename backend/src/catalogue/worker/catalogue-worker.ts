import { Client } from 'pg';
import { queueTurns } from '../build/clock';
import { rebuildChanged } from '../build/rebuild';

/** What the worker tells its process. */
export interface CatalogueEvents {
  /** The read model has changed, here or in another process. */
  onVersion(): void;
  /** A table that processes keep a copy of has changed. */
  onReference(): void;
  onError(error: unknown): void;
}

/** Wake-ups may be lost with a connection; the queue is looked at this often anyway, in milliseconds. */
const POLL_MS = 1_000;

/** Changes come in bursts, as an order's goods do: so long they are gathered to be rebuilt at once, in milliseconds. */
const GATHER_MS = 100;

/** How long after a failure it is tried again, in milliseconds. */
const RETRY_MS = 500;

/**
 * Keeps the read model fresh: listens for changes and rebuilds what they touched. Any number of processes may
 * run one; a lock in the database lets one rebuild at a time, and each hears of every new version.
 */
export class CatalogueWorker {
  #listener: Client | undefined;
  #builder: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #gathering: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(
    private readonly connectionString: string,
    private readonly events: CatalogueEvents,
  ) {}

  /** Begins in the background; a database that is away is asked again until it answers. */
  start(): void {
    this.#wake();
    this.#timer = setInterval(() => this.#wake(), POLL_MS);
  }

  /**
   * Resolves with true once all that was announced before the call has been told to this process; with false where nobody
   * listens at the moment. Notices come in the order of their transactions, and this is one too.
   */
  async caughtUp(): Promise<boolean> {
    if (!this.#listener) return false;
    await this.#listener.query(`select pg_notify('catalogue', 'caught up')`);
    return true;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    clearTimeout(this.#gathering);
    await this.#running;
    await Promise.allSettled([this.#listener?.end(), this.#builder?.end()]);
  }

  #wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await this.#listen();
        await this.#drain();
      } catch (error) {
        this.events.onError(error);
        await this.#forgetBuilder();
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }

  async #listen(): Promise<void> {
    if (this.#listener) return;
    const client = await this.#connect(() => {
      this.#listener = undefined;
    });
    client.on('notification', ({ payload }) => this.#heard(payload));
    await client.query('listen catalogue');
    this.#listener = client;
    // What was announced while nobody listened is not known: assume everything has changed.
    this.events.onReference();
  }

  #heard(payload: string | undefined): void {
    if (payload === 'version') this.events.onVersion();
    else if (payload === 'reference') this.events.onReference();
    else
      this.#gathering ??= setTimeout(() => {
        this.#gathering = undefined;
        this.#wake();
      }, GATHER_MS);
  }

  async #drain(): Promise<void> {
    this.#builder ??= await this.#connect(() => {
      this.#builder = undefined;
    });
    await queueTurns(this.#builder);
    const { rows } = await this.#builder.query('select 1 from catalogue_changed limit 1');
    if (rows.length === 0) return;
    while (!this.#stopped && (await rebuildChanged(this.#builder)));
  }

  async #connect(onLost: () => void): Promise<Client> {
    const client = new Client({
      connectionString: this.connectionString,
      application_name: 'catalogue worker',
    });
    client.on('error', onLost);
    client.on('end', onLost);
    await client.connect();
    return client;
  }

  async #forgetBuilder(): Promise<void> {
    const builder = this.#builder;
    this.#builder = undefined;
    await builder?.end().catch(() => undefined);
  }
}
