/** A command did its work, and what the user asked it to check does not hold. All is said already. */
export class CommandFailed extends Error {}
