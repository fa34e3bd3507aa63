import { overAssignment } from '../../../src/core/allocation/over-assignment';

const levelsOf = (...args: Parameters<typeof overAssignment>) => {
  const result = overAssignment(...args);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const plan = [
  { path: [], target: 1000 },
  { path: ['华东'], target: 600 },
  { path: ['华北'], target: 450 },
  { path: ['华东', '张伟'], target: 330 },
  { path: ['华东', '李娜'], target: 330 },
  { path: ['华北', '王芳'], target: 450 },
];

test('what people carry is compared with the target of their manager, level by level', () => {
  const [top, regions] = levelsOf(plan);
  expect(top).toMatchObject({ level: 0, target: 1000, carried: 1050, share: 0.05 });
  // 1110 against 1050: 2/35.
  expect(regions).toMatchObject({ level: 1, target: 1050, carried: 1110, share: 2 / 35 });
  expect(regions!.managers).toEqual([
    { path: ['华东'], target: 600, carried: 660, share: 0.1 },
    { path: ['华北'], target: 450, carried: 450, share: 0 },
  ]);
  expect(levelsOf(plan)).toHaveLength(2);
});

test('too little carried is below 0, and a target of 0 has no share', () => {
  expect(
    levelsOf([
      { path: [], target: 100 },
      { path: ['A'], target: 90 },
    ])[0]!.share,
  ).toBe(-0.1);
  expect(
    levelsOf([
      { path: [], target: 0 },
      { path: ['A'], target: 90 },
    ])[0]!.share,
  ).toBeNull();
  expect(
    levelsOf([
      { path: [], target: -100 },
      { path: ['A'], target: -110 },
    ])[0]!.share,
  ).toBe(0.1);
});

test('managers without people and people without a manager don’t count', () => {
  expect(
    levelsOf([
      { path: ['A'], target: 5 },
      { path: ['B', 'x'], target: 7 },
    ]),
  ).toEqual([]);
});

test('several targets of one person add up, without noise', () => {
  const assignments = [
    { path: [], target: 0.3 },
    { path: ['A'], target: 0.1 },
    { path: ['A'], target: 0.2 },
    { path: ['A', 'x'], target: 0.3 },
  ];
  expect(levelsOf(assignments).map(({ carried, share }) => [carried, share])).toEqual([
    [0.3, 0],
    [0.3, 0],
  ]);
});

test('a target that is no number is named', () => {
  expect(
    overAssignment([
      { path: [], target: 1 },
      { path: ['A'], target: NaN },
    ]),
  ).toMatchObject({
    failure: { code: 'not-finite', parameters: { argument: 'target', row: 2 } },
  });
});
