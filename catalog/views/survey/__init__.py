"""What hand-written pages show of the catalogue: tables, charts and trees; a module for each."""
