/** Asks the API about deposits. Throws when it does not answer with 2xx. */
export async function ask<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  const response = await fetch(`/api/deposits/${path}`, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Body;
}
