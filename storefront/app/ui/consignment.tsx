import type { Consignment as Parcel, ConsignmentLine } from '@caravanserai/contracts/quote';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale';
import { AssuranceNote } from './assurance-note';
import { Cloth } from './cloth';
import { ConsignmentSums } from './consignment-sums';
import { ParcelLimit } from './limits';
import { Receipt } from './receipt';
import { RouteFlag } from './route-flag';

interface ConsignmentProps {
  readonly consignment: Parcel;
  /** The name of the place it leaves from. */
  readonly place: string;
  readonly line: (line: ConsignmentLine) => ReactNode;
  /** Of its heading in the page. */
  readonly level?: 2 | 3;
  /** ISO alpha-2 of the destination. */
  readonly shipTo: string;
  /** Before the lines: why it can't go as it is. */
  readonly notice?: ReactNode;
  /** Below the lines: the delivery choice, where there is one. */
  readonly children?: ReactNode;
}

/** What one merchant sends by one route from one place; both name it, for one merchant may send by two routes. */
export function Consignment(props: ConsignmentProps) {
  const { consignment, place, line, level = 2, shipTo, notice, children } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const { merchant, pavilion, route, arrives, lines, limits, promise } = consignment;
  return (
    <section className="cons" data-pv={pavilion.iso2} aria-labelledby={`${id} ${id}-way`}>
      <Cloth className="hem" />
      <header>
        <div>
          <p className="from">{pavilion.name}</p>
          <Heading id={id}>
            <bdi>{merchant.name}</bdi>
          </Heading>
        </div>
        {arrives && (
          <p className="when">
            <small>{t('arrives')}</small>
            {formatDateRange(arrives.from, arrives.to, locale, { weekday: true })}
          </p>
        )}
        <div className="way" id={`${id}-way`}>
          <RouteFlag route={route} />
          <span className="small muted">{place}</span>
        </div>
      </header>
      {notice}
      <ul>{lines.map(line)}</ul>
      {children}
      {limits && <ParcelLimit limits={limits} />}
      <ConsignmentSums consignment={consignment} />
      <div className="behind">
        {promise && <AssuranceNote promise={promise} />}
        <Receipt consignment={consignment} shipTo={shipTo} />
      </div>
    </section>
  );
}
