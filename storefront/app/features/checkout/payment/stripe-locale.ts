import type { Locale } from '@caravanserai/locales/registry';
import type { StripeElementLocale } from '@stripe/stripe-js';

/** Source: docs.stripe.com/js/appendix/supported_locales; `zh` is simplified Chinese. */
export const stripeLocale = (locale: Locale): StripeElementLocale => (locale === 'zh-CN' ? 'zh' : locale);
