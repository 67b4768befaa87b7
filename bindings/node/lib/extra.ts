/** The model, with the members of the wire's object that its schema does not name. */
export function keep<Model extends { extra?: Record<string, unknown> }>(model: Model, wire: any, known: ReadonlySet<string>): Model {
  for (const name in wire) {
    if (known.has(name)) continue;
    model.extra ??= {};
    // Defined, not assigned: a member may have any name, also `__proto__`.
    Object.defineProperty(model.extra, name, { value: wire[name], enumerable: true, writable: true, configurable: true });
  }
  return model;
}
