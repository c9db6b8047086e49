interface UnitRule {
  base: string;
  factor: number;
}

// Only units that measure the same thing share a base; a ratio, a class or a currency is never converted.
const RULES: Record<string, UnitRule> = {
  kg: { base: 't', factor: 0.001 },
  kt: { base: 't', factor: 1_000 },
  Mt: { base: 't', factor: 1_000_000 },
  thousand_m3: { base: 'm3', factor: 1_000 },
  mln_m3: { base: 'm3', factor: 1_000_000 },
  GW: { base: 'MW', factor: 1_000 },
  m: { base: 'km', factor: 0.001 },
  km2: { base: 'ha', factor: 100 },
};

/** A figure in its base unit (t, m³, MW, km, ha), so that two claims about one thing can stand on one axis. */
export function normalise(value: number, unit: string | null): { value: number; unit: string | null } {
  const rule = unit === null ? undefined : RULES[unit];
  if (!rule) return { value, unit };
  return { value: Number((value * rule.factor).toPrecision(12)), unit: rule.base };
}
