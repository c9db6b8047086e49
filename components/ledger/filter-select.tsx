/** A value that can be chosen, under the name readers know it by. */
export interface Choice {
  value: string;
  label: string;
}

/** Choices under a heading; without a heading they stand alone. */
export interface ChoiceGroup {
  heading: string | null;
  choices: readonly Choice[];
}

interface FilterSelectProps {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  groups: readonly ChoiceGroup[];
}

/** A labelled list to choose one value from, or all. */
export function FilterSelect({ name, label, all, chosen, groups }: FilterSelectProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-xs font-semibold text-muted">{label}</span>
      <select name={name} defaultValue={chosen ?? ''} key={chosen} className="control w-full">
        <option value="">{all}</option>
        {groups.map(({ heading, choices }) =>
          heading === null ? (
            <Options key="" choices={choices} />
          ) : (
            <optgroup key={heading} label={heading}>
              <Options choices={choices} />
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

function Options({ choices }: { choices: readonly Choice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
