/** The list with one item moved to another place; an item or a place that isn't there changes nothing. */
export function moved<Item>(items: readonly Item[], item: Item, to: number): Item[] {
  const from = items.indexOf(item);
  if (from < 0 || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
