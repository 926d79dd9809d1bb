import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useShell } from './shell-data';

/** After another destination was chosen, what changed on the page and why; until the shopper goes on. */
export function ShipToNotice() {
  const { t } = useTranslation();
  const shell = useShell();
  const { pathname } = useLocation();
  const iso2 = shell?.choices?.shipTo;
  const [last, setLast] = useState({ iso2, pathname });
  const [before, setBefore] = useState<string>();
  if (last.iso2 !== iso2 || last.pathname !== pathname) {
    setLast({ iso2, pathname });
    setBefore(last.pathname === pathname ? last.iso2 : undefined);
  }
  const of = (code: string | undefined) => shell?.reference?.destinations.find((one) => one.iso2 === code);
  const [now, then] = [of(iso2), of(before)];
  return (
    <div className="moved" aria-live="polite">
      {now && then && (
        <p className="wrap">
          <strong>{t('ship_to.moved', { place: now.name, before: then.name })}</strong>{' '}
          {now.charged_currency !== then.charged_currency &&
            `${t('ship_to.currency', { currency: now.charged_currency, before: then.charged_currency })} `}
          {t('ship_to.why')}
        </p>
      )}
    </div>
  );
}
