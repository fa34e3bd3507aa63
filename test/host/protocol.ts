import { HostError, HostObject } from './host-object';

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
}

interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** A request of the library: paths to objects by their number, and what to do with them, in order. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
}

const paths = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };
const actions = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryAsJson: 7, ensureUnchanged: 8 };

/**
 * Answers requests in the protocol of the rich Office API. It knows no Excel: members travel by name and are looked up
 * in host objects. Actions run in order until one fails; what ran before stays done, as in Excel.
 */
export class Interpreter {
  private readonly references = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private made = 0;

  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
  ) {}

  run(batch: Batch): BatchResult {
    const resolver = new Resolver(batch, this.root, this.services, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const value = this.act(action, resolver, batch.AutoKeepReference ?? false);
        if (action.ActionType === actions.trace) traceIds.push(action.Id);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const failure = { Code: error.code, Message: error.message, Location: null, ActionIndex: index };
        return { Results: results, TraceIds: traceIds, Error: failure };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  /** `undefined` means no result is sent; a null object is a result of null. */
  private act(action: Action, resolver: Resolver, keepReferences: boolean): unknown {
    const target = action.ObjectPathId ? resolver.resolve(action.ObjectPathId) : null;
    switch (action.ActionType) {
      case actions.instantiate:
        if (target && keepReferences && target.type === 'Range') this.keep(target);
        return this.identityOf(target);
      case actions.query:
        return target && this.query(target, action.QueryInfo ?? {}, asIs);
      case actions.queryAsJson:
        return target && this.query(target, action.QueryInfo ?? {}, camel);
      case actions.method:
        return this.callAsAction(target, action, resolver);
      case actions.set:
        present(target).set(action.Name, resolver.argumentsOf(action.ArgumentInfo)[0]);
        return undefined;
      case actions.trace:
        return null;
      case actions.ensureUnchanged:
        return undefined;
      default:
        throw new HostError('ApiNotFound', `action ${action.ActionType} is not simulated`);
    }
  }

  private callAsAction(target: HostObject | null, action: Action, resolver: Resolver): unknown {
    const args = resolver.argumentsOf(action.ArgumentInfo);
    // the library keeps every range it is given, null objects too
    if (action.Name === '_KeepReference') return target && this.keep(target);
    if (action.Name === '_RemoveReference') return this.references.delete(String(args[0])) && null;
    return present(target).call(action.Name, args) ?? null;
  }

  private keep(target: HostObject): null {
    const name = this.names.get(target) ?? `{reference-${++this.made}}`;
    this.names.set(target, name);
    this.references.set(name, target);
    return null;
  }

  private identityOf(target: HostObject | null): Record<string, unknown> | null {
    if (target === null) return null;
    const name = this.names.get(target);
    const reference = name !== undefined && this.references.has(name) ? { _ReferenceId: name } : {};
    return { ...(target.id === undefined ? {} : { Id: target.id }), ...reference };
  }

  private query(target: HostObject, query: Query, named: (name: string) => string): unknown {
    const wanted = treeOf(query);
    const list = (items: readonly HostObject[], tree: Tree) => ({
      [named === camel ? 'items' : '_Items']: items.map((item, index) => ({ ...emit(item, tree), _Index: index })),
    });
    const emit = (object: HostObject, tree: Tree): Record<string, unknown> => {
      if (object.items) return { ...this.identityOf(object), ...list(object.items, tree) };
      const names = tree.size === 0 || tree.has('*') ? [...object.scalarNames, ...tree.keys()] : [...tree.keys()];
      const found: Record<string, unknown> = { ...this.identityOf(object) };
      for (const name of new Set(names)) {
        if (name === '*' || name === '$none') continue;
        const value = object.get(name);
        found[named(name)] = value instanceof HostObject ? emit(value, tree.get(name) ?? new Map()) : value;
      }
      return found;
    };
    if (!target.items) return emit(target, wanted);
    const listed = target.items.slice(query.Skip ?? 0).slice(0, query.Top ?? undefined);
    return { ...this.identityOf(target), ...list(listed, wanted) };
  }
}

/** Turns the numbers of one request into objects, each once. */
class Resolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly references: ReadonlyMap<string, HostObject>,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `no object path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  argumentsOf(info: Arguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    // an argument that was left out travels as null
    return (info?.Arguments ?? []).map((value, index) =>
      typeof ids[index] === 'number' && ids[index] !== 0 ? this.resolve(ids[index]) : (value ?? undefined),
    );
  }

  private follow(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === paths.root) return this.root;
    if (type === paths.none) return null;
    if (type === paths.service) return this.services[name] ?? fail('ApiNotFound', `${name} is not simulated`);
    if (type === paths.reference) return this.references.get(name) ?? fail('InvalidReference', name);
    const parent = this.resolve(path.ParentObjectPathId);
    // what is asked of a null object is a null object
    if (parent === null) return null;
    if (type === paths.property) return asObject(parent.get(name));
    const args = this.argumentsOf(path.ArgumentInfo);
    return asObject(parent.call(type === paths.indexer ? 'Item' : name, args));
  }
}

type Tree = Map<string, Tree>;

/** `name,font/color` as a tree, in Pascal case. */
function treeOf({ Select = [], Expand = [] }: Query): Tree {
  const root: Tree = new Map();
  for (const path of [...Select, ...Expand.map((name) => `${name}/*`)]) {
    let tree = root;
    for (const step of path.split(/[/.]/)) {
      const name = pascal(step);
      const below = tree.get(name) ?? new Map();
      tree.set(name, below);
      tree = below;
    }
  }
  return root;
}

function present(target: HostObject | null): HostObject {
  return target ?? fail('ItemNotFound', "The requested resource doesn't exist.");
}

function asObject(value: unknown): HostObject | null {
  if (value instanceof HostObject) return value;
  return value == null ? null : fail('GeneralException', 'not an object');
}

function fail(code: string, message: string): never {
  throw new HostError(code, message);
}

function pascal(name: string): string {
  return /^[a-z]/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function asIs(name: string): string {
  return name;
}
