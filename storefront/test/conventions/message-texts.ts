import type { Locale } from '@caravanserai/locales/registry';
import { contentOf, filesUnder } from './files';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

/** The ending of a key that names a plural form. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The names of the message files of a language, such as 'cart.json'. */
export function messageFiles(locale: Locale): string[] {
  return filesUnder(`app/messages/${locale}`, '.json').map((path) => path.split('/').pop() ?? '');
}

/** All texts of one message file by their keys, 'fault.quantity'. */
export function messageTexts(locale: Locale, file: string): ReadonlyMap<string, string> {
  return new Map(flatten(JSON.parse(contentOf(`app/messages/${locale}/${file}`)) as Tree));
}
