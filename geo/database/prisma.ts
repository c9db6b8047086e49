import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';
import { currentPool } from './pool';

let client: PrismaClient | undefined;

/** The Prisma client on the process's pool: for everything without geometry where speed does not decide. */
export function prisma(): PrismaClient {
  client ??= new PrismaClient({ adapter: new PrismaPg(currentPool()) });
  return client;
}
