"""Receives webhooks with FastAPI. Run it with `WEBHOOK_SECRETS="whsec_…" uvicorn webhooks_fastapi:app`; while a secret is being
rotated, give both, separated by a space.
"""

from __future__ import annotations

import os

from fastapi import FastAPI, Request, Response
from venturi import BudgetThresholdCrossed, DecodeError, WebhookChallenge, WebhookSignatureError, WebhookVerifier

app = FastAPI()
verifier = WebhookVerifier(os.environ["WEBHOOK_SECRETS"].split())
seen: set[str] = set()  # of a real program: a table with a unique key


@app.post("/venturi")
async def receive(request: Request) -> Response:
    try:
        message = verifier.unwrap(await request.body(), request.headers)
    except (WebhookSignatureError, DecodeError):
        return Response(status_code=400)
    if isinstance(message, WebhookChallenge):  # the instance asks whether this endpoint is ours
        return Response(message.challenge, media_type="text/plain")
    if message.id not in seen:  # deliveries come at least once
        seen.add(message.id)
        if isinstance(message.data, BudgetThresholdCrossed):
            print(f"{message.data.name} has reached {message.data.threshold} % of {message.data.ceiling_usd:g} USD")
    return Response(status_code=200)
