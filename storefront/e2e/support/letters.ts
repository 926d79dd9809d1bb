import { expect } from '@playwright/test';
import { backendUrl } from './settings';

/**
 * The link in the newest letter to a reader that leads to `path` of the shop, as the demonstration's folder of letters
 * has it; waited for until it is sent.
 */
export async function linkInLetter(to: string, path: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const list = await (await fetch(`${backendUrl}/_mail`)).text();
        const row = list.split('<tr>').find((one) => one.includes(`<bdi>${to}</bdi>`));
        const name = row && /\/_mail\/([\w-]+)\.txt/.exec(row)?.[1];
        const letter = name ? await (await fetch(`${backendUrl}/_mail/${name}.txt`)).text() : '';
        link = letter.match(/https?:\/\/\S+/g)?.find((one) => new URL(one).pathname.endsWith(path));
        return link;
      },
      { timeout: 60_000, message: `a letter to ${to} with a link to ${path}` },
    )
    .toBeDefined();
  return link ?? '';
}
