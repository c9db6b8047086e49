/** The parameters of an address, as pages and HTTP give them: one that is given twice is a list. */
export type AddressQuery = Record<string, string | readonly string[] | undefined>;
