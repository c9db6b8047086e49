import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './start-error';

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('localhost'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  SEED_EXERCISE: z.enum(['0', '1']).default('1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** The settings of one process, checked once at start. */
export interface Environment {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  publicUrl: string | undefined;
  dataDirectory: string;
  /** Whether the invented hazard areas of the exercise set are loaded. */
  seedExercise: boolean;
  logLevel: string;
}

/** Reads the settings; an empty value counts as unset. Throws one sentence that names every wrong setting. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new StartError(`Wrong setting: ${reasons.join('; ')}.`);
  }
  return {
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    databaseUrl: parsed.data.DATABASE_URL,
    publicUrl: parsed.data.PUBLIC_URL,
    dataDirectory: resolve(parsed.data.DATA_DIR),
    seedExercise: parsed.data.SEED_EXERCISE === '1',
    logLevel: parsed.data.LOG_LEVEL,
  };
}
