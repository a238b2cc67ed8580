"""Results that other programs wrote, read and turned into results files of the catalogue."""
