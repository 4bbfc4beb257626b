import { round } from './frame';

/** How a drawing looks, element by element: a file has no style sheet, and other programs do not know ours. */
const LOOKS = [
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** What is only there to be pressed or looked at for a moment. */
const PASSING = '.hit, .focus, .focus-gap, .chosen, .peek, .overlay, .handle, .grasp, .leaving';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 28;
const HEAD = 52;
const ROW = 28;

export interface Leaf {
  title: string;
  about: string;
  width: number;
  height: number;
}

/** One file that needs nothing else: the picture under a title, with what the marks mean below. */
export function leafOf(root: ParentNode, { title, about, width, height }: Leaf, measure: (text: string, px: number) => number): string {
  const picture = root.querySelector('svg.picture')!;
  const key = [...root.querySelectorAll('.key li')];
  const places = flow(
    key.map((entry) => measure(entry.textContent!.trim(), 14) + 64),
    width,
  );
  const rows = 1 + Math.max(0, ...places.map(({ row }) => row));
  const leaf = element('svg', {
    width: String(width + 2 * MARGIN),
    height: String(height + HEAD + rows * ROW + 2 * MARGIN),
    viewBox: `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + HEAD + rows * ROW + 2 * MARGIN}`,
    role: 'img',
  });
  const looks = getComputedStyle(picture);
  const paper = plainColour(getComputedStyle((root as ShadowRoot).host ?? picture).backgroundColor);
  const words = (text: string, x: number, y: number, px: number, weight: string) =>
    element(
      'text',
      {
        x: String(x),
        y: String(y),
        'font-size': String(px),
        'font-weight': weight,
        'font-family': looks.fontFamily,
        fill: plainColour(looks.color),
      },
      text,
    );
  leaf.append(element('title', {}, title), element('desc', {}, about));
  leaf.append(element('rect', { x: String(-MARGIN), y: String(-MARGIN), width: '100%', height: '100%', fill: paper }));
  leaf.append(words(title, 0, 22, 24, '700'));
  const drawn = element('g', { transform: `translate(0 ${HEAD})` });
  drawn.append(...[...picture.children].flatMap(copied));
  leaf.append(drawn);
  key.forEach((entry, i) => {
    const { x, row } = places[i]!;
    const y = HEAD + height + 10 + row * ROW;
    const sign = entry.querySelector('svg')!;
    const [swatch] = copied(sign) as [Element];
    for (const [name, value] of Object.entries({ x: x, y, width: sign.clientWidth || 34, height: 20 }))
      swatch.setAttribute(name, String(value));
    leaf.append(swatch, words(entry.textContent!.trim(), x + 42, y + 15, 14, '400'));
  });
  return new XMLSerializer().serializeToString(leaf);
}

function element(name: string, attributes: Record<string, string>, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The element as it looks, with all that is seen in it; nothing for what is not part of the drawing. */
function copied(original: Element): Element[] {
  if (original.matches(PASSING)) return [];
  const copy = document.createElementNS(NAMESPACE, original.localName);
  for (const name of original.getAttributeNames()) {
    if (!/^(class|style|tabindex|role|data-.*|aria-(hidden|pressed|expanded|describedby))$/.test(name))
      copy.setAttribute(name, original.getAttribute(name)!);
  }
  const looks = getComputedStyle(original);
  const moved = /^matrix\(1, 0, 0, 1, ([-\d.]+), ([-\d.]+)\)$/.exec(looks.transform);
  if (moved && !original.hasAttribute('transform')) copy.setAttribute('transform', `translate(${moved[1]} ${moved[2]})`);
  if (original instanceof SVGElement && original.localName !== 'g') {
    for (const look of LOOKS) {
      const value = looks.getPropertyValue(look);
      if (value && !isUsual(look, value)) copy.setAttribute(look, plainColour(value));
    }
  } else if (looks.opacity !== '1') copy.setAttribute('opacity', looks.opacity);
  for (const child of original.childNodes) {
    if (child instanceof Element) copy.append(...copied(child));
    else if (child instanceof Text && child.data.trim()) copy.append(child.data.trim());
  }
  return [copy];
}

const USUAL: Partial<Record<string, string>> = {
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'text-anchor': 'start',
};

const isUsual = (look: string, value: string): boolean => USUAL[look] === value;

/** A mixed colour as every program reads it: "color(srgb 1 0.5 0)" is "rgb(255, 128, 0)". All else is left as it is. */
export function plainColour(value: string): string {
  return value.replace(
    /color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)/g,
    (_, r: string, g: string, b: string, a?: string) => {
      const [red, green, blue] = [r, g, b].map((part) => Math.round(Math.min(1, Math.max(0, Number(part))) * 255));
      return a === undefined ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${a})`;
    },
  );
}

/** Where things of these widths stand when they are set one after another into lines of that length. */
export function flow(widths: readonly number[], room: number): { x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const place = { x: round(x), row };
    x += width;
    return place;
  });
}

/** A name that every system takes: "mrs-smith-care-web-2026-10-20.svg". */
export function fileName(person: string, asOf: string, kind: 'svg' | 'png'): string {
  const plain = person
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return [plain, 'care-web', asOf].filter(Boolean).join('-') + `.${kind}`;
}

/** So many dots of a PNG for each pixel of the drawing. */
const SHARPNESS = 2;

export async function painted(drawing: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be painted.'))), 'image/png'),
  );
}

export function hand(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
