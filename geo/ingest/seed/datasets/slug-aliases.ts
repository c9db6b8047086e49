import { z } from 'zod';
import { filled } from '../columns';
import { dataset } from '../dataset';

export const slugAliases = dataset(
  'slug-aliases.csv',
  z.strictObject({ kind: filled, old_slug: filled, slug: filled }),
  (row) => [{ table: 'slug_alias', values: row }],
);
