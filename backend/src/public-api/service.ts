import { readReference, type Reference } from '../catalogue/reference';
import type { AnswerCache } from './answer-cache';
import { Latest } from './latest';
import type { ReadDatabase } from './read-database';

/** What every read shares: connections, the answers made within the last second, and the small tables. */
export class CatalogueService {
  readonly #reference: Latest<Reference>;

  constructor(
    readonly database: ReadDatabase,
    readonly cache: AnswerCache,
  ) {
    this.#reference = new Latest(() => readReference(database));
  }

  /** The small tables as last read; the first call reads them. */
  reference(): Promise<Reference> {
    return this.#reference.get();
  }

  /** Reads the small tables again, from after the call on. */
  async reloadReference(): Promise<Reference> {
    const reference = await this.#reference.renew();
    this.cache.clear();
    return reference;
  }

  /** The moment that rules and prices are judged at, ISO date-time. */
  now(): string {
    return new Date().toISOString();
  }

  /** The day that arrivals and rules count from. */
  today(): string {
    return new Date().toISOString().slice(0, 10);
  }
}
