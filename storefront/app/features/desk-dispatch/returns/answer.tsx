import type { DispatchRequest } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { TextField } from '../../../desk/ui/fields';
import { Button } from '../../../ui/button';
import { PiecesForm } from './pieces-form';

/** The forms of what may be decided now. */
export function Answer({ request }: { request: DispatchRequest }) {
  const { t } = useTranslation('desk-dispatch');
  const { decisions } = request;
  return (
    <section className="panel" aria-labelledby="answer">
      <h2 id="answer">{t('request.decide')}</h2>
      {decisions.length === 0 && <p>{t('request.none')}</p>}
      <div className="dispatch-two">
        {decisions.map((decision) =>
          decision === 'approve' || decision === 'refuse' ? (
            <WordsForm key={decision} decision={decision} />
          ) : (
            <PiecesForm key={decision} decision={decision} request={request} />
          ),
        )}
      </div>
    </section>
  );
}

function WordsForm({ decision }: { decision: 'approve' | 'refuse' }) {
  const { t } = useTranslation('desk-dispatch');
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="decision" value={decision} />
      <TextField
        label={t(`request.${decision}_words`)}
        name="words"
        required={decision === 'refuse'}
        maxLength={1000}
        dir="auto"
      />
      <p>
        <Button type="submit" look={decision === 'approve' ? 'ink' : 'plain'}>
          {t(`request.${decision}`)}
        </Button>
      </p>
    </Form>
  );
}
