import { Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import { adminLocale } from '../../consignments/admin-locale';
import { call } from '../../consignments/call';
import { useWish } from '../../consignments/use-wish';
import { TextField } from '../text-field';
import { platformWords, wordOf } from '../words/words';

interface PeopleProps {
  readonly kind: 'merchant' | 'pavilion';
  readonly id: string;
  readonly people: readonly { readonly name: string; readonly email: string; readonly role: string }[];
}

const nothing = () => Promise.resolve();

/** Who works there, and an invitation for the first of them or one more. */
export function People({ kind, id, people }: PeopleProps) {
  const words = platformWords();
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const { fault, busy, change } = useWish(nothing);
  const invite = () =>
    change(async () => {
      setSent(false);
      await call('/admin/invitations', { tenant_kind: kind, tenant_id: id, email, locale: adminLocale() });
      setEmail('');
      setSent(true);
    });
  return (
    <details>
      <summary className="txt-compact-small cursor-pointer">
        {words.people} ({people.length})
      </summary>
      <ul className="txt-compact-small mt-2 list-disc ps-5">
        {people.length === 0 && <li>{words.nobody}</li>}
        {people.map((one) => (
          <li key={`${one.email} ${one.role}`}>
            <bdi>{one.name}</bdi> · <bdi>{one.email}</bdi> · {wordOf(words.roles, one.role)}
          </li>
        ))}
      </ul>
      <form
        className="mt-2 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <TextField label={words.email} type="email" value={email} onType={setEmail} />
        <Button size="small" variant="secondary" type="submit" disabled={busy || email === ''}>
          {words.invite}
        </Button>
        <Text size="small" role="status">
          {fault ?? (sent ? words.invited : '')}
        </Text>
      </form>
    </details>
  );
}
