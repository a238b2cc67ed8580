"""Figures as Plotly reads them, made from points: axes, markers, labels."""
