/**
 * What a server answered. `body` is its parsed JSON, or the text where it is none.
 * @template Body
 * @typedef {{ status: number, body: Body }} Answer
 */

/**
 * A caller of one server.
 * @typedef {object} Client
 * @property {<Body>(path: string) => Promise<Answer<Body>>} get
 * @property {<Body>(path: string, body?: object) => Promise<Answer<Body>>} post
 */

/** Nothing that a test asks for takes longer on a busy machine; milliseconds. */
const PATIENCE = 30_000;

/**
 * @param {string} url origin of the server @param {Record<string, string>} headers sent with everything
 * @returns {Client}
 */
export function createClient(url, headers = {}) {
  /** @param {string} path @param {RequestInit} options */
  const ask = async (path, options) => {
    const response = await fetch(`${url}${path}`, { ...options, signal: AbortSignal.timeout(PATIENCE) });
    return { status: response.status, body: parsed(await response.text()) };
  };
  return {
    get: (path) => ask(path, { headers }),
    post: (path, body = {}) =>
      ask(path, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The body of an answer that must be a success.
 * @template Body
 * @param {Promise<Answer<Body>>} asked
 */
export async function succeed(asked) {
  const { status, body } = await asked;
  if (status >= 200 && status < 300) return body;
  throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
}
