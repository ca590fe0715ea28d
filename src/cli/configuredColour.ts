import type { Configured } from '../config/config.ts';

/** Whether to use colours by the configuration, where the environment says nothing about it. */
export function configuredColour(
  color: Configured<boolean> | undefined,
  { NO_COLOR, FORCE_COLOR }: Readonly<Record<string, string | undefined>>,
): boolean | undefined {
  return NO_COLOR || FORCE_COLOR !== undefined ? undefined : color?.value;
}
