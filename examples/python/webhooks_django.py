"""Receives webhooks with Django, in one file. Run it with `WEBHOOK_SECRETS="whsec_…" python webhooks_django.py runserver`; while a secret
is being rotated, give both, separated by a space.
"""

from __future__ import annotations

import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from venturi import BudgetThresholdCrossed, DecodeError, WebhookChallenge, WebhookSignatureError, WebhookVerifier

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["localhost", "127.0.0.1", "testserver"])
verifier = WebhookVerifier(os.environ["WEBHOOK_SECRETS"].split())
seen: set[str] = set()  # of a real program: a table with a unique key


@csrf_exempt
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    try:
        message = verifier.unwrap(request.body, request.headers)
    except (WebhookSignatureError, DecodeError):
        return HttpResponse(status=400)
    if isinstance(message, WebhookChallenge):  # the instance asks whether this endpoint is ours
        return HttpResponse(message.challenge, content_type="text/plain")
    if message.id not in seen:  # deliveries come at least once
        seen.add(message.id)
        if isinstance(message.data, BudgetThresholdCrossed):
            print(f"{message.data.name} has reached {message.data.threshold} % of {message.data.ceiling_usd:g} USD")
    return HttpResponse(status=200)


urlpatterns = [path("venturi", receive)]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
