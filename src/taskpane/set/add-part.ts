import type { PartInputs } from './inputs';

/**
 * The parts with one more, before their rest; the first part of a split brings the rest with it. `inside` names the part
 * that is split on, `null` the target itself.
 */
export function addPart(
  parts: readonly PartInputs[],
  inside: string | null,
  id: string,
  names: { readonly first: string; readonly next: string; readonly rest: string },
): readonly PartInputs[] {
  if (inside !== null) {
    return parts.map((part) =>
      part.id === inside
        ? { ...part, parts: addPart(part.parts, null, id, names) }
        : part.parts.length === 0
          ? part
          : { ...part, parts: addPart(part.parts, inside, id, names) },
    );
  }
  const added = {
    id,
    name: parts.length === 0 ? names.first : names.next,
    share: parts.length === 0 ? '30' : '0',
    parts: [],
  };
  const rest = parts.find(({ share }) => share === null) ?? {
    id: `${id} rest`,
    name: names.rest,
    share: null,
    parts: [],
  };
  return [...parts.filter(({ share }) => share !== null), added, rest];
}
