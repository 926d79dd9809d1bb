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

/** The shop's messages, and those of the desks, which the shop never loads. */
const FOLDERS = ['app/messages', 'app/desk/messages'];

const pathsOf = (locale: Locale): string[] =>
  FOLDERS.flatMap((folder) => filesUnder(`${folder}/${locale}`, '.json'));

/** The names of the message files of a language, such as 'cart.json'. */
export function messageFiles(locale: Locale): string[] {
  return pathsOf(locale).map((path) => path.split('/').pop() ?? '');
}

/** All texts of one message file by their keys, 'fault.quantity'. */
export function messageTexts(locale: Locale, file: string): ReadonlyMap<string, string> {
  const path = pathsOf(locale).find((one) => one.endsWith(`/${file}`)) ?? '';
  return new Map(flatten(JSON.parse(contentOf(path)) as Tree));
}
