import {
  Color,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type StylePropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { TileFeature } from './tile-features';

type Kind = 'paint' | 'layout';

/** A style layer at one zoom: which features it shows and how, by the rules of MapLibre's style specification. */
export class LayerStyle {
  private readonly filter: (feature: TileFeature) => boolean;
  private readonly properties = new Map<string, StylePropertyExpression>();
  private readonly globals: { zoom: number };

  constructor(
    readonly layer: LayerSpecification,
    zoom: number,
  ) {
    this.globals = { zoom };
    const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
    this.filter = (feature) => filter(this.globals, feature);
  }

  /** True when the layer is drawn at this zoom at all. */
  get isShown(): boolean {
    const { minzoom = 0, maxzoom = 24 } = this.layer;
    return this.globals.zoom >= minzoom && this.globals.zoom < maxzoom;
  }

  shows(feature: TileFeature): boolean {
    return this.filter(feature);
  }

  number(kind: Kind, name: string, feature: TileFeature): number {
    return Number(this.value(kind, name, feature) ?? 0);
  }

  text(kind: Kind, name: string, feature: TileFeature): string {
    return String(this.value(kind, name, feature) ?? '');
  }

  flag(kind: Kind, name: string, feature: TileFeature): boolean {
    return this.value(kind, name, feature) === true;
  }

  /** A colour and how opaque it is. */
  colour(name: string, feature: TileFeature): { colour: string; opacity: number } {
    const value = this.value('paint', name, feature);
    if (!(value instanceof Color)) return { colour: 'none', opacity: 1 };
    const { r, g, b, a } = value;
    const part = (premultiplied: number) => Math.round((premultiplied / (a || 1)) * 255);
    return { colour: `rgb(${part(r)},${part(g)},${part(b)})`, opacity: a };
  }

  /** A list of numbers or names; empty when the style gives none. */
  list(kind: Kind, name: string, feature: TileFeature): readonly unknown[] {
    const value = this.value(kind, name, feature);
    return Array.isArray(value) ? value : [];
  }

  private value(kind: Kind, name: string, feature: TileFeature): unknown {
    const expression = this.properties.get(name) ?? this.expression(kind, name);
    return expression.evaluate(this.globals, feature as never, {}, undefined, []);
  }

  private expression(kind: Kind, name: string): StylePropertyExpression {
    const specification = (latest as never as Record<string, Record<string, StylePropertySpecification>>)[
      `${kind}_${this.layer.type}`
    ]?.[name];
    if (!specification) throw new Error(`The style has no ${kind} property ${name} for ${this.layer.type}`);
    const given = (this.layer[kind] as Record<string, unknown> | undefined)?.[name];
    const value = given ?? (specification as { default?: unknown }).default;
    const expression =
      value === undefined
        ? ({ kind: 'constant', evaluate: () => undefined } as unknown as StylePropertyExpression)
        : normalizePropertyExpression(value as never, name, specification);
    this.properties.set(name, expression);
    return expression;
  }
}
