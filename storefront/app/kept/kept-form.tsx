import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';
import type { KeptAnswer } from './answer';

interface KeptFormProps {
  /** Hidden fields; see `readKeptChange`. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly className?: string;
  readonly children: (busy: boolean) => ReactNode;
}

/** A form that changes what is kept, with or without scripts; says what went wrong beside its button. */
export function KeptForm({ fields, className = 'inline', children }: KeptFormProps) {
  const { t } = useTranslation('kept');
  const fetcher = useFetcher<KeptAnswer>();
  const locale = useLocale();
  const busy = fetcher.state !== 'idle';
  const fault = busy ? null : fetcher.data?.fault;
  return (
    <fetcher.Form method="post" action={localePath(locale, '/cart/kept')} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <>{children(busy)}</>
      {fault && (
        <p className="err" role="alert">
          {t(`fault.${fault}`)}
        </p>
      )}
    </fetcher.Form>
  );
}
