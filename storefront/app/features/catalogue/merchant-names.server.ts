import type { MerchantResponse, PavilionResponse } from '@caravanserai/contracts/pavilions';
import { BackendError, callBackend } from '../../data/backend.server';
import type { ShopContext } from '../../data/shop-context.server';

/**
 * Names of the merchants of the chosen pavilions and of the chosen merchants. Merchants are offered as a filter
 * only inside a pavilion: a list of all of them would help nobody.
 */
export async function merchantNames(
  shop: ShopContext,
  pavilions: readonly string[],
  merchants: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const members = pavilions.map(async (handle) => {
    const answer = await find<PavilionResponse>(shop, `/store/pavilions/${handle}`);
    for (const merchant of answer?.pavilion.merchants ?? []) names.set(merchant.handle, merchant.name);
  });
  await Promise.all(members);
  const missing = merchants.filter((handle) => !names.has(handle));
  const others = missing.map(async (handle) => {
    const answer = await find<MerchantResponse>(shop, `/store/merchants/${handle}`);
    if (answer) names.set(handle, answer.merchant.name);
  });
  await Promise.all(others);
  return names;
}

async function find<T>({ locale, shopperAddress }: ShopContext, path: string): Promise<T | null> {
  try {
    return await callBackend<T>(path, { query: { locale }, shopperAddress });
  } catch (error) {
    if (error instanceof BackendError) return null;
    throw error;
  }
}
