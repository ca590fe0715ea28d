/** Some of many could not be assessed, and the rest is done. All is said already. */
export class NotAssessed extends Error {}
