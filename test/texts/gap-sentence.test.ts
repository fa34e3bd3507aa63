import { orderCauses } from '../../src/core/variance/order-causes';
import { gapSentence } from '../../src/texts/gap-sentence';
import { languageOf } from '../../src/texts/language-of';

function told(language: 'zh' | 'en', ...args: Parameters<typeof orderCauses>): string {
  const causes = orderCauses(...args);
  if (!causes.ok) throw new Error(causes.failure.code);
  return gapSentence(causes.value, language);
}

describe('the sentence on a gap', () => {
  it('names the causes with their shares and what offsets them', () => {
    const args = [1000, 950, ['客户数', '客单价', '回款率'], [-45, 10, -15]] as const;
    expect(told('zh', ...args)).toBe(
      '实际 950，比目标 1,000 低 50（5%），主要因为客户数 -45（占差异 90%）、回款率 -15（30%）；而客单价 +10 抵消了一部分。',
    );
    expect(told('en', 1000, 950, ['Customers', 'Order value', 'Collection'], [-45, 10, -15])).toBe(
      'Actual 950 is 50 (5%) below target 1,000, mainly because of Customers -45 (90% of the gap) and Collection -15 (30%); Order value +10 offset part of it.',
    );
  });

  it('adds up what is not named, in both directions', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    expect(told('en', 100, 115, names, [5, 4, 3, 2, 1])).toBe(
      'Actual 115 is 15 (15%) above target 100, mainly because of a +5 (33.3% of the gap), b +4 (26.7%), c +3 (20%) and 2 others +3 (20%).',
    );
    expect(told('zh', 100, 115, names, [5, 4, 3, 2, 1])).toContain('、其他 2 项共 +3（20%）。');
    expect(told('zh', 100, 101, ['z', ...names], [16, -5, -4, -3, -2, -1])).toContain(
      '；而a -5、b -4、c -3、其他 2 项共 -3 抵消了一部分。',
    );
  });

  it('never hides what is left', () => {
    expect(told('zh', 1000, 950, ['华东'], [-40])).toBe(
      '实际 950，比目标 1,000 低 50（5%），主要因为华东 -40（占差异 80%）；其余 -10 未解释。',
    );
    expect(told('en', 1000, 950, ['East'], [0])).toBe(
      'Actual 950 is 50 (5%) below target 1,000; -50 is left unexplained.',
    );
    expect(told('en', 1000, 950, ['East'], [-50.004])).toContain('; +0.004 is left unexplained.');
  });

  it('says no percentage of a target of 0', () => {
    expect(told('en', 0, 5, ['New'], [5])).toBe(
      'Actual 5 is 5 above target 0, mainly because of New +5 (100% of the gap).',
    );
  });

  it('says what cancels out where the target is met', () => {
    expect(told('zh', 100, 100, ['华东', '华南'], [20, -20])).toBe(
      '实际 100，与目标持平，华东 +20 与华南 -20 相互抵消。',
    );
    expect(told('en', 100, 100, ['East', 'West'], [20, -20])).toBe(
      'Actual 100 is on target, East +20 against West -20.',
    );
    expect(told('zh', 100, 100, ['华东'], [0])).toBe('实际 100，与目标持平。');
    expect(told('en', 100, 100, ['East'], [-5])).toBe('Actual 100 is on target, with East -5; +5 is left unexplained.');
  });

  it('says only what offsets, where nothing pulls with the gap', () => {
    expect(told('zh', 100, 90, ['华东'], [5])).toBe(
      '实际 90，比目标 100 低 10（10%）；而华东 +5 抵消了一部分；其余 -15 未解释。',
    );
  });

  it('prints rates with the places they need, and small shares as small', () => {
    expect(told('en', 0.24, 0.231, ['Rate', 'Mix'], [0.011, -0.02])).toBe(
      'Actual 0.231 is 0.009 (3.8%) below target 0.24, mainly because of Mix -0.02 (222.2% of the gap); Rate +0.011 offset part of it.',
    );
    expect(told('en', 1000000, 1000100, ['East'], [100])).toContain('is 100 (under 0.1%) above target 1,000,000,');
  });

  it('names a cause without a label by its place', () => {
    expect(told('zh', 1, 3, ['', '华东'], [1, 1])).toContain('第 1 项 +1（占差异 50%）、华东 +1（50%）');
    expect(told('en', 1, 3, ['', 'East'], [1, 1])).toContain('item 1 +1');
  });
});

describe('the language of names', () => {
  it('is Chinese where any holds a Han character', () => {
    expect(languageOf(['East', '华东'])).toBe('zh');
    expect(languageOf(['East', 'ＡＢ', '123'])).toBe('en');
    expect(languageOf([])).toBe('en');
  });
});
