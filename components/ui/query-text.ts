/** The query of a page as it stands in an address: with its `?`, or nothing. */
export function queryText(query: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each]),
  );
  return parts.length > 0 ? `?${new URLSearchParams(parts)}` : '';
}
