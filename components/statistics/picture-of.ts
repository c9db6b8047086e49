/** The words of a picture around its chart. */
export interface PictureText {
  title: string;
  subtitle: string;
  /** Who published the figures. */
  note: string;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const FONT = "'Noto Sans', 'Noto Sans Variable', Arial, sans-serif";
const WIDTH = 800;
const EDGE = 24;
const TITLE = { size: 20, line: 26, letters: 70 };
const SMALL = { size: 12, line: 17, letters: 118 };

// What a chart's rules set in the page and a file must carry itself.
const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** A chart of the page as an SVG file that stands alone: the colours it has here, its title and unit above, its sources below. */
export function pictureOf(
  chart: SVGSVGElement,
  { title, subtitle, note }: PictureText,
): { svg: string; width: number; height: number } {
  const box = chart.viewBox.baseVal;
  const chartHeight = Math.round(((WIDTH - 2 * EDGE) * box.height) / box.width);
  const lines = {
    title: wrapped(title, TITLE.letters),
    subtitle: wrapped(subtitle, SMALL.letters),
    note: wrapped(`${note}. Filiz, ${location.href}`, SMALL.letters),
  };
  const page = document.createElementNS(NAMESPACE, 'svg');
  const styles = getComputedStyle(chart.closest('figure') ?? chart);
  page.setAttribute('font-family', FONT);
  let top = EDGE;
  const write = (words: string[], { size, line }: typeof TITLE, weight: string, colour: string) => {
    for (const text of words) {
      top += line;
      const element = document.createElementNS(NAMESPACE, 'text');
      setAll(element, { x: EDGE, y: top - 6, 'font-size': size, 'font-weight': weight, fill: colour });
      element.textContent = text;
      page.append(element);
    }
  };
  write(lines.title, TITLE, '700', styles.color);
  write(lines.subtitle, SMALL, '400', styles.color);
  const copy = standalone(chart);
  setAll(copy, { x: EDGE, y: top + 10, width: WIDTH - 2 * EDGE, height: chartHeight });
  page.append(copy);
  top += 10 + chartHeight;
  write(lines.note, SMALL, '400', styles.color);
  const height = top + EDGE;
  const ground = document.createElementNS(NAMESPACE, 'rect');
  setAll(ground, { width: WIDTH, height, fill: styles.backgroundColor });
  page.prepend(ground);
  setAll(page, { xmlns: NAMESPACE, width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` });
  return { svg: new XMLSerializer().serializeToString(page), width: WIDTH, height };
}

function standalone(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  chart.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of CARRIED) copies[index]?.setAttribute(name, style.getPropertyValue(name));
  });
  for (const element of [copy, ...copies]) element.removeAttribute('class');
  for (const link of copy.querySelectorAll('a')) {
    const group = document.createElementNS(NAMESPACE, 'g');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  return copy;
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
