"""Estimators, intervals, comparisons and ranks: pure arithmetic on numbers, no entries.

Every rate is a fraction in 0-1, every interval a 95 % one. What varies is the problems: a benchmark
is taken as a sample of the problems that it might have held, and all samples on one problem as one
cluster, since they succeed and fail together.
"""
