import type { DispatchRequest } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';

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
        const number = { type: 'number', min: 0, step: 1, required: true, inputMode: 'numeric' } as const;
        return (
          <fieldset key={line_id} className="dispatch-pieces">
            <legend lang={title.lang}>
              <bdi>{title.value}</bdi>
            </legend>
            <input type="hidden" name="line" value={line_id} />
            {decision === 'receive' ? (
              <Field
                {...number}
                label={t('request.received')}
                name={`received:${line_id}`}
                defaultValue={quantity}
                max={quantity}
              />
            ) : (
              <>
                <Field
                  {...number}
                  label={t('request.accepted')}
                  name={`accepted:${line_id}`}
                  defaultValue={back}
                  max={back}
                />
                {food ? (
                  <p className="quiet">{t('request.food')}</p>
                ) : (
                  <Field
                    {...number}
                    label={t('request.restocked')}
                    name={`restocked:${line_id}`}
                    defaultValue={0}
                    max={back}
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
