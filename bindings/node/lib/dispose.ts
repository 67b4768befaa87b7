// Node.js 18 has neither symbol; TypeScript's `using`, compiled for it, looks for them here as well.
for (const name of ["dispose", "asyncDispose"] as const)
  if (Symbol[name] === undefined) Object.defineProperty(Symbol, name, { value: Symbol.for(`nodejs.${name}`) });

export {};
