import type { Answer } from './answer';

/** The longest that an answer is used again, in milliseconds; a change in the catalogue ends it earlier. */
export const MAX_AGE_MS = 1_000;

const MOST_ENTRIES = 2_000;

interface Entry {
  answer: Promise<Answer>;
  /** Infinity while it is being made. */
  staleAt: number;
}

/**
 * Answers by what was asked. Those who ask the same at the same time share one execution; what was started
 * before a change is not kept after it.
 */
export class AnswerCache {
  readonly #entries = new Map<string, Entry>();
  #generation = 0;
  #executions = 0;

  constructor(
    private readonly enabled = true,
    private readonly now: () => number = Date.now,
  ) {}

  /** How often an answer had to be made. */
  get executions(): number {
    return this.#executions;
  }

  /** Forgets everything: the data has changed. */
  clear(): void {
    this.#generation += 1;
    this.#entries.clear();
  }

  async get(key: string, make: () => Promise<Answer>): Promise<Answer> {
    if (!this.enabled) return this.#execute(make);
    const known = this.#entries.get(key);
    if (known && this.now() < known.staleAt) return known.answer;
    const entry: Entry = { answer: this.#execute(make), staleAt: Number.POSITIVE_INFINITY };
    const generation = this.#generation;
    this.#remember(key, entry);
    try {
      const answer = await entry.answer;
      if (generation === this.#generation) entry.staleAt = this.now() + MAX_AGE_MS;
      return answer;
    } catch (error) {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      throw error;
    }
  }

  #execute(make: () => Promise<Answer>): Promise<Answer> {
    this.#executions += 1;
    return make();
  }

  #remember(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (this.#entries.size <= MOST_ENTRIES) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
