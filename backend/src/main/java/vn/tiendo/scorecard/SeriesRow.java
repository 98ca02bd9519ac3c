package vn.tiendo.scorecard;

import java.util.List;
import java.util.UUID;
import vn.tiendo.scorecard.SeriesDto.PointDto;

/** The points of one indicator of a list. */
public record SeriesRow(
    UUID indicatorId, String unitOfMeasure, int decimals, List<PointDto> points) {
  static SeriesRow of(SeriesGround ground, List<PointDto> points) {
    return new SeriesRow(
        ground.indicator().id(),
        ground.indicator().unitOfMeasure(),
        ground.indicator().decimals(),
        points);
  }
}
