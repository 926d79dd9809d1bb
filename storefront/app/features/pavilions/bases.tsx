import type { SourcingBase } from '@caravanserai/contracts/listings';
import type { Text } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon';
import { Words } from '../../ui/words';
import type { MapOfBases } from './map/base-map.server';
import { BaseMap } from './map/base-map';

/** Where the pavilion's goods come from, in words and by the same numbers on a map. */
export function Bases({
  heading,
  bases,
  map,
}: {
  heading: Text | undefined;
  bases: readonly SourcingBase[];
  map: MapOfBases | null;
}) {
  const { t } = useTranslation('pavilion');
  if (bases.length === 0) return null;
  return (
    <section className="section bases">
      <div className="wrap">
        <div className="head">
          <div>
            <h2>{heading?.value ? <Words text={heading} /> : t('bases.title')}</h2>
            <p>{t('bases.text')}</p>
          </div>
        </div>
        <div className="two">
          <ol>
            {bases.map((base, index) => (
              <li key={base.code}>
                <h3>
                  <span className="no">{index + 1}</span> <Words text={base.name} />
                </h3>
                <p>
                  <Words text={base.description} />
                </p>
                <p className="xs quiet">
                  <Icon name="pin" /> <bdi>{coordinates(base)}</bdi>
                </p>
                {base.certificates.length > 0 && <Certificates certificates={base.certificates} />}
              </li>
            ))}
          </ol>
          {map && <BaseMap map={map} />}
        </div>
      </div>
    </section>
  );
}

/** What the base can show, with number and issuer, so that anybody can ask there. */
function Certificates({ certificates }: Pick<SourcingBase, 'certificates'>) {
  const { t } = useTranslation('pavilion');
  return (
    <ul className="certificates xs" aria-label={t('bases.certificates')}>
      {certificates.map(({ name, number, issuer }) => (
        <li key={`${name} ${number}`}>
          <Icon name="check" /> <bdi>{name}</bdi>, <bdi>{number}</bdi>, <bdi>{issuer}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Decimal degrees, north and east positive, with a true minus sign. */
function coordinates({ latitude, longitude }: SourcingBase): string {
  return [latitude, longitude].map((degrees) => `${degrees.toFixed(2)}°`.replace('-', '−')).join(', ');
}
