"""Python: models, resources, errors, and the stubs that type them.

Runtime modules are small tables over the hand-written `venturi._model` and `venturi._client`; the `.pyi` beside each says what a
type checker and an editor should know. Names stay as on the wire.
"""

from __future__ import annotations

from codegen.emit import names
from codegen.emit.python import emitted, spelling
from codegen.emit.render import renderer
from codegen.ir.cells import native_records
from codegen.ir.model import Contract, Model

HEADER = "# Generated from codegen/contract by `make generate`. Do not edit."


def emit(contract: Contract) -> dict[str, str]:
    render = renderer("python", header=HEADER)
    files = {
        "__init__.py": f'{HEADER}\n"""Models, resources and errors, from the contract."""\n',
        "errors.py": render("errors.py.j2", errors=contract.errors, class_name=names.error_class, wrap=names.wrap),
    }
    files |= _models(contract, render)
    files |= _resources(contract, render)
    files |= emitted.files(contract, render)
    files |= _events(contract, render)
    return files


def _models(contract, render) -> dict[str, str]:
    files, homes = {}, {}
    native = native_records(contract)
    for group in contract.groups():
        models = [m for m in contract.models.values() if m.group == group]
        enums = [e for e in contract.enums.values() if e.group == group]
        foreign = spelling.foreign_names(contract, models)
        view = {
            "group": group,
            "models": [_model_view(m, m.name in native) for m in spelling.in_order(models)],
            "enums": enums,
            "foreign": foreign,
            "foreign_models": {h: [n for n in ns if n in contract.models] for h, ns in foreign.items()},
            "wrap": names.wrap,
        }
        module = names.snake(group)
        files[f"models/{module}.py"] = render("models.py.j2", **view)
        files[f"models/{module}.pyi"] = render("models.pyi.j2", **view)
        homes |= {m.name: module for m in models} | {e.name: module for e in enums}
    files["models/__init__.py"] = render("models_init.py.j2", homes=dict(sorted(homes.items())))
    files["models/__init__.pyi"] = render("models_init.pyi.j2", homes=dict(sorted(homes.items())))
    return files


def _model_view(model: Model, native: bool) -> dict:
    return {
        "name": model.name,
        "native": native,
        "description": model.description,
        "fields": [
            {
                "name": names.python_identifier(f.name),
                "wire": f.name,
                "decode": spelling.decoder(f.type),
                "encode": spelling.encoder(f.type),
                "hint": spelling.value_hint(f),
                "given": spelling.given_hint(f.type),
                "required": f.required,
                "secret": f.secret,
                "nullable": f.type.nullable,
                "text": spelling.described(f),
            }
            for f in model.fields
        ],
    }


def _resources(contract: Contract, render) -> dict[str, str]:
    """One module for each top-level resource; nested ones (`directory.services`) stand beside their parent."""
    files = {}
    for top, resources in contract.resource_tree().items():
        views = []
        for path in sorted(resources, key=lambda p: (-len(p), p)):
            operations = [spelling.operation_view(contract, o) for o in resources[path]]
            children = [p[-1] for p in resources if len(p) == len(path) + 1 and p[: len(path)] == path]
            views.append(
                {
                    "class": _class(path),
                    "path": ".".join(path),
                    "summary": spelling.resource_summary(contract, resources[path]),
                    "operations": operations,
                    "added": spelling.ADDED.get(".".join(path)),
                    "children": {child: _class((*path, child)) for child in sorted(children)},
                }
            )
        used = sorted({n for v in views for o in v["operations"] for n in o["result_names"]})
        hinted = sorted({n for v in views for o in v["operations"] for n in o["hint_names"]})
        live = sorted({o["live"] for v in views for o in v["operations"] if o["live"]})
        shared = {"resources": views, "live": live}
        files[f"resources/{top}.py"] = render("resources.py.j2", **shared, models=spelling.by_home(contract, used))
        files[f"resources/{top}.pyi"] = render("resources.pyi.j2", **shared, models=spelling.by_home(contract, hinted))
    tops = [
        {"name": top, "class": _class((top,)), "summary": spelling.resource_summary(contract, _all(resources))}
        for top, resources in contract.resource_tree().items()
    ]
    files["resources/__init__.py"] = render("resources_init.py.j2", tops=tops)
    files["resources/__init__.pyi"] = render("resources_init.pyi.j2", tops=tops)
    return files


def _events(contract: Contract, render) -> dict[str, str]:
    """Which model the data of a webhook event has."""
    if not contract.events:
        return {}
    view = {"events": contract.events, "homes": spelling.by_home(contract, sorted({e.data for e in contract.events}))}
    return {"events.py": render("events.py.j2", **view), "events.pyi": render("events.pyi.j2", **view)}


def _class(path: tuple[str, ...]) -> str:
    return "".join(names.pascal(p) for p in path) + "Resource"


def _all(resources: dict) -> list:
    """A resource's operations, and those of the resources within."""
    return [operation for path in sorted(resources) for operation in resources[path]]
