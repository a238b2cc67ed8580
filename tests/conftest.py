"""How every test runs."""

from hypothesis import HealthCheck, settings

# A machine busy with other tests is slow, not wrong.
settings.register_profile("catalog", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("catalog")
