"""Venturi: which team, service and person caused this AI spend, energy and carbon, and how sure are we?

from venturi import Venturi

with Venturi() as v:                      # ARGMIN_BASE_URL and a credential, from the environment
    for record in v.attribution.list(filter=["provider:eq:openai"], sort="-cost_usd"):
        print(record.owner, record.cost_usd, record.interpretation.confidence)
"""

from __future__ import annotations

__version__ = "0.1.0"

_HOMES = {
    "Venturi": "_client",
    "AsyncVenturi": "_async_client",
    "Pages": "_pages",
    "AsyncPages": "_pages",
    "PageWalk": "_page_walk",
    "AsyncPageWalk": "_page_walk",
    "RawResponse": "_answer",
    "ResponseInfo": "_answer",
    "Headers": "_answer",
    "EmitterStats": "_emitter",
    "Drop": "_drops",
    "login": "_login",
    "TokenStore": "_login",
    "MemoryTokenStore": "_login",
    "Tokens": "_login",
    "Export": "exports",
    "AsyncExport": "exports",
    "ExportProgress": "exports",
    "DownloadProgress": "exports",
    "ReceivedEvent": "webhooks",
    "WebhookChallenge": "webhooks",
    "WebhookVerifier": "webhooks",
    "RateLimit": "errors",
    "Unset": "_model",
    "UNSET": "_model",
    "VenturiError": "errors",
    "ConfigError": "errors",
    "AuthError": "errors",
    "TransportError": "errors",
    "CallTimeoutError": "errors",
    "CancelledError": "errors",
    "DecodeError": "errors",
    "ApiError": "errors",
    "WebhookSignatureError": "errors",
    "FileError": "errors",
}


def __getattr__(name):
    """Names load when first used, so that `import venturi` costs next to nothing."""
    from importlib import import_module

    home = _HOMES.get(name)
    if home is None:
        if name == "__all__":
            return _public()  # for `from venturi import *`, which then loads everything
        if name.startswith("_"):
            raise AttributeError(f"module 'venturi' has no attribute {name!r}")
        for home in ("generated.errors", "generated.models"):
            if name in import_module(f"venturi.{home}").__all__:
                break
        else:
            raise AttributeError(f"module 'venturi' has no attribute {name!r}")
    value = getattr(import_module(f"venturi.{home}"), name)
    globals()[name] = value
    return value


def _public():
    from .generated import errors, models

    return sorted({*_HOMES, *errors.__all__, *models.__all__})


def __dir__():
    return sorted({*globals(), *_public()})
