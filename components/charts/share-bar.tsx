/** A share of 0 to 1 as a bar; the words beside it say the same, so it is hidden from readers aloud. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="block h-1 w-full" aria-hidden>
      <rect x="0" y="0" width="100" height="4" fill="var(--color-line)" />
      <rect x="0" y="0" width={100 * share} height="4" fill="var(--color-muted)" />
    </svg>
  );
}
