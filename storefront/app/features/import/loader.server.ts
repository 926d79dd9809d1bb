import type { ImportResponse } from '@caravanserai/contracts/import-rules';
import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import { BackendError, callBackend } from '../../data/backend.server';
import { shopContext } from '../../data/shop-context.server';

const LOWER = /^[a-z]{2}$/;
const ANY_CASE = /^[a-z]{2}$/i;

/** The rules of the country in the address; null with status 404 where the shop doesn't send. */
export async function loadRules(args: LoaderFunctionArgs) {
  const { locale, shopperAddress } = await shopContext(args);
  const country = args.params.country ?? '';
  if (!ANY_CASE.test(country)) return nothing();
  if (!LOWER.test(country)) throw redirect(`/${locale}/import/${country.toLowerCase()}`, 301);
  try {
    const path = `/store/destinations/${country.toUpperCase()}/import`;
    const rules = await callBackend<ImportResponse>(path, { query: { locale }, shopperAddress });
    return { rules };
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return nothing();
    throw error;
  }
}

const nothing = () => data({ rules: null }, { status: 404 });
