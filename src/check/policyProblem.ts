/** What can be wrong with what a policy asks about. */
export type PolicyProblemCode = 'unknown-asked';
