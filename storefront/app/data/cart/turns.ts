/** Work that belongs together by a key is done one after another; other keys don't wait. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /** Does `work` once everything of the same key that came before is over, however it ended. */
  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(key) ?? Promise.resolve()).then(work);
    const over = mine.then(nothing, nothing);
    this.#last.set(key, over);
    void over.then(() => {
      if (this.#last.get(key) === over) this.#last.delete(key);
    });
    return mine;
  }

  /** Keys with work that is not over yet. */
  get size(): number {
    return this.#last.size;
  }
}

const nothing = (): void => undefined;
