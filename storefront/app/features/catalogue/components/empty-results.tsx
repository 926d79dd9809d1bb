import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { useShipToName } from '../../../shell/shell-data';
import type { CatalogueData } from '../catalogue-data';
import { emptyReason } from '../empty-reason';
import { cleared, writeFilters } from '../filters';

/** A cloth for each of the reasons, so that no pavilion stands for all that is missing. */
const CLOTHS = { route: 'UZ', filters: 'IT', search: 'RW', destination: 'KW' } as const;

/** Why there is nothing, and one way on. */
export function EmptyResults({ data: { filters, choices, routeRule, away } }: { data: CatalogueData }) {
  const { t } = useTranslation(['catalogue', 'codes']);
  const place = useShipToName();
  const reason = emptyReason(filters, choices.route);
  if (reason.kind === 'route') {
    return (
      <Empty
        iso2={CLOTHS.route}
        title={t('empty.route.title', { route: t(`codes:routes.${reason.route}.label`) })}
        text={[t('empty.route.text', { place }), routeRule].filter(Boolean).join(' ')}
        action={
          <ButtonLink
            look="plain"
            to={{ search: writeFilters({ ...filters, route: [] }) }}
            preventScrollReset
          >
            {t('empty.route.action')}
          </ButtonLink>
        }
      />
    );
  }
  const { kind } = reason;
  const wayOn = kind === 'filters' ? cleared(filters) : { ...filters, undeliverable: true };
  const further = kind === 'filters' || (!filters.undeliverable && away > 0);
  return (
    <Empty
      iso2={CLOTHS[kind]}
      title={t(`empty.${kind}.title`, { q: filters.q, place })}
      text={t(`empty.${kind}.text`, { place })}
      action={
        further && (
          <ButtonLink look="plain" to={{ search: writeFilters(wayOn) }} preventScrollReset>
            {t(`empty.${kind}.action`)}
          </ButtonLink>
        )
      }
    />
  );
}
