'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { PALETTES, type Theme } from '@/geo/style/palette';

/** What the pointer does on the map. */
export type DrawMode = 'polygon' | 'rectangle' | 'linestring' | 'select';

/** All that is drawn: areas or lines. */
export type DrawnGeometry = MultiPolygon | MultiLineString;

interface TerraDrawProps {
  map: MapRef | null;
  mode: DrawMode;
  cleared: number;
  theme: Theme;
  onDraw: (drawn: DrawnGeometry | null) => void;
}

/** Draws on the map with Terra Draw, and tells what is drawn after each finished step and whenever a shape goes. */
export function useTerraDraw({ map, mode, cleared, theme, onDraw }: TerraDrawProps): void {
  const [draw, setDraw] = useState<TerraDraw | null>(null);
  const told = useRef(onDraw);
  told.current = onDraw;

  // A layout effect: it ends before the map that it draws on is taken away.
  useLayoutEffect(() => {
    if (!map) return;
    let made: TerraDraw | null = null;
    const start = () => {
      made = new TerraDraw({
        adapter: new TerraDrawMapLibreGLAdapter({ map: map.getMap() }),
        modes: modesIn(theme),
      });
      made.start();
      const tell = () => told.current(drawnIn(made?.getSnapshot() ?? []));
      made.on('finish', tell);
      made.on('change', (_, type) => type === 'delete' && tell()); // the Delete key finishes nothing
      setDraw(made);
    };
    if (map.isStyleLoaded()) start();
    else map.once('load', start);
    return () => {
      map.off('load', start);
      setDraw(null);
      if (made?.enabled) made.stop();
      told.current(null); // what was drawn goes with the map
    };
  }, [map, theme]);

  useEffect(() => {
    if (!draw?.enabled) return;
    // An answer is about areas or about lines: beginning the one wipes the other.
    const kind = mode === 'linestring' ? 'LineString' : 'Polygon';
    const isOther = draw.getSnapshot().some((feature) => isShape(feature) && feature.geometry.type !== kind);
    if (mode !== 'select' && isOther) {
      draw.clear();
      told.current(null);
    }
    draw.setMode(mode);
  }, [draw, mode]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: wiped only when asked
  useEffect(() => {
    if (!draw?.enabled || cleared === 0) return;
    draw.clear();
    told.current(null);
  }, [cleared]);
}

function modesIn(theme: Theme) {
  const { accent, paper } = PALETTES[theme];
  const [line, point] = [accent as `#${string}`, paper as `#${string}`];
  const area = { fillColor: line, fillOpacity: 0.15, outlineColor: line, outlineWidth: 3 };
  const moves = {
    feature: { draggable: true, coordinates: { draggable: true, midpoints: true, deletable: true } },
  };
  return [
    new TerraDrawPolygonMode({
      styles: {
        ...area,
        closingPointColor: point,
        closingPointOutlineColor: line,
        closingPointWidth: 8,
        closingPointOutlineWidth: 3,
      },
    }),
    new TerraDrawRectangleMode({ styles: area }),
    new TerraDrawLineStringMode({
      styles: {
        lineStringColor: line,
        lineStringWidth: 4,
        closingPointColor: point,
        closingPointOutlineColor: line,
        closingPointWidth: 8,
        closingPointOutlineWidth: 3,
      },
    }),
    new TerraDrawSelectMode({ flags: { polygon: moves, rectangle: moves, linestring: moves } }),
  ];
}

function isShape(feature: GeoJSONStoreFeatures): boolean {
  return feature.geometry.type === 'Polygon' || feature.geometry.type === 'LineString';
}

function drawnIn(features: readonly GeoJSONStoreFeatures[]): DrawnGeometry | null {
  const shapes = features.filter((feature) => isShape(feature) && !feature.properties.currentlyDrawing);
  const areas = shapes.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry as Polygon] : []));
  if (areas.length > 0)
    return { type: 'MultiPolygon', coordinates: areas.map(({ coordinates }) => coordinates) };
  const lines = shapes.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry as LineString] : [],
  );
  if (lines.length === 0) return null;
  return { type: 'MultiLineString', coordinates: lines.map(({ coordinates }) => coordinates) };
}
