import { worksheetFunctions } from '../../src/functions/registry';

type Implementation = (...args: unknown[]) => unknown;

class HostError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** Loads the entry as a page does: when it runs, CustomFunctions has nothing but `associate`. */
async function load() {
  const associated = new Map<string, Implementation>();
  const host: Record<string, unknown> = {
    associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
  };
  (globalThis as Record<string, unknown>).CustomFunctions = host;
  await jest.isolateModulesAsync(async () => {
    await import('../../src/functions/index');
  });
  return { associated, host };
}

afterEach(() => delete (globalThis as Record<string, unknown>).CustomFunctions);

describe('the entry of the worksheet functions', () => {
  it('associates every id and needs nothing else to load', async () => {
    expect([...(await load()).associated.keys()]).toEqual([...worksheetFunctions.map(({ id }) => id), 'PROBE']);
  });

  it('answers cells, also when the host adds its invocation object', async () => {
    const { associated } = await load();
    const invocation = { address: 'Sheet1!A1', functionName: 'DECOMPOSE' };
    const args = [[[10]], [[6], [3], [3]], null, null, null, null, null, null];
    expect(associated.get('DECOMPOSE')?.(...args, invocation)).toEqual([[5], [3], [2]]);
  });

  it('throws the error of the host as it is at the time of the call, with its text', async () => {
    const { associated, host } = await load();
    host.Error = HostError;
    host.ErrorCode = { invalidValue: 'bad', notAvailable: 'none' };
    const thrownBy = (id: string, ...args: unknown[]): unknown => {
      try {
        return associated.get(id)?.(...args);
      } catch (error) {
        return error;
      }
    };
    const bad = thrownBy('DECOMPOSE', [[10]], [['abc']]);
    expect(bad).toBeInstanceOf(HostError);
    expect(bad).toMatchObject({ code: 'bad', message: expect.stringContaining('weights, row 1') });
    expect(thrownBy('WORKDAYS', [[60000]], [[60010]], 'CN')).toMatchObject({ code: 'none' });
  });
});
