import type { ContrastFacts, Seen, SystemColor } from './contrast-facts';

/**
 * The four contrast themes of Windows 11 as it ships them (Resources\Ease of Access Themes: hcblack, hcwhite, hc1 and
 * hc2.theme). Microsoft's page on contrast themes names the eight roles and shows the colours as pictures only
 * (https://learn.microsoft.com/windows/apps/design/accessibility/high-contrast-themes); as numbers, those of Desert,
 * Dusk and Night sky stand in Firefox's design system too (toolkit/themes/shared/design-system, "HCM Theme").
 */
const PALETTES: Readonly<Record<string, Readonly<Record<SystemColor, string>>>> = {
  Aquatic: palette('#202020', '#ffffff', '#75e9fc', '#a6a6a6', '#263b50', '#8ee3f0', '#ffffff'),
  Desert: palette('#fffaef', '#3d3d3d', '#1c5e75', '#676767', '#fff5e3', '#903909', '#202020'),
  Dusk: palette('#2d3236', '#ffffff', '#70ebde', '#a6a6a6', '#212d3b', '#a1bfde', '#b6f6f0'),
  'Night sky': palette('#000000', '#ffffff', '#8080ff', '#a6a6a6', '#2b2b2b', '#d6b4fd', '#ffee32'),
};

function palette(
  Canvas: string,
  CanvasText: string,
  LinkText: string,
  GrayText: string,
  HighlightText: string,
  Highlight: string,
  ButtonText: string,
): Record<SystemColor, string> {
  return { Canvas, CanvasText, LinkText, GrayText, HighlightText, Highlight, ButtonText, ButtonFace: Canvas };
}

/** Of text (WCAG 1.4.3), and of marks, icons and borders of controls (1.4.11). */
const ENOUGH = { text: 4.5, mark: 3, border: 3 } as const;

/**
 * What is wrong in contrast themes, from the same screen in two palettes of the browser. A colour that is the same
 * system colour in both is one of the person's; any other one is fixed. Names that both palettes give the same colours
 * can't be told apart: then each of them has to be legible, in each of the four palettes.
 */
export function contrastFindings(dark: ContrastFacts, light: ContrastFacts): string[] {
  if (dark.seen.length !== light.seen.length)
    return [`the screens differ: ${dark.seen.length} and ${light.seen.length} things are seen`];
  const findings = dark.seen.flatMap((seen, at) => {
    const other = light.seen[at]!;
    if (seen.opacity < 1 && !seen.disabled && seen.kind === 'text') return [`${nameOf(seen)} is faded`];
    const colors = namesOf(seen.color, other.color, dark, light);
    const grounds = namesOf(seen.ground, other.ground, dark, light).filter((name) => !LETTERS.has(name));
    if (colors.length === 0) return [`${nameOf(seen)} has a fixed colour, ${seen.color} and ${other.color}`];
    if (grounds.length === 0) return [`${nameOf(seen)} stands on a fixed colour, ${seen.ground} and ${other.ground}`];
    // a mark in the colour of its ground is a gap between others
    if (seen.disabled || (seen.kind !== 'text' && seen.color === seen.ground && other.color === other.ground))
      return [];
    return illegible(seen, colors, grounds);
  });
  return [...new Set(findings)];
}

/** Nothing stands on these. */
const LETTERS: ReadonlySet<SystemColor> = new Set(['HighlightText', 'LinkText', 'GrayText', 'ButtonText']);

function illegible(seen: Seen, colors: readonly SystemColor[], grounds: readonly SystemColor[]): string[] {
  for (const [theme, hex] of Object.entries(PALETTES)) {
    for (const color of colors) {
      for (const ground of grounds) {
        const contrast = contrastOf(hex[color], hex[ground]);
        if (contrast < ENOUGH[seen.kind])
          return [`${nameOf(seen)}: ${color} on ${ground} is ${contrast.toFixed(2)} : 1 in ${theme}`];
      }
    }
  }
  return [];
}

function nameOf({ kind, what }: Seen): string {
  return `${kind} of ${what}`;
}

/** The system colours that are one colour in the dark palette and the other in the light one. */
function namesOf(inDark: string, inLight: string, dark: ContrastFacts, light: ContrastFacts): SystemColor[] {
  const names = Object.keys(dark.palette) as SystemColor[];
  return names.filter((name) => dark.palette[name] === inDark && light.palette[name] === inLight);
}

/** Contrast ratio of WCAG 2: 1 to 21. */
function contrastOf(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
