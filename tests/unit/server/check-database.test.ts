import { expect, it } from 'vitest';
import { displayName } from '@/geo/server/check-database';

it('names a database without its user and password', () => {
  expect(displayName('postgresql://me:secret@db.example:5433/atlas?sslmode=require')).toBe(
    'db.example:5433/atlas',
  );
  expect(displayName('postgresql:///atlas?host=/run/postgresql')).toBe('/run/postgresql/atlas');
  expect(displayName('postgres://localhost')).toBe('localhost');
});
