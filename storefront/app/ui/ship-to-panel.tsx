import { useTranslation } from 'react-i18next';
import { useShell, useShipToName } from '../shell/shell-data';
import { ShipToForm } from '../shell/preference-forms';

/** The ship-to country said where it matters, with the control to change it on the spot; it closes once changed. */
export function ShipToPanel() {
  const { t } = useTranslation(['cart', 'common']);
  const shell = useShell();
  const name = useShipToName();
  if (!shell?.choices || !shell.reference) return null;
  return (
    <section className="panel shipto">
      <p>
        <span className="muted">{t('common:ship_to.label')}</span> <strong>{name}</strong>
      </p>
      <details key={shell.choices.shipTo}>
        <summary>{t('change_ship_to')}</summary>
        <ShipToForm choices={shell.choices} destinations={shell.reference.destinations} />
      </details>
    </section>
  );
}
