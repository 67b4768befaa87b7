"""TypeScript: interfaces with their codecs, resources, errors.

Names are camelCase here and the wire's on the wire, so each model has a generated `decode` (an object literal, which an engine
gives one shape) and, where callers send it, an `encode`.
"""

from __future__ import annotations

from codegen.emit import names
from codegen.emit.render import renderer
from codegen.emit.typescript import emitted, rows, spelling
from codegen.ir.model import Contract, Model, refs

HEADER = "// Generated from codegen/contract by `make generate`. Do not edit."


def emit(contract: Contract) -> dict[str, str]:
    render = renderer("typescript", header=HEADER, wrap=names.wrap)
    files = {"errors.ts": render("errors.ts.j2", errors=contract.errors, class_name=names.error_class)}
    files |= _models(contract, render)
    files |= _resources(contract, render)
    files |= emitted.files(contract, render)
    files |= rows.files(contract, render)
    files |= _events(contract, render)
    return files


def _events(contract: Contract, render) -> dict[str, str]:
    if not contract.events:
        return {}
    homes = spelling.by_group(contract, sorted({e.data for e in contract.events}))
    return {"events.ts": render("events.ts.j2", events=contract.events, homes=sorted(homes.items()))}


def _models(contract: Contract, render) -> dict[str, str]:
    files = {}
    for group in contract.groups():
        models = [m for m in contract.models.values() if m.group == group]
        enums = [e for e in contract.enums.values() if e.group == group]
        wanted = {r for m in models for f in m.fields for r in refs(f.type) if spelling.group(contract, r) != group}
        imports = []
        for home, found in spelling.by_group(contract, sorted(wanted)).items():
            codecs = [f"decode{n}" for n in found if n in contract.models and any(m.in_response for m in models)]
            codecs += [f"encode{n}" for n in found if n in contract.models and any(m.in_request for m in models)]
            imports.append({"home": home, "types": found, "codecs": spelling.used(codecs, models)})
        timed = any(f.type.kind == "timestamp" for m in models if m.in_request for f in m.fields)
        files[f"models/{group}.ts"] = render(
            "models.ts.j2", group=group, models=[_model_view(m) for m in models], enums=enums, imports=imports, timed=timed
        )
    files["models/index.ts"] = render("models_index.ts.j2", groups=sorted(contract.groups()))
    return files


def _model_view(model: Model) -> dict:
    return {
        "name": model.name,
        "description": model.description,
        "in_request": model.in_request,
        "in_response": model.in_response,
        "fields": [
            {
                "name": names.camel(f.name),
                "wire": f.name,
                "wire_text": f'"{f.name}"',
                "hint": spelling.hint(f.type, given=model.in_request),
                "optional": not f.required,
                "decode": spelling.decode(f"w.{f.name}", f.type, f.required),
                "encode": spelling.encode(f"m.{names.camel(f.name)}", f.type, f.required),
                "description": f.description,
            }
            for f in model.fields
        ],
    }


def _resources(contract: Contract, render) -> dict[str, str]:
    files, tops = {}, {}
    hot = rows.hot_lists(contract)
    for top, resources in contract.resource_tree().items():
        views, types, codecs = [], set(), set()
        for path in sorted(resources, key=lambda p: (-len(p), p)):
            operations = [spelling.operation_view(o, _class(path)) for o in resources[path]]
            children = sorted(p[-1] for p in resources if len(p) == len(path) + 1 and p[: len(path)] == path)
            views.append(
                {
                    "class": _class(path),
                    "path": ".".join(path),
                    "operations": operations,
                    "children": [(names.camel(c), _class((*path, c))) for c in children],
                }
            )
            types |= {n for o in operations for n in o["types"]}
            codecs |= {n for o in operations for n in o["codecs"]}
        imports = [
            {
                "home": home,
                "types": found,
                "codecs": sorted(c for c in codecs if c.removeprefix("decode").removeprefix("encode") in found),
            }
            for home, found in spelling.by_group(contract, sorted(types)).items()
        ]
        mutates = {o["options"] for v in views for o in v["operations"]}
        files[f"resources/{top}.ts"] = render(
            "resources.ts.j2",
            resources=views,
            imports=imports,
            option_types=sorted(mutates),
            paged=any(o["item"] for v in views for o in v["operations"]),
            readers=sorted({hot[o["id"]] for v in views for o in v["operations"] if o["id"] in hot}),
            hot=hot,
            promised=any(not o["item"] for v in views for o in v["operations"]),
        )
        tops[top] = {"name": names.camel(top), "class": _class((top,))}
    files["resources/index.ts"] = render("resources_index.ts.j2", tops=tops)
    return files


def _class(path: tuple[str, ...]) -> str:
    return "".join(names.pascal(p) for p in path) + "Resource"
