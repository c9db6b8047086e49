interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  values: readonly Value[];
  chosen: Value;
  nameOf: (value: Value) => string;
  disabled: boolean;
  onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choice<Value extends string>({
  legend,
  name,
  values,
  chosen,
  nameOf,
  disabled,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="pb-1 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {values.map((value) => (
          <label
            key={value}
            className="flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-lg border border-line px-3 hover:bg-page has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-disabled:cursor-default has-disabled:opacity-60 has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              className="sr-only"
            />
            {nameOf(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
