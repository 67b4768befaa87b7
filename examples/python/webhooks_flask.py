"""Receives webhooks with Flask. Run it with `WEBHOOK_SECRETS="whsec_…" flask --app webhooks_flask run`; while a secret is being
rotated, give both, separated by a space.
"""

from __future__ import annotations

import os

from flask import Flask, Response, request
from venturi import BudgetThresholdCrossed, DecodeError, WebhookChallenge, WebhookSignatureError, WebhookVerifier

app = Flask(__name__)
verifier = WebhookVerifier(os.environ["WEBHOOK_SECRETS"].split())
seen: set[str] = set()  # of a real program: a table with a unique key


@app.post("/venturi")
def receive() -> Response:
    try:
        message = verifier.unwrap(request.get_data(), request.headers)
    except (WebhookSignatureError, DecodeError):
        return Response(status=400)
    if isinstance(message, WebhookChallenge):  # the instance asks whether this endpoint is ours
        return Response(message.challenge, mimetype="text/plain")
    if message.id not in seen:  # deliveries come at least once
        seen.add(message.id)
        if isinstance(message.data, BudgetThresholdCrossed):
            print(f"{message.data.name} has reached {message.data.threshold} % of {message.data.ceiling_usd:g} USD")
    return Response(status=200)
