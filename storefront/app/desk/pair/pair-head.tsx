import { languageDirection } from '@caravanserai/locales/source-locales';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageName } from './language-name';

interface PairHeadProps {
  readonly source: string;
  readonly target: string;
  readonly sourcePath?: string;
  /** At the end of the target's side. */
  readonly children: ReactNode;
}

/** The two languages above their columns; stays in sight. */
export function PairHead({ source, target, sourcePath, children }: PairHeadProps) {
  const { t } = useTranslation('desk-pair');
  const alone = source === target;
  const direction = languageDirection(target) === 'rtl' ? t('head.rtl') : undefined;
  const note = alone ? t('head.source') : direction;
  return (
    <div className="row hd">
      {!alone && (
        <div>
          <span>
            <LanguageName locale={source} note={t('head.source')} />
          </span>
          {sourcePath && <Link to={sourcePath}>{t('head.edit_source')}</Link>}
        </div>
      )}
      <div className="tgt">
        <span>
          <LanguageName locale={target} note={note} />
        </span>
        {children}
      </div>
    </div>
  );
}
