import { foldLabels } from '../../../src/functions/coerce/fold-labels';

describe('labels that people read as one name', () => {
  it('become the one that comes first', () => {
    expect(foldLabels(['East', 'east', 'ＥＡＳＴ', 'West', 'East  '])).toEqual([
      'East',
      'East',
      'East',
      'West',
      'East',
    ]);
    expect(foldLabels(['２０２６', '2026', '华东 一区', '华东　一区'])).toEqual([
      '２０２６',
      '２０２６',
      '华东 一区',
      '华东 一区',
    ]);
  });

  it('stay blank when nothing of them can be seen', () => {
    expect(foldLabels(['', '\u200b', ' '])).toEqual(['', '', '']);
  });

  it('stay apart when they differ', () => {
    expect(foldLabels(['A1', 'A 1', 'A-1', '①', '1'])).toEqual(['A1', 'A 1', 'A-1', '①', '1']);
  });
});
