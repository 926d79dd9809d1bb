interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChoose(value: string): void;
}

/** A plain list to choose from, named for those who don't see it. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      className="txt-compact-small bg-ui-bg-field shadow-borders-base rounded-md px-2 py-1.5"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
