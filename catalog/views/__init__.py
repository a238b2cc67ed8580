"""Catalog -> one frozen dataclass per page, table and chart."""
