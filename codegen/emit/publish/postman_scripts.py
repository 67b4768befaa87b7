"""The scripts of the Postman collection: getting a credential before each request, and what each answer must be."""

from __future__ import annotations

import json

from codegen.ir.model import Operation

# Runs before every request. An API key is used where there is one; else a token is got by client credentials, and again when it ends.
CREDENTIAL = """\
const use = (header, value) => { pm.variables.set('credentialHeader', header); pm.variables.set('credential', value); };
const read = (name) => pm.variables.get(name) || '';
pm.variables.set('inAMonth', new Date(Date.now() + 30 * 86400e3).toISOString());
const [token, until] = [read('token'), Number(read('tokenUntil') || 0)];
if (read('apiKey')) {
  use('X-API-Key', read('apiKey'));
} else if (token && (!until || until > Date.now())) {
  use('Authorization', `Bearer ${token}`);
} else if (read('clientId')) {
  pm.sendRequest({
    url: `${read('baseUrl')}/api/v1/oauth/token`,
    method: 'POST',
    header: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: { mode: 'urlencoded', urlencoded: [
      { key: 'grant_type', value: 'client_credentials' },
      { key: 'client_id', value: read('clientId') },
      { key: 'client_secret', value: read('clientSecret') },
    ] },
  }, (error, answer) => {
    if (error || answer.code !== 200) throw new Error(`no token: ${error || answer.text()}`);
    const got = answer.json();
    pm.collectionVariables.set('token', got.access_token);
    pm.collectionVariables.set('tokenUntil', String(Date.now() + (got.expires_in - 60) * 1e3));
    use('Authorization', `Bearer ${got.access_token}`);
  });
}"""


def expectations(op: Operation) -> list[str]:
    """What the answer must be: a documented success with its media type, a trace id, and what later requests need of it."""
    statuses = [response.status for response in op.responses]
    types = {response.media_type for response in op.responses if response.media_type}
    # A page for a person asks for a client of yours; the example's is nobody's, and a program is told so in JSON.
    if "text/html" in types and op.parameters:
        statuses.append(400)
        types.add("application/json")
    lines = [
        f"pm.test('{op.id} answers {' or '.join(map(str, statuses))}', () => {{",
        f"  pm.expect(pm.response.code, pm.response.text().slice(0, 500)).to.be.oneOf({json.dumps(statuses)});",
        "});",
        "pm.test('the answer can be traced', () => pm.expect(pm.response.headers.get('X-Trace-Id')).to.match(/^[0-9A-Z]{26}$/));",
    ]
    if types:
        lines += [
            f"pm.test('it is {' or '.join(sorted(types))}', () => {{",
            f"  if (pm.response.text()) pm.expect(pm.response.headers.get('Content-Type').split(';')[0]).to.be.oneOf({json.dumps(sorted(types))});",
            "});",
        ]
    if op.pagination:
        lines += [
            "pm.test('it is a page', () => {",
            "  const { data, page } = pm.response.json();",
            "  pm.expect(data.length).to.be.at.most(page.limit);",
            "  pm.expect(Boolean(page.next_cursor)).to.equal(page.has_more);",
            "});",
        ]
    return lines + remembered(op)


def remembered(op: Operation) -> list[str]:
    """The id that requests for one of the collection's members are sent with: of what was made, or of the first in the list."""
    if op.id == "oauth.token":
        return ["pm.collectionVariables.set('issuedToken', pm.response.json().access_token);"]
    if "{" in op.path or not op.path.startswith("/api/v1/") or op.credential != "bearer":
        return []
    if op.pagination:
        return [f"if (pm.response.json().data.length) pm.collectionVariables.set('{variable(op.path)}', pm.response.json().data[0].id);"]
    if op.http_method == "POST":
        return [f"pm.collectionVariables.set('{variable(op.path)}', pm.response.json().id);"]
    return []


def variable(collection_path: str) -> str:
    """`/api/v1/api-keys` → `apiKeysId`."""
    head, *rest = collection_path.removeprefix("/api/v1/").replace("/", "-").split("-")
    return head + "".join(part.title() for part in rest) + "Id"
