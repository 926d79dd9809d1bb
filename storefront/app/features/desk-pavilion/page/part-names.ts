import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { useTranslation } from 'react-i18next';

const KINDS = ['pavilion', 'story', 'cloth', 'bases', 'goods', 'merchants'] as const;
type Kind = (typeof KINDS)[number];

const kindOf = (part: string): Kind | undefined => KINDS.find((kind) => kind === part.replace(/-\d+$/, ''));

/** What a part of the page is called: a kind of section, numbered where there are several, or a base by its name. */
export function usePartNames({ rows, version }: Pick<PageResponse, 'rows' | 'version'>) {
  const { t, i18n } = useTranslation('desk-pavilion');
  return (part: string): string => {
    const kind = kindOf(part);
    const number = /-(\d+)$/.exec(part)?.[1];
    if (kind) return number ? t('part.nth', { name: t(`part.${kind}`), n: number }) : t(`part.${kind}`);
    const name = rows.find((row) => row.part === part && row.field === 'name');
    const value = (locale: string) => name?.cells.find((cell) => cell.locale === locale)?.value;
    return value(i18n.language) || value(version.source_locale) || t('part.base');
  };
}
