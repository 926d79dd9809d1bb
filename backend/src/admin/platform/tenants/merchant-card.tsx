import { Badge, Button, Text } from '@medusajs/ui';
import { Fragment, useState } from 'react';
import type { Consequences } from '@caravanserai/contracts/desk-admissions';
import type { MerchantDecision } from '../../../admitting/merchants/decide-merchant';
import type { PlatformMerchant } from '../../../platform/tenants/pavilions';
import { call } from '../../consignments/call';
import { LabelledChoice } from '../labelled-choice';
import { TextField } from '../text-field';
import { platformWords, wordOf } from '../words/words';
import { People } from './people';
import { writtenConsequences } from './written-consequences';

export interface AdminMerchant extends PlatformMerchant {
  readonly decisions: readonly MerchantDecision[];
  readonly country_name: string;
  readonly language_name: string;
}

interface CardProps {
  readonly merchant: AdminMerchant;
  readonly reasons: readonly { readonly code: string; readonly line: string }[];
  readonly busy: boolean;
  readonly change: (wish: () => Promise<unknown>) => Promise<void>;
}

/** One merchant: where it sells, who works there, and a decision with its reasons, told beforehand what it does. */
export function MerchantCard({ merchant, reasons, busy, change }: CardProps) {
  const words = platformWords();
  const { id, name, state, country_name, currency, language_name } = merchant;
  const { pavilions, listings, people, decisions } = merchant;
  return (
    <section className="flex flex-col gap-2 px-6 py-3" aria-labelledby={id}>
      <div className="flex flex-wrap items-center gap-2">
        <Text weight="plus" id={id} dir="auto">
          {name}
        </Text>
        <Badge
          size="2xsmall"
          color={state === 'applied' ? 'orange' : state === 'approved' ? 'green' : 'grey'}
        >
          {words.merchant_states[state]}
        </Badge>
        <Text size="small" className="text-ui-fg-subtle ms-auto">
          {[
            country_name,
            currency,
            language_name,
            `${words.listings}: ${listings}`,
            ...pavilions.map(({ label, state: at }) => `${label} (${wordOf(words.admission_states, at)})`),
          ].map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </Text>
      </div>
      <People kind="merchant" id={id} people={people} />
      {decisions.map((decision) => (
        <DecisionForm
          key={decision}
          {...{ id, decision, reasons, busy }}
          onDecide={(body) => change(() => call(`/admin/merchants/${id}/decision`, body))}
        />
      ))}
    </section>
  );
}

interface FormProps extends Pick<CardProps, 'reasons' | 'busy'> {
  readonly id: string;
  readonly decision: MerchantDecision;
  onDecide(body: object): Promise<void>;
}

function DecisionForm({ id, decision, reasons, busy, onDecide }: FormProps) {
  const words = platformWords();
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  const [then, setThen] = useState<Consequences>();
  const needed = decision === 'refuse' || decision === 'suspend';
  const given = { codes: code === '' ? [] : [code], ...(said.trim() !== '' && { words: said.trim() }) };
  const tell = async () => {
    const { done } = await call<{ done: Consequences }>(`/admin/merchants/${id}/decision`, {
      decision,
      preview: true,
    });
    setThen(done);
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && !then && void tell()}>
      <summary className="txt-compact-small cursor-pointer">{words.decisions[decision]}</summary>
      {then && <Text size="small">{`${words.what_then}: ${writtenConsequences(then)}`}</Text>}
      <div className="mt-2 flex flex-wrap items-end gap-2">
        {needed && (
          <>
            <LabelledChoice
              label={words.reason}
              value={code}
              options={[
                { value: '', label: '–' },
                ...reasons.map((one) => ({ value: one.code, label: one.line })),
              ]}
              onChoose={setCode}
            />
            <TextField label={words.own_words} value={said} onType={setSaid} />
          </>
        )}
        <Button
          size="small"
          variant={needed ? 'danger' : 'secondary'}
          disabled={busy || (needed && code === '' && said.trim() === '')}
          onClick={() => void onDecide({ decision, ...(needed && { reasons: given }) })}
        >
          {words.decisions[decision]}
        </Button>
      </div>
    </details>
  );
}
