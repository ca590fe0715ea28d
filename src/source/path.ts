/** The way to a value from the root of a document: keys of maps, indexes of lists. */
export type Path = readonly (string | number)[];
