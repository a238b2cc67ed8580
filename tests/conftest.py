"""How every test runs."""

import pytest
from hypothesis import HealthCheck, settings

# A machine busy with other tests is slow, not wrong.
settings.register_profile("catalog", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("catalog")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write expected files anew; read the diff")
