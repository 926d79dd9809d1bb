import { readReference, type Reference } from '../catalogue/reference';
import type { AnswerCache } from './answer-cache';
import type { ReadDatabase } from './read-database';

/** What every read shares: connections, the answers made within the last second, and the small tables. */
export class CatalogueService {
  #reference: Reference | undefined;
  #loading: Promise<Reference> | undefined;

  constructor(
    readonly database: ReadDatabase,
    readonly cache: AnswerCache,
  ) {}

  /** The small tables as last read; the first call reads them. */
  async reference(): Promise<Reference> {
    return this.#reference ?? this.reloadReference();
  }

  /** Reads the small tables again; those who call meanwhile share it. */
  async reloadReference(): Promise<Reference> {
    this.#loading ??= readReference(this.database).finally(() => {
      this.#loading = undefined;
    });
    this.#reference = await this.#loading;
    this.cache.clear();
    return this.#reference;
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
