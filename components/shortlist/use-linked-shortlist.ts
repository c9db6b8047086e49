import { useSearchParams } from 'next/navigation';
import type { Shortlist } from '@/geo/domain/shortlist';
import { parseShortlistAddress } from '@/geo/domain/shortlist-address';

/** The list of the present address, which the page of the server may not be of: changes are written into the address, and Back shows the page from before them. */
export function useLinkedShortlist(): Shortlist {
  const query = useSearchParams();
  return parseShortlistAddress({ deposits: query.getAll('deposits'), notes: query.getAll('notes') }).list;
}
