import type { HtmlPage } from './html-page';

interface Block {
  readonly '@type'?: string;
  readonly itemListElement?: readonly { readonly url?: string; readonly item?: string }[];
}

/** What search engines must be told on each kind of page; a list only where there is something in it. */
const TOLD: readonly (readonly [page: RegExp, types: readonly string[]])[] = [
  [/^\/[^/]+$/, ['Organization', 'ItemList']],
  [/^\/[^/]+\/(pavilions|goods)$/, ['ItemList']],
  [/^\/[^/]+\/pavilions\/[^/]+$/, ['BreadcrumbList', 'ItemList']],
  [/^\/[^/]+\/merchants\/[^/]+$/, ['Organization', 'BreadcrumbList', 'ItemList']],
  [/^\/[^/]+\/categories\/[^/]+$/, ['BreadcrumbList', 'ItemList']],
  [/^\/[^/]+\/goods\/[^/]+$/, ['Product', 'BreadcrumbList']],
];

const LISTS_GOODS = /^\/[^/]+\/(goods|pavilions\/[^/]+|merchants\/[^/]+|categories\/[^/]+)$/;

/** JSON-LD: each kind of page tells what it is, and names no page that a reader finds no link to. */
export function faultsOfStructure(path: string, page: HtmlPage): string[] {
  if (path.includes('?')) return [];
  const blocks = page.structured.map((text) => JSON.parse(text) as Block);
  const types = blocks.map((block) => block['@type']);
  const wanted = TOLD.find(([kind]) => kind.test(path))?.[1] ?? [];
  const empty = page.cards === 0 && LISTS_GOODS.test(path);
  const missing = wanted.filter((type) => !types.includes(type) && !(empty && type === 'ItemList'));
  const linked = new Set([...page.links, page.canonical]);
  const named = blocks.flatMap(({ itemListElement = [] }) =>
    itemListElement.map(({ url, item }) => pathOf(url ?? item ?? '')),
  );
  return [
    ...missing.map((type) => `${path}: JSON-LD has no ${type}`),
    ...named.filter((to) => !linked.has(to)).map((to) => `${path}: JSON-LD leads to ${to}, the page doesn't`),
  ];
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return decodeURI(pathname) + search;
}
