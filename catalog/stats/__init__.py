"""Estimators, intervals, comparisons and ranks: pure arithmetic on numbers, no entries.

Every rate is a fraction in 0-1, every interval a 95 % one. The problems are the random part: a
benchmark is a sample of the problems that it could contain, and all samples of one problem form one
cluster, since they succeed and fail together.
"""
