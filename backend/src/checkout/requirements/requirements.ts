import type {
  ConsentAsked,
  IdentityRequirement,
  RequirementsResponse,
} from '@caravanserai/contracts/requirements';
import type { Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { neededConsents } from '../../consent/needed-consents';
import { TEXT_VERSION } from '../../consent/texts/consent-text';
import { consentTexts } from '../../consent/texts/texts-in';
import { identitySettings, type IdentitySettings } from '../../identity/identity-settings';
import { askedIdentity } from '../../identity/asked-identity';
import { containerDatabase } from '../../landed/container-database';
import { reckonCart } from '../../landed/refresh-landed-cost';
import { readAsked, type Asked } from './asked';
import { missingOf } from './missing';
import { missingParts } from './missing-words';
import { noSuch } from '../no-such';

/**
 * What an order of a cart needs besides goods, delivery and payment, with the words to ask for it.
 * @throws MedusaError not_found for an unknown or completed cart
 */
export async function requirements(
  container: MedusaContainer,
  cartId: string,
  locale: Locale,
  settings: IdentitySettings = identitySettings(),
): Promise<RequirementsResponse> {
  const reckoned = await reckonCart(container, cartId);
  if (!reckoned || reckoned.cart.completed) throw noSuch('cart_gone');
  const { cart, landing } = reckoned;
  const asked = await readAsked(containerDatabase(container), cartId, landing.shipTo);
  const missing = missingOf(cart, landing, asked, settings.hashSecret);
  const identity: IdentityRequirement | null = missing.requirement
    ? askedIdentity(missing.requirement, { cartId, locale, kept: asked.identity, numbers: settings.numbers })
    : null;
  return {
    locale,
    ship_to: landing.shipTo,
    phone: missing.requirement?.row.phone ?? false,
    identity,
    consents: neededConsents(landing, asked.restrictions).map((kind) => askedConsent(kind, asked, locale)),
    missing: missingParts(missing, locale),
  };
}

function askedConsent(kind: ConsentAsked['kind'], { consents }: Asked, locale: Locale): ConsentAsked {
  const { title, statements, agree } = consentTexts(locale)[kind];
  const version = TEXT_VERSION[kind];
  const given = consents.find((each) => each.kind === kind && each.text_version === version);
  return { kind, version, title, statements: [...statements], agree, given_at: given?.at ?? null };
}
