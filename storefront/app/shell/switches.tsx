import { LOCALES, localeInfo, type Locale } from '@caravanserai/locales/registry';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icons';
import { queryElsewhere } from './paths';
import { CurrencyForm, ShipToForm } from './preference-forms';
import { useShell, useShipToName } from './shell-data';
import { usePagePaths } from './use-page-paths';

/** Language, ship-to and display currency: three controls, each on its own, on every screen. */
export function Switches() {
  const { t } = useTranslation();
  const locale = useLocale();
  const shell = useShell();
  const place = useShipToName();
  const list = useClosing();
  return (
    <div className="switches">
      <ul className="wrap" ref={list}>
        <Switch icon="lang" label={t('language.label')} value={localeInfo(locale).autonym}>
          <LanguageLinks current={locale} />
        </Switch>
        {shell?.choices && shell.reference && (
          <>
            <Switch icon="pin" label={t('ship_to.label')} value={place}>
              <ShipToForm choices={shell.choices} destinations={shell.reference.destinations} />
            </Switch>
            <Switch icon="coin" label={t('currency.label')} value={<bdi>{shell.choices.currency}</bdi>} end>
              <CurrencyForm choices={shell.choices} reference={shell.reference} />
            </Switch>
          </>
        )}
      </ul>
    </div>
  );
}

interface SwitchProps {
  readonly icon: IconName;
  readonly label: string;
  readonly value: ReactNode;
  readonly end?: boolean;
  readonly children: ReactNode;
}

function Switch({ icon, label, value, end = false, children }: SwitchProps) {
  return (
    <li className={end ? 'end' : undefined}>
      <details name="header">
        <summary>
          <Icon name={icon} />
          <span className="lbl">{label}</span>
          <strong>{value}</strong>
          <Icon name="down" />
        </summary>
        <div className="sheet">{children}</div>
      </details>
    </li>
  );
}

/** Plain links to the same page, with its query; a new language is a new document. */
function LanguageLinks({ current }: { current: Locale }) {
  const paths = usePagePaths();
  const query = queryElsewhere(useLocation().search);
  return (
    <ul className="languages">
      {LOCALES.map((locale) => (
        <li key={locale}>
          <a
            href={paths[locale] + query}
            hrefLang={locale}
            lang={locale}
            dir={localeInfo(locale).dir}
            aria-current={locale === current ? 'true' : undefined}
            onClick={() => remember(locale)}
          >
            {localeInfo(locale).autonym}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** So that the door at `/` opens in this language next time. */
function remember(locale: Locale) {
  document.cookie = `locale=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

/** Open sheets close after a navigation, on Escape and on a click elsewhere. */
function useClosing() {
  const list = useRef<HTMLUListElement>(null);
  const { key } = useLocation();
  const shown = useRef(key);
  useEffect(() => {
    const header = list.current?.closest('header');
    const open = () => header?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? [];
    const close = () => open().forEach((sheet) => sheet.removeAttribute('open'));
    const onKey = (event: KeyboardEvent) => {
      const [sheet] = open();
      if (event.key !== 'Escape' || !sheet) return;
      close();
      sheet.querySelector('summary')?.focus();
    };
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Node && ![...open()].some((sheet) => sheet.contains(target))) close();
    };
    // Not when the page comes alive: a sheet opened before that stays open.
    if (shown.current !== key) close();
    shown.current = key;
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
    };
  }, [key]);
  return list;
}
