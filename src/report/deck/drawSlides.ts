import { colourOf } from './colourOf.ts';
import { drawItem } from './drawItem.ts';
import { pptxLibrary } from './pptxLibrary.ts';
import { type Slide, slideSize } from './slide.ts';
import { textItem } from './textItem.ts';
import { xmlText } from './xmlText.ts';

export interface DeckLook {
  company: string;
  /** Of the texts, with a country, as presentation programs check spelling by it: `en-GB`. */
  locale: string;
}

/** On every computer that shows presentations. */
const font = 'Arial';

/** Slides as a PowerPoint file. */
export async function drawSlides(
  slides: readonly Slide[],
  { company, locale }: DeckLook,
): Promise<Uint8Array> {
  const Pptx = await pptxLibrary();
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = xmlText(company);
  deck.author = 'omnigauge';
  deck.company = 'omnigauge';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  slides.forEach((slide, index) => {
    const drawn = deck.addSlide();
    drawn.background = { color: colourOf('paper') };
    const frame = slide.title === '' ? [] : frameItems(slide.title, company, index + 1);
    for (const item of [...frame, ...slide.items]) drawItem(drawn, item, { lang: locale, font });
    if (slide.notes.length > 0) drawn.addNotes(slide.notes.map(xmlText).join('\n'));
  });
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}

/** The title and the footer. */
function frameItems(title: string, company: string, number: number) {
  const { width, height } = slideSize;
  return [
    textItem({ x: 0, y: 0, width: 14, height }, [], { fill: 'accent' }),
    textItem(
      { x: 40, y: 30, width: width - 84, height: 48 },
      [{ text: title, size: 26, bold: true }],
      {
        valign: 'middle',
        mostLines: 1,
      },
    ),
    textItem(
      { x: 40, y: height - 34, width: 600, height: 20 },
      [{ text: company, size: 10, colour: 'muted' }],
      {
        mostLines: 1,
      },
    ),
    textItem(
      { x: width - 104, y: height - 34, width: 60, height: 20 },
      [{ text: String(number), size: 10, colour: 'muted' }],
      { align: 'right' },
    ),
  ];
}
