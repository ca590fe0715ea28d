/** The words of a starter, in one language. */
export type StarterWords = typeof import('../text/en/starter.ts').starter;
