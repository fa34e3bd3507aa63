/** A property as the library addresses it, in Pascal case. What it gets is a value or another host object. */
interface HostProperty {
  get(): unknown;
  set?(value: unknown): void;
  /** Left out of a load that names no properties: parts of an object, and what is dear to make. */
  readonly part?: boolean;
}

export interface HostMembers {
  /** How the library finds the object again after it was made or listed. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Makes the object a collection. */
  items?(): readonly HostObject[];
}

/** An object of the simulated Excel. Only what is listed here exists: anything else answers `ApiNotFound`. */
export class HostObject {
  constructor(
    readonly type: string,
    private readonly members: HostMembers,
  ) {}

  get id(): string | undefined {
    return this.members.id;
  }

  get items(): readonly HostObject[] | undefined {
    return this.members.items?.();
  }

  /** The properties that a load without names answers. */
  get scalarNames(): string[] {
    const properties = this.members.properties ?? {};
    return Object.keys(properties).filter((name) => !properties[name]?.part);
  }

  get(name: string): unknown {
    const property = this.members.properties?.[name];
    if (!property) throw notSimulated(`${this.type}.${name}`);
    return property.get();
  }

  set(name: string, value: unknown): void {
    const set = this.members.properties?.[name]?.set;
    if (!set) throw notSimulated(`${this.type}.${name} =`);
    set(value);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.members.methods?.[name];
    if (!method) throw notSimulated(`${this.type}.${name}()`);
    return method(...(args as never[]));
  }
}

/** An error Excel answers, by its code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

function notSimulated(member: string): HostError {
  return new HostError('ApiNotFound', `${member} is not simulated`);
}
