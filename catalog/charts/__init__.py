"""Plotly figures as plain JSON: axes, markers and labels from points."""
