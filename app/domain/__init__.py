"""The words of the field as frozen values: standard library only, no rules about screens or files."""
