"""What schemathesis is told besides the document: credentials, which operations are not served, and values that only the instance knows.

Loaded by its command line (SCHEMATHESIS_HOOKS). Every check stays on for every operation. The environment gives CREDENTIALS (a tenant's,
as JSON), UNSERVED (operation ids that this instance answers with 404) and ANSWERS (a file that gets a line for each answer).
"""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import schemathesis
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.core.parameters import ParameterLocation
from sensible import Cursors, make_sensible, right, teach_lists

CREDENTIALS = json.loads(os.environ["CREDENTIALS"])
UNSERVED = frozenset(json.loads(os.environ["UNSERVED"]))
ANSWERS = Path(os.environ["ANSWERS"])
API_KEY = {"X-API-Key": CREDENTIALS["api_key"]}
# A token would not outlive the clock of a sandbox that is moved.
TOKEN = {"Authorization": f"Bearer {CREDENTIALS['token']}"} if "token" in CREDENTIALS else API_KEY
OWN = frozenset(value for name, value in CREDENTIALS.items() if name.endswith("_id"))
METHODS = ("get", "put", "post", "patch", "delete")
PROBLEM = {
    "description": "Not served here.",
    "headers": {"X-Trace-Id": {"required": True, "schema": {"type": "string"}}},
    "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Operations that are not served stay in the run: whatever they are sent, there is nothing at their path (404), or their method is not
    among those that the path takes (405). Lists get the grammar that `x-filterable` and `x-sortable` declare as JSON Schema. An access token
    is said to be the bearer token that it is: what schemathesis does not know as a credential, it cannot take away."""
    raw_schema["components"]["securitySchemes"]["oauth2"] = {"type": "http", "scheme": "bearer"}
    for item in raw_schema["paths"].values():
        for method in METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            if operation["operationId"] in UNSERVED:
                path_only(raw_schema, item, operation)
            else:
                teach_lists(raw_schema, operation)


def path_only(document, item, operation):
    parameters = [resolve(document, entry) for entry in (*item.get("parameters", ()), *operation.get("parameters", ()))]
    operation["parameters"] = [entry for entry in parameters if entry["in"] == "path"]
    operation.pop("requestBody", None)
    # No path is known of a request whose line alone is larger than a header may be.
    operation.update({"security": [], "responses": {"400": PROBLEM, "404": PROBLEM, "405": PROBLEM}})


def resolve(document, entry):
    return document["components"]["parameters"][entry["$ref"].rsplit("/", 1)[1]] if "$ref" in entry else entry


@schemathesis.hook
def filter_case(context, case):
    """A path where nothing is served takes no method at all, so there is none to be refused with 405."""
    return raw(case)["operationId"] not in UNSERVED or case.method.lower() == case.operation.method.lower()


@schemathesis.auth(refresh_interval=None)
class Credentials:
    """Each operation is called with the kind of credential that it takes: reads with an access token, other calls with an API key, so that
    both are walked."""

    def get(self, case, context):
        credential = raw(case)["x-credential"]
        if case.operation.path.startswith("/api/partner/"):
            return {"Authorization": f"Bearer {CREDENTIALS['partner_token']}"}
        if credential == "bearer":
            return TOKEN if case.operation.method.upper() == "GET" else API_KEY
        if credential == "ingestion":
            return {"X-API-Key": CREDENTIALS["ingestion_key"]}
        return self.client() if credential == "client" else {}

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), **data}

    @staticmethod
    def client():
        pair = f"{CREDENTIALS['client_id']}:{CREDENTIALS['client_secret']}"
        return {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


CURSORS = Cursors()


@schemathesis.hook
def before_call(context, case, kwargs):
    if raw(case)["operationId"] not in UNSERVED:
        spare(case)
        own(case)
        make_sensible(case, CURSORS)
        ask_for_consent(case)


def ask_for_consent(case):
    """Of a client that exists, for what it may have: anything else is sent back to where nobody listens."""
    if raw(case)["operationId"] == "oauth.authorize" and right(case, ParameterLocation.QUERY):
        client = {"client_id": CREDENTIALS["interactive_id"], "redirect_uri": "http://127.0.0.1/callback"}
        fixed = {"response_type": "code", "code_challenge_method": "S256"}
        chosen = {name: value for name, value in case.query.items() if name not in ("scope", "acr_values") and (name != "prompt" or value == "login")}
        if isinstance(chosen.get("state"), str):
            chosen["state"] = chosen["state"].replace("\0", "0")  # RFC 6749, A.5: visible characters and blanks
        case.query = chosen | client | fixed


def own(case):
    """A partner renews the secrets of its own clients alone."""
    path = case.path_parameters or {}
    if raw(case)["operationId"] == "partner.oauth_clients.rotate_secret" and str(path.get("id")).startswith("cli_"):
        path["id"] = CREDENTIALS["partners_client_id"]


def spare(case):
    """The run does not revoke what it runs with: those ids are sent as ones that do not exist."""
    for name, value in (case.path_parameters or {}).items():
        if value in OWN:
            case.path_parameters[name] = value[:-1] + ("0" if value[-1] != "0" else "1")


@schemathesis.hook
def after_call(context, case, response):
    with ANSWERS.open("a") as out:
        out.write(json.dumps({"operation": raw(case)["operationId"], "method": case.method, "status": response.status_code}) + "\n")


def raw(case):
    return case.operation.definition.raw


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """A batch is answered with 202 and refuses its events one by one: data that was wrong was rejected where the answer says so."""
    batch = raw(case)["operationId"].endswith(".create_batch") and isinstance(failure, AcceptedNegativeData)
    return not (batch and response.status_code == 202 and response.json()["rejected"] > 0)
