import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();

const TYPES: Record<string, string> = {
  String: 'text',
  'String[]': 'ARRAY',
  Int: 'integer',
  BigInt: 'bigint',
  SmallInt: 'smallint',
  Decimal: 'numeric',
  Float: 'double precision',
  Real: 'real',
  Boolean: 'boolean',
  Json: 'jsonb',
  Date: 'date',
  Timestamptz: 'timestamp with time zone',
  VarBit: 'bit varying',
  Unsupported: 'USER-DEFINED',
};

/** Tables, columns, their types and whether they may be null, as prisma/schema.prisma names them. */
function prismaColumns(): string[] {
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  return [...schema.matchAll(/^model \w+ \{([\s\S]*?)^\}/gm)].flatMap((model) => {
    const body = model[1] ?? '';
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '';
    return body
      .split('\n')
      .map((line) => line.trim())
      .filter(
        (line) =>
          /^\w+ +\S+/.test(line) &&
          !line.startsWith('@@') &&
          !/^\w+ +(Claim\[\]|Source +@relation)/.test(line),
      )
      .map((line) => {
        const [field = '', type = ''] = line.split(/ +/);
        const column = /@map\("(\w+)"\)/.exec(line)?.[1] ?? field;
        const native = /@db\.(\w+)/.exec(line)?.[1] ?? type.replace(/\?$|\(.*$/, '');
        return `${table}.${column} ${TYPES[native] ?? native} ${type.endsWith('?') ? 'null' : 'not null'}`;
      });
  });
}

test('the Prisma schema names every table and column that the migrations make, with its type, and no other', async () => {
  const { rows } =
    await pool.query(`select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'YES' then ' null' else ' not null' end as name
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not in ('spatial_ref_sys', '_prisma_migrations')`);
  expect(prismaColumns().toSorted()).toEqual(rows.map((row) => row.name).toSorted());
});
