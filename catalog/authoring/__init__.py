"""New entries, corrections, automatic fixes and JSON Schemas."""
