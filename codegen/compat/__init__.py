"""The compatibility gate: candidate documents against the last released ones. See gate.py."""
