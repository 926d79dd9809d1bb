import { countryName } from '@caravanserai/locales/countries';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../landed/container-database';
import { queryNumber, queryWord } from '../../../platform/read-table';
import { merchantDecisions } from '../../../admitting/merchants/decide-merchant';
import { reasonChoices } from '../../../admitting/shown-reasons';
import { platformMerchants } from '../../../platform/tenants/pavilions';
import { askedLocale } from '../../read-body';

const PAGE = 20;

/** `GET /admin/merchants?state=&search=&offset=`: those that wait for a decision first, with what may be decided. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const offset = queryNumber(req, 'offset', { least: 0, most: 100_000, otherwise: 0 });
  const locale = askedLocale(req);
  const { merchants, count } = await platformMerchants(containerDatabase(req.scope), {
    state: queryWord(req, 'state') || undefined,
    search: queryWord(req, 'search'),
    limit: PAGE,
    offset,
    locale,
  });
  res.json({
    merchants: merchants.map((merchant) => ({
      ...merchant,
      country_name: countryName(merchant.country, locale),
      language_name: isSourceLocale(merchant.source_locale)
        ? languageName(merchant.source_locale, locale)
        : merchant.source_locale,
      decisions: merchantDecisions(merchant.state),
    })),
    count,
    reasons: reasonChoices(locale),
  });
}
