import { useState } from 'react';
import type { NamedKind, NamedThing } from '../../../platform/rules/named-cells';
import { LabelledChoice } from '../labelled-choice';
import { TextField } from '../text-field';
import { useRead } from '../use-read';
import { platformWords } from '../words/words';

interface NameProps {
  readonly kind: NamedKind;
  readonly label: string;
  /** An id; empty for all. */
  readonly value: string;
  /** What the value is called, where the row that the form began from had it. */
  readonly name: string | undefined;
  onChoose(id: string): void;
}

/** A merchant or pavilion chosen by name: what is typed narrows the list beside it. */
export function NameCell({ kind, label, value, name, onChoose }: NameProps) {
  const words = platformWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<NamedThing | undefined>(
    name === undefined ? undefined : { id: value, name },
  );
  const query = new URLSearchParams({ kind, search });
  const { answer } = useRead<{ names: readonly NamedThing[] }>(`/admin/rule-names?${query.toString()}`);
  const found = answer?.names ?? [];
  // What is chosen stays in the list while other names are looked for.
  const listed = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <>
      <TextField label={`${label}: ${words.search}`} most={60} value={search} onType={setSearch} />
      <LabelledChoice
        label={label}
        value={value}
        options={[
          { value: '', label: words.all },
          ...listed.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChoose={(id) => {
          setChosen(listed.find((one) => one.id === id));
          onChoose(id);
        }}
      />
    </>
  );
}
