"""What readers see, as frozen dataclasses: a module for each kind of page, table or chart."""
