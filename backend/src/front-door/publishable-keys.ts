/** The one thing the front door asks of a database connection; `pg`'s pool fits. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** A publishable key that may be used now, with the sales channels it opens. */
export interface PublishableKey {
  token: string;
  salesChannelIds: readonly string[];
  /** When it stops being valid; null while nobody has revoked it. */
  revokedAt: Date | null;
}

/** How old the copy may get, in milliseconds: how long a revoked key may still open the public reads. */
export const KEYS_MAX_AGE_MS = 5_000;

/** After a failed refresh the old copy serves on, and the database is left alone this long, in milliseconds. */
const RETRY_MS = 1_000;

const SELECT_KEYS = `
  select k.token, k.revoked_at,
         coalesce(array_agg(l.sales_channel_id) filter (where l.sales_channel_id is not null), '{}') as channels
    from api_key k
    left join publishable_api_key_sales_channel l on l.publishable_key_id = k.id and l.deleted_at is null
   where k.type = 'publishable' and k.deleted_at is null
   group by k.id`;

/**
 * The publishable keys, kept in the process so that a public read asks the database nothing about them.
 * One refresh at a time; while the database is away the last copy serves on.
 */
export class PublishableKeys {
  #keys: ReadonlyMap<string, PublishableKey> | undefined;
  #staleAt = 0;
  #refresh: Promise<void> | undefined;

  constructor(
    private readonly database: Queryable,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * The key with this token, or undefined when there is none or it is revoked.
   * @throws the database's error when there is no copy yet and none can be read
   */
  async find(token: string): Promise<PublishableKey | undefined> {
    if (this.now() >= this.#staleAt) await this.refresh();
    const key = this.#keys?.get(token);
    const revoked = key?.revokedAt && key.revokedAt.getTime() <= this.now();
    return revoked ? undefined : key;
  }

  /** Reads the keys again; callers that come meanwhile wait for the same answer. */
  async refresh(): Promise<void> {
    this.#refresh ??= this.#load().finally(() => {
      this.#refresh = undefined;
    });
    await this.#refresh;
  }

  async #load(): Promise<void> {
    try {
      const { rows } = await this.database.query(SELECT_KEYS);
      this.#keys = new Map(rows.map(toKey).map((key) => [key.token, key]));
      this.#staleAt = this.now() + KEYS_MAX_AGE_MS;
    } catch (error) {
      if (!this.#keys) throw error;
      this.#staleAt = this.now() + RETRY_MS;
    }
  }
}

function toKey(row: Record<string, unknown>): PublishableKey {
  return {
    token: String(row.token),
    salesChannelIds: Array.isArray(row.channels) ? row.channels.map(String) : [],
    revokedAt: row.revoked_at instanceof Date ? row.revoked_at : null,
  };
}
