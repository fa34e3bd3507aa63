import { textWidth } from '../../texts/text-width';

/**
 * A text in lines of a width; a Han sign takes two. Han breaks anywhere but before closing marks, words stay whole. Cells
 * that are neither merged nor wrapped can then show it, and an update can write over them.
 */
export function breakLines(text: string, width: number): string[] {
  const parts = text.match(/[\u2e80-\uffef][、，。；：！？）》”]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && textWidth(line) + textWidth(part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? part.trimStart() : part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
