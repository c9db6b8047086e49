/** What GDAL is asked: to write a virtual dataset (OGR VRT) over some files, all in memory, with an OGR driver. */
export interface Conversion {
  files: readonly { name: string; content: Uint8Array<ArrayBuffer> }[];
  /** The OGR VRT; its sources are `/input/{name}`. */
  virtual: string;
  driver: string;
  words: readonly string[];
}

/** What comes back: the bytes of the file, or why there are none (for the log). */
export type ConversionAnswer = { bytes: Uint8Array<ArrayBuffer> } | { failure: string };
