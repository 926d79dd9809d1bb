/**
 * A value that is read once and read again when it has changed. Whoever renews it gets a value whose reading began after
 * they asked: one that is being read may be from before the change, so another follows it, shared by all who asked meanwhile.
 */
export class Latest<T> {
  #value: T | undefined;
  #reading: Promise<T> | undefined;
  #following: Promise<T> | undefined;

  constructor(private readonly read: () => Promise<T>) {}

  /** The value as last read; the first call reads it. */
  async get(): Promise<T> {
    return this.#value ?? this.#reading ?? this.renew();
  }

  async renew(): Promise<T> {
    if (!this.#reading) return this.#start();
    this.#following ??= this.#reading
      .catch(() => undefined)
      .then(() => {
        this.#following = undefined;
        return this.#start();
      });
    return this.#following;
  }

  #start(): Promise<T> {
    this.#reading = this.read()
      .then((value) => (this.#value = value))
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }
}
