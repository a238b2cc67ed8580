"""Views: frozen dataclasses with all that readers see; a module for each kind of page, table or chart."""
