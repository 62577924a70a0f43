import { polygon, featureCollection, union } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

import type { StoryData } from '../check/document/story-files.ts';
import { nearTo, turnTo, unbroken } from '../story/plane/longitudes.ts';
import type { PlaceFeature } from '../story/schema/types.ts';
import type { Bounds } from '../story/story.ts';

/**
 * A story whose longitudes are in the range of its basemap: across the antimeridian they go on beyond 180
 * there. So what is near is near in numbers, too, and all that measures, frames and draws need not know of the
 * antimeridian. The same data where the basemap does not reach across.
 */
export function inRangeOf(data: StoryData, extent: Readonly<Bounds>): StoryData {
  const [west, , east] = extent;
  if (east <= 180) return data;
  const middle = (west + east) / 2;
  const { story, places, guide } = data;
  const moved = <P extends Position>(position: P): P => {
    const [longitude = NaN, ...rest] = position;
    return [nearTo(longitude, middle), ...rest] as P;
  };
  return {
    ...data,
    story: {
      ...story,
      opening: { ...story.opening, bounds: boundsNear(story.opening.bounds, middle) },
      annotations: story.annotations.map((one) => ({ ...one, at: moved(one.at) })),
    },
    places: {
      ...places,
      features: places.features.map((place) => {
        const { mark, sign } = place.properties;
        return {
          ...place,
          properties: {
            ...place.properties,
            mark: moved(mark),
            ...(sign && { sign: moved(sign) }),
          },
          geometry: shapeNear(place.geometry, middle),
        };
      }),
    },
    ...(guide && {
      guide: {
        ...guide,
        steps: guide.steps.map((step) => ({
          ...step,
          bounds: step.bounds && boundsNear(step.bounds, middle),
        })),
      },
    }),
  };
}

/** Bounds whose west may be greater than their east, with their east after their west. */
function boundsNear(bounds: Bounds, middle: number): Bounds {
  const [west, south, east, north] = unbroken(bounds);
  const turn = turnTo((west + east) / 2, middle);
  return [west + turn, south, east + turn, north];
}

/** A geometry near a meridian; what was cut at the antimeridian is one again. */
function shapeNear(shape: PlaceFeature['geometry'], middle: number): PlaceFeature['geometry'] {
  if (shape.type === 'Point') {
    const [longitude = NaN, ...rest] = shape.coordinates;
    return { ...shape, coordinates: [nearTo(longitude, middle), ...rest] };
  }
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const moved = polygons.map((rings) => ringsNear(rings, middle));
  const cut = moved.some((rings) => rings.some((ring) => ring.some(([x]) => x === 180)));
  const whole = cut && moved.length > 1 ? joined(moved) : null;
  if (whole) return whole;
  return (
    shape.type === 'Polygon'
      ? { ...shape, coordinates: moved[0] }
      : { ...shape, coordinates: moved }
  ) as PlaceFeature['geometry'];
}

/** A polygon as a whole: it lies on one side of the antimeridian, on which it may end. */
function ringsNear(rings: readonly Position[][], middle: number): Position[][] {
  const [outer = []] = rings;
  const longitudes = outer.map(([longitude = NaN]) => longitude);
  const own = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const turn = turnTo(own, middle);
  return rings.map((ring) =>
    ring.map(([longitude = NaN, ...rest]) => [nearTo(longitude, own + turn), ...rest]),
  );
}

function joined(polygons: readonly Position[][][]): Polygon | MultiPolygon | null {
  return union(featureCollection(polygons.map((rings) => polygon(rings))))?.geometry ?? null;
}
