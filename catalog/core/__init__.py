"""The merged catalogue: what counts as one result, which report is the headline, what may be compared."""
