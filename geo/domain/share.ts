import { z } from 'zod';
import { MAX_AUTHOR } from './share-limits';
import { type ShareState, shareStateSchema } from './share-state';
import { type HeadedTexts, headedTextsSchema, plainText } from './share-text';

const MOST_HOSTS = 10;

// The origins of pages that may show a share in a frame: https://example.org, https://*.example.org, a port if need be.
const EMBED_HOST =
  /^https?:\/\/(\*\.)?[a-z0-9]([a-z0-9-]{0,62})(\.[a-z0-9]([a-z0-9-]{0,62})){0,8}(:\d{1,5})?$/;

/** What the maker of a share says of it. */
export const shareInputSchema = z.strictObject({
  state: shareStateSchema,
  /** A title and a text in some languages; null for a short link. */
  texts: headedTextsSchema.nullable().default(null),
  author: plainText(MAX_AUTHOR)
    .nullable()
    .default(null)
    .transform((author) => author || null),
  isListed: z.boolean().default(false),
  embedHosts: z.array(z.string().max(200).regex(EMBED_HOST, 'is not an origin')).max(MOST_HOSTS).default([]),
  /** The last day it opens, by the clock of Baku. */
  expiresOn: z.iso.date().nullable().default(null),
});

export type ShareInput = z.output<typeof shareInputSchema>;

/** A share as it is stored; its state may be of an older version. */
export const shareRowSchema = z.object({
  slug: z.string(),
  state: z.unknown(),
  texts: headedTextsSchema.nullable(),
  author: z.string().nullable(),
  data_version: z.number(),
  embed_hosts: z.array(z.string()),
  is_listed: z.boolean(),
  created_on: z.string().nullable(),
  expires_on: z.string().nullable(),
  is_story: z.boolean(),
});

export type ShareRow = z.output<typeof shareRowSchema>;

/** A share as the public list reads it; of its state no notes and no texts of steps. */
export const listedShareRowSchema = shareRowSchema
  .pick({ slug: true, texts: true, author: true, is_story: true, created_on: true })
  .extend({ scenes: z.unknown() });

export type ListedShareRow = z.output<typeof listedShareRowSchema>;

/** A share in the public list. */
export interface ListedShare extends Omit<ListedShareRow, 'scenes'> {
  steps: number;
  /** Shows invented areas: said before its title. */
  is_exercise: boolean;
}

/** A share with its state read. */
export interface ReadShare extends Omit<ShareRow, 'state'> {
  state: ShareState;
}

/** A share that can be opened. */
export interface Share extends ReadShare {
  /** Shows invented areas: said before its title wherever it is named. */
  is_exercise: boolean;
}

/** What its maker is told of a share. */
export interface OwnShare {
  slug: string;
  texts: HeadedTexts | null;
  author: string | null;
  state: ShareState;
  embedHosts: string[];
  isListed: boolean;
  expiresOn: string | null;
  views: number;
}
