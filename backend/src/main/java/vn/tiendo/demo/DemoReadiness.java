package vn.tiendo.demo;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the simulated life is being lived: nobody should see half of it. */
@Readiness
@Singleton
class DemoReadiness implements HealthCheck {
  private final DemoLife life;

  DemoReadiness(DemoLife life) {
    this.life = life;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("simulated life").status(life.lived()).build();
  }
}
