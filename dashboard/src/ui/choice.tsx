import { useId } from 'preact/hooks';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly required?: boolean | undefined;
}

/** A labelled select. A value that is not among the options (an old link) is kept as an option of its own. */
export function Choice({ label, value, options, onChange, required }: ChoiceProps) {
  const id = useId();
  const known = options.some((option) => option.value === value);
  return (
    <span class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        required={required}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
