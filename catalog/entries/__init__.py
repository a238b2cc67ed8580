"""The YAML files in entries/: reader, schema, formatter and safe writes."""
