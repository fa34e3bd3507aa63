import type { Unit } from '../../sheet/table';
import type { Language } from '../../texts/language';

const COMMON: readonly Unit[] = [
  { label: '元', factor: 1 },
  { label: '千元', factor: 1e3 },
  { label: '万元', factor: 1e4 },
  { label: '百万元', factor: 1e6 },
  { label: '亿元', factor: 1e8 },
  { label: '$', factor: 1 },
  { label: 'K', factor: 1e3 },
  { label: 'M', factor: 1e6 },
  { label: '%', factor: 0.01 },
];

/** The units to choose from: the one a column has, and the common ones, those of the language first. */
export function unitChoices(own: Unit | null, language: Language): readonly Unit[] {
  const isChinese = ({ label }: Unit) => /\p{Script=Han}/u.test(label);
  const common = [...COMMON].sort((a, b) => Number(isChinese(b)) - Number(isChinese(a)));
  const sorted = language === 'zh' ? common : common.reverse();
  return own === null || COMMON.some(({ label }) => label === own.label) ? sorted : [own, ...sorted];
}

/** The unit of a label that was chosen; `null` for none. */
export function unitNamed(label: string, own: Unit | null): Unit | null {
  return (own?.label === label ? own : COMMON.find((unit) => unit.label === label)) ?? null;
}
