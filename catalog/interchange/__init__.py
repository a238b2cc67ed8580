"""The merged catalogue in forms that other collections of results read."""
