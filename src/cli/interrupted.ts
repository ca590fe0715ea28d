/** Somebody pressed Ctrl-C. Nothing is lost, and there is nothing to say. */
export class Interrupted extends Error {}
