/**
 * The JSON of an answer; empty where it has none. One that was cut off, or is no longer wanted, is no answer at all, and
 * whoever waits for it hears so.
 * @throws what reading it threw: AbortError, or TypeError where the network went
 */
export async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
