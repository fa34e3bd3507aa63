import { readVersioned, writeVersioned } from '../../../src/jobs/kept/read-versioned';

const versions = {
  version: 3,
  // version 1 kept a number, version 2 a list, version 3 a list under a name
  migrations: [(data: unknown) => [data], (data: unknown) => ({ list: data })],
  parse: (data: unknown) => JSON.stringify(data ?? null),
};

test('what the present version wrote is read as it is', () => {
  expect(readVersioned(writeVersioned({ list: [1] }, 3), versions)).toEqual({ state: 'read', value: '{"list":[1]}' });
});

test('older versions are lifted one by one', () => {
  expect(readVersioned('{"version":1,"data":5}', versions)).toEqual({ state: 'read', value: '{"list":[5]}' });
  expect(readVersioned('{"version":2,"data":[5]}', versions)).toEqual({ state: 'read', value: '{"list":[5]}' });
});

test('a newer version is left alone', () => {
  expect(readVersioned('{"version":4,"data":{"list":[1]}}', versions)).toEqual({ state: 'newer' });
});

test.each([null, '', 'no JSON', '[]', 'null', '{"version":"3"}', '{"version":0.5,"data":1}', '{"data":1}'])(
  '%j is read as nothing',
  (text) => {
    expect(readVersioned(text, versions)).toEqual({ state: 'read', value: 'null' });
  },
);
