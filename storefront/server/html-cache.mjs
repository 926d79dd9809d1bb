/**
 * Finished pages, kept for at most `freshMs` and bounded in bytes; the least recently used goes first.
 * Requests for the same key while a page is being made wait for that one rendering, but for one that was refused to
 * the shopper it was made for: the next makes its own. A page that is asked for in
 * the second half of its life is made anew meanwhile, so that under load nobody waits.
 * @template {{ size: number, cacheable: boolean, refused?: boolean }} Page
 */
export class HtmlCache {
  /** @type {Map<string, { page: Page, from: number }>} */
  #entries = new Map();
  /** @type {Map<string, Promise<Page>>} */
  #running = new Map();
  #bytes = 0;

  /** @param {{ freshMs: number, maxBytes: number, now?: () => number }} options */
  constructor({ freshMs, maxBytes, now = Date.now }) {
    this.freshMs = freshMs;
    this.maxBytes = maxBytes;
    this.now = now;
  }

  get bytes() {
    return this.#bytes;
  }

  /**
   * @param {string} key
   * @param {(previous: Page | undefined) => Promise<Page>} render gets the outdated page, if any
   * @returns {Promise<Page>}
   */
  async get(key, render) {
    const entry = this.#entries.get(key);
    const age = entry ? this.now() - entry.from : Infinity;
    if (!entry || age >= this.freshMs) return this.#join(key, render, entry?.page);
    if (age >= this.freshMs / 2 && !this.#running.has(key)) {
      // A failure shows itself to the first one who asks after the page's life.
      this.#start(key, render, entry.page).catch(() => {});
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.page;
  }

  async #join(key, render, previous) {
    for (let running = this.#running.get(key); running; running = this.#running.get(key)) {
      const page = await running;
      if (!page.refused) return page;
    }
    return this.#start(key, render, previous);
  }

  /** A page's life counts from the moment its data was asked for. */
  async #start(key, render, previous) {
    const from = this.now();
    const rendering = render(previous).finally(() => this.#running.delete(key));
    this.#running.set(key, rendering);
    const page = await rendering;
    this.#remove(key);
    if (page.cacheable && page.size <= this.maxBytes) this.#store(key, page, from);
    return page;
  }

  #store(key, page, from) {
    this.#entries.set(key, { page, from });
    this.#bytes += page.size;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.maxBytes) return;
      this.#remove(oldest);
    }
  }

  #remove(key) {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.page.size;
  }
}
