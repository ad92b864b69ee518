import type { Outline } from '../outline.ts';
import type { Project } from './shape-paths.ts';

/**
 * Paths of areas that share their lines, each point of which is placed and written once, and no coordinates are made of them: half the work, where a first map waits for it. What it
 * writes is what `shapePath` writes of the same areas.
 */
export class LinePaths {
  readonly #arcs: Outline['arcs'];
  readonly #transform: Outline['transform'];
  readonly #project: Project;
  readonly #power: number;
  readonly #written: (readonly string[] | undefined)[] = [];

  /** @param digits after the point */
  constructor({ arcs, transform }: Pick<Outline, 'arcs' | 'transform'>, project: Project, digits: number) {
    this.#arcs = arcs;
    this.#transform = transform;
    this.#project = project;
    this.#power = 10 ** digits;
  }

  of({ polygons }: Outline): string {
    let path = '';
    for (const polygon of polygons) for (const ring of polygon) path += this.#ring(ring);
    return path;
  }

  /** A line begins where the one before it ends; a ring is closed without its last point, which is its first. */
  #ring(lines: readonly number[]): string {
    const points: string[] = [];
    for (const line of lines) {
      points.pop();
      const its = this.#points(line < 0 ? ~line : line);
      if (line < 0) for (let i = its.length - 1; i >= 0; i--) points.push(its[i]!);
      else for (let i = 0; i < its.length; i++) points.push(its[i]!);
    }
    while (points.length < 4) points.push(points[0]!);
    points.pop();
    return `M${points.join('L')}Z`;
  }

  #points(line: number): readonly string[] {
    return this.#written[line] ??= this.#write(line);
  }

  #write(line: number): string[] {
    const { scale, translate } = this.#transform;
    const power = this.#power;
    const points: string[] = [];
    let x = 0;
    let y = 0;
    for (const step of this.#arcs[line]!) {
      x += step[0]!;
      y += step[1]!;
      const at = this.#project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
      points.push(`${Math.round(at[0] * power) / power},${Math.round(at[1] * power) / power}`);
    }
    return points;
  }
}
