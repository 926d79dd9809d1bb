import type { DispatchRequest } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../../ui/button';
import { PiecesField } from './pieces-field';

interface PiecesFormProps {
  readonly decision: 'receive' | 'inspect';
  readonly request: DispatchRequest;
}

/** How many pieces came back, or of these how many are paid back and can be sold again. */
export function PiecesForm({ decision, request: { lines, received, never_restocked } }: PiecesFormProps) {
  const { t } = useTranslation('desk-dispatch');
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="decision" value={decision} />
      {lines.map(({ line_id, title, quantity }) => {
        const back = received.find((one) => one.line_id === line_id)?.quantity ?? quantity;
        const food = never_restocked.includes(line_id);
        return (
          <fieldset key={line_id} className="dispatch-pieces">
            <legend lang={title.lang}>
              <bdi>{title.value}</bdi>
            </legend>
            <input type="hidden" name="line" value={line_id} />
            {decision === 'receive' ? (
              <PiecesField
                label={t('request.received')}
                name={`received:${line_id}`}
                pieces={quantity}
                most={quantity}
              />
            ) : (
              <>
                <PiecesField
                  label={t('request.accepted')}
                  name={`accepted:${line_id}`}
                  pieces={back}
                  most={back}
                />
                {food ? (
                  <p className="quiet">{t('request.food')}</p>
                ) : (
                  <PiecesField
                    label={t('request.restocked')}
                    name={`restocked:${line_id}`}
                    pieces={0}
                    most={back}
                  />
                )}
              </>
            )}
          </fieldset>
        );
      })}
      <p>
        <Button type="submit">{t(`request.${decision}`)}</Button>
      </p>
    </Form>
  );
}
