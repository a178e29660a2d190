/** The number of a claim or sentence in a cell: a sign before it keeps programs from reading 3.10 as the number 3.1. */
export const numberOf = (id: string): string => `¶${id}`;
