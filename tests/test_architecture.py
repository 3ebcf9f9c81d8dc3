"""Checks by reading imports that the apps and their layers depend on one another in one direction only."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# An app imports only from those before it.
APPS = ("cescb.kit", "cescb.charts", "boards", "performance", "audits", "reports")

# Wiring knows every app; what the apps share of it knows none.
SHARED = ("cescb.tables", "cescb.forms", "cescb.constraints", "cescb.templatetags", "cescb.components")

# Inside an app, a module imports only from its own layer and those before it. Every other module of an
# app is a pure rule, the first layer.
LAYERS = {
    "models": 1,
    "permissions": 2,
    "queries": 2,
    "services": 3,
    "access": 3,
    "charts": 4,
    "filters": 4,
    "forms": 4,
    "presenters": 4,
    "sentences": 4,
    "tables": 4,
    "templatetags": 4,
    "admin": 5,
    "tasks": 5,
    "registers": 5,
    "views": 5,
    "management": 5,
    "urls": 6,
}
WIRING = {"apps", "migrations"}

# Reports has no models' rows of its own to query: its figures, blocks and assembling read the other apps.
READING = dict.fromkeys(
    ["figures", "blocks", "checks", "markup", "discrepancies", "assemble", "export", "rendering", "pdf"], 2
)


def modules(package: str) -> Iterator[tuple[str, Path]]:
    folder = ROOT / package.replace(".", "/")
    for path in sorted(folder.rglob("*.py")):
        yield ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), path


def imports(name: str, path: Path) -> Iterator[str]:
    """Yield the dotted names that a module imports, relative ones made whole; type-only imports left out."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{stem}.{alias.name}" for alias in node.names)


def app_of(name: str) -> str | None:
    return next((app for app in APPS if name == app or name.startswith(f"{app}.")), None)


def layer_of(name: str) -> int | None:
    """The layer of a module of an app: 0 for pure rules, None for wiring and the app itself."""
    part = name.split(".")[1] if "." in name else ""
    if not part or part in WIRING:
        return None
    return LAYERS.get(part, READING.get(part, 0) if name.startswith("reports.") else 0)


@pytest.mark.parametrize("app", APPS)
def test_app_imports_only_apps_before_it(app):
    allowed = APPS[: APPS.index(app) + 1]

    wrong = [
        f"{name} imports {imported}"
        for name, path in modules(app)
        for imported in imports(name, path)
        if (app_of(imported) and app_of(imported) not in allowed)
        or (imported.startswith("cescb.") and not app_of(imported) and not imported.startswith(SHARED))
    ]

    assert wrong == []


@pytest.mark.parametrize("package", ["cescb.kit", "cescb.charts"])
def test_kits_know_neither_django_nor_any_app(package):
    wrong = [
        f"{name} imports {imported}"
        for name, path in modules(package)
        for imported in imports(name, path)
        if imported.startswith(("django", "boards", "performance", "audits", "reports"))
    ]

    assert wrong == []


@pytest.mark.parametrize("app", ["boards", "performance", "audits", "reports"])
def test_layers_of_an_app_point_one_way(app):
    wrong = []
    for name, path in modules(app):
        layer = layer_of(name)
        if layer is None:
            continue
        for imported in imports(name, path):
            other = layer_of(imported) if imported.startswith(f"{app}.") else None
            if other is not None and other > layer:
                wrong.append(f"{name} imports {imported}")

    assert wrong == []


@pytest.mark.parametrize("app", ["boards", "performance", "audits"])
def test_pure_rules_import_no_django(app):
    wrong = [
        f"{name} imports {imported}"
        for name, path in modules(app)
        if layer_of(name) == 0 and name.count(".") == 1 and not name.endswith("converters")
        for imported in imports(name, path)
        if imported.startswith("django")
    ]

    assert wrong == []


def test_imports_stand_at_the_top_of_modules():
    wrong = []
    for app in ("cescb", "boards", "performance", "audits", "reports"):
        for name, path in modules(app):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            inner = [
                node
                for function in ast.walk(tree)
                if isinstance(function, ast.FunctionDef)
                for node in ast.walk(function)
                if isinstance(node, ast.Import | ast.ImportFrom)
            ]
            wrong += [f"{name}, line {node.lineno}" for node in inner]

    assert wrong == []
