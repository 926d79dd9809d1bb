/** Long enough for the slowest answer to reach the browser with the cart's cookie; after that the cookie says which cart. */
const KEPT_MS = 60_000;

interface First {
  readonly id: Promise<string>;
  readonly until: number;
}

/**
 * The carts that were just made for browsers without one, by what tells such a browser: whoever asks again before the
 * answer has come gets the same cart, not a second one.
 */
export class FirstCarts {
  readonly #made = new Map<string, First>();

  constructor(private readonly now: () => number = Date.now) {}

  /** The cart being made for this key, else the one that `make` makes. One that could not be made is tried again. */
  once(key: string, make: () => Promise<string>): Promise<string> {
    this.#forget();
    const known = this.#made.get(key);
    if (known) return known.id;
    const id = make();
    this.#made.set(key, { id, until: this.now() + KEPT_MS });
    id.catch(() => this.#made.delete(key));
    return id;
  }

  /** They stand in the order they were made, so the old ones come first. */
  #forget(): void {
    for (const [key, { until }] of this.#made) {
      if (until > this.now()) return;
      this.#made.delete(key);
    }
  }
}
