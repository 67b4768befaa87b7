"""The table itself: large enough, and read by a loader that refuses what it does not know."""

from __future__ import annotations

import pytest
import yaml
from harness.table import TableError, load

CASE = """
about: a case to break
cases:
  - name: a record is read
    call: { operation: attribution.get, id: a }
    exchange:
      - ask: { line: GET /api/v1/attribution/a }
        say: { status: 404 }
    expect: { error: { http_status: 404 } }
"""


def test_the_table_has_at_least_120_cases():
    assert len(load()) >= 120


def test_every_code_of_the_catalogue_has_a_case_of_its_own():
    from harness.table import HERE

    catalogue = yaml.safe_load((HERE.parents[1] / "codegen" / "contract" / "errors.yaml").read_text())
    codes = {entry["code"] for entry in catalogue}
    tested = [case.data["expect"]["error"]["code"] for case in load() if case.subject == "errors_codes"]
    assert sorted(tested) == sorted(codes)


def broken(tmp_path, change, shared="{}"):
    (tmp_path / "cases").mkdir()
    document = yaml.safe_load(CASE)
    change(document)
    (tmp_path / "cases" / "broken.yaml").write_text(yaml.safe_dump(document))
    (tmp_path / "shared.yaml").write_text(shared)
    with pytest.raises(TableError) as caught:
        load(tmp_path / "cases", tmp_path / "shared.yaml")
    return str(caught.value)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda d: d["cases"][0].update(expects={}), "'expects' was unexpected"),
        (lambda d: d["cases"][0]["call"].update(time_out=1), "time_out"),
        (lambda d: d["cases"][0]["exchange"][0]["say"].update(stauts=200), "'stauts' was unexpected"),
        (lambda d: d["cases"][0]["exchange"][0]["ask"].pop("line"), "'line' is a required property"),
        (lambda d: d["cases"][0]["expect"]["error"].update(stopped="gave_up"), "'gave_up' is not one of"),
        (lambda d: d["cases"][0].update(call="$nothing"), "nothing shared is named 'nothing'"),
        (lambda d: d.update(shared={"spare": {}}), "spare is never used"),
        (lambda d: d["cases"].append(d["cases"][0]), "two cases are named"),
        (lambda d: d["cases"][0]["exchange"][0]["say"].update(hang=1, drop="before"), "one fate"),
        (lambda d: d["cases"][0].update(expect=[{"result": 1}, {"result": 2}]), "1 outcomes are to be expected, not 2"),
    ],
)
def test_a_mistake_in_a_case_is_refused_with_its_place(tmp_path, change, says):
    message = broken(tmp_path, change)
    assert says in message
    assert message.startswith(("broken.yaml", "cases"))


def test_what_is_shared_and_unused_is_refused(tmp_path):
    assert "spare is never used" in broken(tmp_path, lambda _: None, "spare: {}")
