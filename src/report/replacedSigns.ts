/** A text with each sign replaced by what stands for it, in their order. */
export function replacedSigns(text: string, signs: Readonly<Record<string, string>>): string {
  return Object.entries(signs).reduce(
    (changed, [sign, other]) => changed.replaceAll(sign, other),
    text,
  );
}
