# Generated from codegen/contract by `make generate`. Do not edit.
"""Models, resources and errors, from the contract."""
