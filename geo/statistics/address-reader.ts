import type { AddressQuery } from '@/geo/domain/address-query';

/** The furthest year a forecast is drawn to. */
export const LAST_YEAR = 2050;
/** The first year a setting may name. */
export const FIRST_YEAR = 1990;
const MOST_SHOWN = 60;

/** The parameters as an address writes them. */
export function queryText(query: AddressQuery): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each]),
  );
  return new URLSearchParams(parts).toString();
}

/** Reads the parameters of an address one by one and remembers, as written, what it does not understand. */
export class AddressReader {
  private readonly notUnderstood: string[] = [];
  constructor(private readonly query: AddressQuery) {}

  /** One of a closed list. */
  one<Value extends string, Standard extends string | null = Value>(
    name: string,
    allowed: readonly Value[],
    standard: Standard,
  ): Value | Standard {
    const text = this.texts(name)[0];
    if (text === undefined || text === '') return standard;
    return allowed.find((value) => value === text) ?? this.ignore(name, text, standard);
  }

  /** Several of a closed list, repeated or with commas, each once. */
  many<Value extends string>(name: string, allowed: readonly Value[]): Value[] {
    const texts = this.texts(name)
      .flatMap((text) => text.split(','))
      .filter((text) => text !== '');
    const known = texts.flatMap(
      (text) => allowed.find((value) => value === text) ?? this.ignore(name, text, []),
    );
    return [...new Set(known)];
  }

  /** A year from `FIRST_YEAR` to `LAST_YEAR`. */
  year(name: string, standard: number): number {
    const text = this.texts(name)[0];
    if (text === undefined || text === '') return standard;
    return yearIn(text) ?? this.ignore(name, text, standard);
  }

  /** Two years, `2019-2024`, the first not after the last; either may be left out. */
  years(name: string, standard: [number, number]): [number, number] {
    const text = this.texts(name)[0];
    if (text === undefined || text === '' || text === '-') return standard;
    const [first = '', last = '', ...more] = text.split('-');
    const from = first === '' ? standard[0] : yearIn(first);
    const to = last === '' ? standard[1] : yearIn(last);
    const isRange = text.includes('-') && more.length === 0 && from && to && from <= to;
    return isRange ? [from, to] : this.ignore(name, text, standard);
  }

  /** Notes a part as not understood, and gives what stands in its place. */
  ignore<Value>(name: string, text: string, standard: Value): Value {
    this.notUnderstood.push(`${name}=${text}`.slice(0, MOST_SHOWN));
    return standard;
  }

  /** What was not understood, as written. */
  ignored(): string[] {
    return this.notUnderstood;
  }

  private texts(name: string): string[] {
    const value = Object.hasOwn(this.query, name) ? this.query[name] : undefined;
    return value === undefined ? [] : [value].flat();
  }
}

function yearIn(text: string): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
