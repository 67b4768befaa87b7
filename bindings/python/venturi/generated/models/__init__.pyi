# Generated from codegen/contract by `make generate`. Do not edit.
from .audit import ActorKind as ActorKind
from .anomalies import Anomaly as Anomaly
from .events import AnomalyDetected as AnomalyDetected
from .anomalies import AnomalyKind as AnomalyKind
from .anomalies import AnomalyPage as AnomalyPage
from .anomalies import AnomalySeverity as AnomalySeverity
from .anomalies import AnomalyStatus as AnomalyStatus
from .keys import ApiKey as ApiKey
from .keys import ApiKeyCreate as ApiKeyCreate
from .keys import ApiKeyPage as ApiKeyPage
from .keys import ApiKeyRotate as ApiKeyRotate
from .events import ApiKeyRotated as ApiKeyRotated
from .keys import ApiKeyWithSecret as ApiKeyWithSecret
from .attribution import AttributionCandidate as AttributionCandidate
from .attribution import AttributionDetail as AttributionDetail
from .events import AttributionDisputed as AttributionDisputed
from .events import AttributionMaterialized as AttributionMaterialized
from .events import AttributionOverrideApplied as AttributionOverrideApplied
from .attribution import AttributionPage as AttributionPage
from .attribution import AttributionRecord as AttributionRecord
from .attribution import AttributionRule as AttributionRule
from .audit import AuditCategory as AuditCategory
from .audit import AuditEvent as AuditEvent
from .audit import AuditEventPage as AuditEventPage
from .audit import AuditOutcome as AuditOutcome
from .oauth import AuthorizationServerMetadata as AuthorizationServerMetadata
from .ingestion import BatchItemResult as BatchItemResult
from .budgets import Budget as Budget
from .budgets import BudgetCreate as BudgetCreate
from .budgets import BudgetMode as BudgetMode
from .budgets import BudgetPage as BudgetPage
from .budgets import BudgetPeriod as BudgetPeriod
from .budgets import BudgetScope as BudgetScope
from .budgets import BudgetScopeType as BudgetScopeType
from .events import BudgetThresholdCrossed as BudgetThresholdCrossed
from .budgets import BudgetUpdate as BudgetUpdate
from .keys import ClientKey as ClientKey
from .keys import ClientKeySet as ClientKeySet
from .common import ConfidenceBand as ConfidenceBand
from .connectors import Connector as Connector
from .connectors import ConnectorCreate as ConnectorCreate
from .connectors import ConnectorHealth as ConnectorHealth
from .events import ConnectorHealthChanged as ConnectorHealthChanged
from .connectors import ConnectorKind as ConnectorKind
from .connectors import ConnectorPage as ConnectorPage
from .connectors import ConnectorUpdate as ConnectorUpdate
from .reports import CostBasis as CostBasis
from .invocationevent import CostBreakdown as CostBreakdown
from .common import CostMethod as CostMethod
from .coverage import Coverage as Coverage
from .events import CoverageChanged as CoverageChanged
from .coverage import CoverageFigures as CoverageFigures
from .coverage import CoverageGap as CoverageGap
from .coverage import CoverageGapReason as CoverageGapReason
from .coverage import CoverageMeasure as CoverageMeasure
from .coverage import CoverageScore as CoverageScore
from .keys import CredentialStatus as CredentialStatus
from .common import DegradationState as DegradationState
from .events import DegradationStateChanged as DegradationStateChanged
from .directory import DeleteResult as DeleteResult
from .webhooks import Delivery as Delivery
from .webhooks import DeliveryFailure as DeliveryFailure
from .webhooks import DeliveryPage as DeliveryPage
from .webhooks import DeliveryStatus as DeliveryStatus
from .disputes import Dispute as Dispute
from .disputes import DisputeCreate as DisputeCreate
from .disputes import DisputePage as DisputePage
from .disputes import DisputeReason as DisputeReason
from .disputes import DisputeResolution as DisputeResolution
from .disputes import DisputeStatus as DisputeStatus
from .directory import Edge as Edge
from .directory import EdgeInput as EdgeInput
from .directory import EdgeKind as EdgeKind
from .directory import EdgePage as EdgePage
from .directory import EdgeSource as EdgeSource
from .directory import EdgeUpsert as EdgeUpsert
from .common import EnergyMethod as EnergyMethod
from .ingestion import EventBatch as EventBatch
from .ingestion import EventBatchReceipt as EventBatchReceipt
from .events import EventInterpretation as EventInterpretation
from .ingestion import EventReceipt as EventReceipt
from .attribution import EvidenceBasis as EvidenceBasis
from .attribution import EvidenceEdge as EvidenceEdge
from .attribution import EvidenceSignal as EvidenceSignal
from .attribution import Explanation as Explanation
from .events import ExportCompleted as ExportCompleted
from .exports import ExportCompression as ExportCompression
from .exports import ExportCreate as ExportCreate
from .attribution import ExportEligibility as ExportEligibility
from .exports import ExportExclusions as ExportExclusions
from .events import ExportFailed as ExportFailed
from .exports import ExportFailure as ExportFailure
from .exports import ExportFormat as ExportFormat
from .exports import ExportJob as ExportJob
from .exports import ExportStatus as ExportStatus
from .sandbox import FaultDrop as FaultDrop
from .common import FieldError as FieldError
from .common import Freshness as Freshness
from .oauth import GrantType as GrantType
from .reports import Granularity as Granularity
from .operations import Health as Health
from .operations import HealthState as HealthState
from .directory import Identity as Identity
from .directory import IdentityInput as IdentityInput
from .directory import IdentityKind as IdentityKind
from .directory import IdentityPage as IdentityPage
from .directory import IdentityUpsert as IdentityUpsert
from .invocationevent import InferenceOperation as InferenceOperation
from .invocationevent import InferenceStatus as InferenceStatus
from .keys import IngestionKey as IngestionKey
from .keys import IngestionKeyCreate as IngestionKeyCreate
from .keys import IngestionKeyPage as IngestionKeyPage
from .keys import IngestionKeyRotate as IngestionKeyRotate
from .keys import IngestionKeyWithSecret as IngestionKeyWithSecret
from .invocationevent import IngestionLayer as IngestionLayer
from .attribution import Interpretation as Interpretation
from .oauth import IntrospectionRequest as IntrospectionRequest
from .oauth import IntrospectionResponse as IntrospectionResponse
from .ingestion import InvocationBatch as InvocationBatch
from .ingestion import InvocationBatchReceipt as InvocationBatchReceipt
from .invocationevent import InvocationEvent as InvocationEvent
from .ingestion import InvocationReceipt as InvocationReceipt
from .oauth import JsonWebKey as JsonWebKey
from .oauth import JsonWebKeySet as JsonWebKeySet
from .invocationevent import KubernetesIdentity as KubernetesIdentity
from .directory import MatchKey as MatchKey
from .directory import MatchKeyKind as MatchKeyKind
from .common import NodeRef as NodeRef
from .common import NodeType as NodeType
from .keys import OAuthClient as OAuthClient
from .keys import OAuthClientCreate as OAuthClientCreate
from .keys import OAuthClientKind as OAuthClientKind
from .keys import OAuthClientPage as OAuthClientPage
from .keys import OAuthClientRotateSecret as OAuthClientRotateSecret
from .keys import OAuthClientWithSecret as OAuthClientWithSecret
from .oauth import OAuthError as OAuthError
from .oauth import OAuthErrorCode as OAuthErrorCode
from .ingestion import ObservabilityEvent as ObservabilityEvent
from .ingestion import ObservabilityEventType as ObservabilityEventType
from .directory import Organization as Organization
from .directory import OrganizationInput as OrganizationInput
from .directory import OrganizationKind as OrganizationKind
from .directory import OrganizationPage as OrganizationPage
from .directory import OrganizationUpsert as OrganizationUpsert
from .attribution import OutputState as OutputState
from .disputes import Override as Override
from .disputes import OverrideCreate as OverrideCreate
from .common import Page as Page
from .invocationevent import PathwayCategory as PathwayCategory
from .coverage import PathwayCoverage as PathwayCoverage
from .reports import Period as Period
from .common import Problem as Problem
from .directory import Project as Project
from .directory import ProjectInput as ProjectInput
from .directory import ProjectKind as ProjectKind
from .directory import ProjectPage as ProjectPage
from .directory import ProjectUpsert as ProjectUpsert
from .limits import RateLimitBudget as RateLimitBudget
from .limits import RateLimitStatus as RateLimitStatus
from .operations import Readiness as Readiness
from .ingestion import ReceiptStatus as ReceiptStatus
from .reports import ReportDimension as ReportDimension
from .reports import ReportMeasure as ReportMeasure
from .attribution import Resolution as Resolution
from .oauth import RevocationRequest as RevocationRequest
from .limits import RouteClass as RouteClass
from .sandbox import SandboxClock as SandboxClock
from .sandbox import SandboxClockAdvance as SandboxClockAdvance
from .sandbox import SandboxClockSet as SandboxClockSet
from .sandbox import SandboxEngine as SandboxEngine
from .sandbox import SandboxFault as SandboxFault
from .sandbox import SandboxFaultList as SandboxFaultList
from .sandbox import SandboxFaultState as SandboxFaultState
from .sandbox import SandboxFaults as SandboxFaults
from .sandbox import SandboxJobTransition as SandboxJobTransition
from .sandbox import SandboxReset as SandboxReset
from .sandbox import SandboxSeed as SandboxSeed
from .sandbox import SandboxSeedResult as SandboxSeedResult
from .common import Scope as Scope
from .directory import Service as Service
from .directory import ServiceInput as ServiceInput
from .directory import ServicePage as ServicePage
from .directory import ServiceUpsert as ServiceUpsert
from .settings import Settings as Settings
from .settings import SettingsUpdate as SettingsUpdate
from .reports import SpendRow as SpendRow
from .reports import SpendRowPage as SpendRowPage
from .sandbox import StageBState as StageBState
from .common import StageOrigin as StageOrigin
from .oauth import TokenRequest as TokenRequest
from .oauth import TokenResponse as TokenResponse
from .oauth import TokenTypeHint as TokenTypeHint
from .directory import UpsertItemResult as UpsertItemResult
from .directory import UpsertOutcome as UpsertOutcome
from .directory import UpsertResult as UpsertResult
from .webhooks import Webhook as Webhook
from .webhooks import WebhookCreate as WebhookCreate
from .webhooks import WebhookDisabledReason as WebhookDisabledReason
from .events import WebhookEvent as WebhookEvent
from .events import WebhookEventType as WebhookEventType
from .webhooks import WebhookPage as WebhookPage
from .webhooks import WebhookStatus as WebhookStatus
from .webhooks import WebhookTest as WebhookTest
from .webhooks import WebhookUpdate as WebhookUpdate
from .webhooks import WebhookWithSecret as WebhookWithSecret
from .invocationevent import WorkflowContext as WorkflowContext

__all__ = [
    "ActorKind",
    "Anomaly",
    "AnomalyDetected",
    "AnomalyKind",
    "AnomalyPage",
    "AnomalySeverity",
    "AnomalyStatus",
    "ApiKey",
    "ApiKeyCreate",
    "ApiKeyPage",
    "ApiKeyRotate",
    "ApiKeyRotated",
    "ApiKeyWithSecret",
    "AttributionCandidate",
    "AttributionDetail",
    "AttributionDisputed",
    "AttributionMaterialized",
    "AttributionOverrideApplied",
    "AttributionPage",
    "AttributionRecord",
    "AttributionRule",
    "AuditCategory",
    "AuditEvent",
    "AuditEventPage",
    "AuditOutcome",
    "AuthorizationServerMetadata",
    "BatchItemResult",
    "Budget",
    "BudgetCreate",
    "BudgetMode",
    "BudgetPage",
    "BudgetPeriod",
    "BudgetScope",
    "BudgetScopeType",
    "BudgetThresholdCrossed",
    "BudgetUpdate",
    "ClientKey",
    "ClientKeySet",
    "ConfidenceBand",
    "Connector",
    "ConnectorCreate",
    "ConnectorHealth",
    "ConnectorHealthChanged",
    "ConnectorKind",
    "ConnectorPage",
    "ConnectorUpdate",
    "CostBasis",
    "CostBreakdown",
    "CostMethod",
    "Coverage",
    "CoverageChanged",
    "CoverageFigures",
    "CoverageGap",
    "CoverageGapReason",
    "CoverageMeasure",
    "CoverageScore",
    "CredentialStatus",
    "DegradationState",
    "DegradationStateChanged",
    "DeleteResult",
    "Delivery",
    "DeliveryFailure",
    "DeliveryPage",
    "DeliveryStatus",
    "Dispute",
    "DisputeCreate",
    "DisputePage",
    "DisputeReason",
    "DisputeResolution",
    "DisputeStatus",
    "Edge",
    "EdgeInput",
    "EdgeKind",
    "EdgePage",
    "EdgeSource",
    "EdgeUpsert",
    "EnergyMethod",
    "EventBatch",
    "EventBatchReceipt",
    "EventInterpretation",
    "EventReceipt",
    "EvidenceBasis",
    "EvidenceEdge",
    "EvidenceSignal",
    "Explanation",
    "ExportCompleted",
    "ExportCompression",
    "ExportCreate",
    "ExportEligibility",
    "ExportExclusions",
    "ExportFailed",
    "ExportFailure",
    "ExportFormat",
    "ExportJob",
    "ExportStatus",
    "FaultDrop",
    "FieldError",
    "Freshness",
    "GrantType",
    "Granularity",
    "Health",
    "HealthState",
    "Identity",
    "IdentityInput",
    "IdentityKind",
    "IdentityPage",
    "IdentityUpsert",
    "InferenceOperation",
    "InferenceStatus",
    "IngestionKey",
    "IngestionKeyCreate",
    "IngestionKeyPage",
    "IngestionKeyRotate",
    "IngestionKeyWithSecret",
    "IngestionLayer",
    "Interpretation",
    "IntrospectionRequest",
    "IntrospectionResponse",
    "InvocationBatch",
    "InvocationBatchReceipt",
    "InvocationEvent",
    "InvocationReceipt",
    "JsonWebKey",
    "JsonWebKeySet",
    "KubernetesIdentity",
    "MatchKey",
    "MatchKeyKind",
    "NodeRef",
    "NodeType",
    "OAuthClient",
    "OAuthClientCreate",
    "OAuthClientKind",
    "OAuthClientPage",
    "OAuthClientRotateSecret",
    "OAuthClientWithSecret",
    "OAuthError",
    "OAuthErrorCode",
    "ObservabilityEvent",
    "ObservabilityEventType",
    "Organization",
    "OrganizationInput",
    "OrganizationKind",
    "OrganizationPage",
    "OrganizationUpsert",
    "OutputState",
    "Override",
    "OverrideCreate",
    "Page",
    "PathwayCategory",
    "PathwayCoverage",
    "Period",
    "Problem",
    "Project",
    "ProjectInput",
    "ProjectKind",
    "ProjectPage",
    "ProjectUpsert",
    "RateLimitBudget",
    "RateLimitStatus",
    "Readiness",
    "ReceiptStatus",
    "ReportDimension",
    "ReportMeasure",
    "Resolution",
    "RevocationRequest",
    "RouteClass",
    "SandboxClock",
    "SandboxClockAdvance",
    "SandboxClockSet",
    "SandboxEngine",
    "SandboxFault",
    "SandboxFaultList",
    "SandboxFaultState",
    "SandboxFaults",
    "SandboxJobTransition",
    "SandboxReset",
    "SandboxSeed",
    "SandboxSeedResult",
    "Scope",
    "Service",
    "ServiceInput",
    "ServicePage",
    "ServiceUpsert",
    "Settings",
    "SettingsUpdate",
    "SpendRow",
    "SpendRowPage",
    "StageBState",
    "StageOrigin",
    "TokenRequest",
    "TokenResponse",
    "TokenTypeHint",
    "UpsertItemResult",
    "UpsertOutcome",
    "UpsertResult",
    "Webhook",
    "WebhookCreate",
    "WebhookDisabledReason",
    "WebhookEvent",
    "WebhookEventType",
    "WebhookPage",
    "WebhookStatus",
    "WebhookTest",
    "WebhookUpdate",
    "WebhookWithSecret",
    "WorkflowContext",
]
