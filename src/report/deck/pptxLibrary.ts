import type pptxgenjs from 'pptxgenjs';

/** A presentation that is being made. */
export type Presentation = InstanceType<typeof pptxgenjs.default>;
export type DrawnSlide = ReturnType<Presentation['addSlide']>;

/** The library that writes PowerPoint; large, so that it is read only where slides are made. */
export async function pptxLibrary(): Promise<typeof pptxgenjs.default> {
  // Its types are those of its CommonJS file, and what is imported is its ES module.
  return (await import('pptxgenjs')).default as unknown as typeof pptxgenjs.default;
}
