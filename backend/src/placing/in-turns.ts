/** Does `work` for each of `items`, at most `abreast` at a time: one that takes long holds up few others. */
export async function inTurns<Item>(
  items: readonly Item[],
  abreast: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const rest = [...items];
  const line = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(abreast, items.length) }, line));
}
