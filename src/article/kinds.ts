/** The ways of quoting, in the order in which they are shown. Apart from the schema, so that small scripts need not load it. */
export const QUOTATION_KINDS = ['direct', 'indirect', 'mixed'] as const;
