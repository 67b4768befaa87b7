from ._answer import Headers as Headers
from ._answer import RawResponse as RawResponse
from ._answer import ResponseInfo as ResponseInfo
from ._async_client import AsyncVenturi as AsyncVenturi
from ._client import Venturi as Venturi
from ._drops import Drop as Drop
from ._emitter import EmitterStats as EmitterStats
from ._login import MemoryTokenStore as MemoryTokenStore
from ._login import Tokens as Tokens
from ._login import TokenStore as TokenStore
from ._login import login as login
from ._model import UNSET as UNSET
from ._model import Unset as Unset
from ._page_walk import AsyncPageWalk as AsyncPageWalk
from ._page_walk import PageWalk as PageWalk
from ._pages import AsyncPages as AsyncPages
from ._pages import Pages as Pages
from .errors import ApiError as ApiError
from .errors import AuthError as AuthError
from .errors import CallTimeoutError as CallTimeoutError
from .errors import CancelledError as CancelledError
from .errors import ConfigError as ConfigError
from .errors import DecodeError as DecodeError
from .errors import FileError as FileError
from .errors import RateLimit as RateLimit
from .errors import TransportError as TransportError
from .errors import VenturiError as VenturiError
from .errors import WebhookSignatureError as WebhookSignatureError
from .exports import AsyncExport as AsyncExport
from .exports import DownloadProgress as DownloadProgress
from .exports import Export as Export
from .exports import ExportProgress as ExportProgress
from .generated.errors import *
from .generated.models import *
from .webhooks import ReceivedEvent as ReceivedEvent
from .webhooks import WebhookChallenge as WebhookChallenge
from .webhooks import WebhookVerifier as WebhookVerifier

__version__: str
