"""Programs for those who maintain the project: set-up, generated files, workflows."""
