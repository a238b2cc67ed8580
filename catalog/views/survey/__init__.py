"""Tables, charts and trees of the catalogue for placeholders in hand-written pages; a module for each."""
