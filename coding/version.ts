/** Version of the rules and lexicons together. A change that may alter any row raises it. */
export const CODING_VERSION = '5';
