"""What people wrote in entries/: reading, checking its form, formatting and writing it."""
