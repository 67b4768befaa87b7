"""Linters over the published documents."""
