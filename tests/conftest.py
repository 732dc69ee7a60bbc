"""What every test shares: hypothesis without deadlines, since two slow cores are no fault of the code."""

from hypothesis import HealthCheck, settings

settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
