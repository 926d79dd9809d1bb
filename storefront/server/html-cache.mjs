/**
 * Finished pages, kept for at most `freshMs` and bounded in bytes; the least recently used goes first.
 * Requests for the same key while a page is being made wait for that one rendering.
 * @template {{ size: number, cacheable: boolean }} Page
 */
export class HtmlCache {
  /** @type {Map<string, { page: Page, until: number }>} */
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
    if (entry && entry.until > this.now()) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      return entry.page;
    }
    const running = this.#running.get(key);
    if (running) return running;
    const started = render(entry?.page).finally(() => this.#running.delete(key));
    this.#running.set(key, started);
    const page = await started;
    this.#remove(key);
    if (page.cacheable && page.size <= this.maxBytes) this.#store(key, page);
    return page;
  }

  #store(key, page) {
    this.#entries.set(key, { page, until: this.now() + this.freshMs });
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
