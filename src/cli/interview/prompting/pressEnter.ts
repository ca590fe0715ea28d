import { stdin } from 'node:process';

/** Confirms a prompt, which is the only way to learn what is chosen in it by now. */
export function pressEnter(): void {
  stdin.emit('keypress', '', { name: 'return' });
}
