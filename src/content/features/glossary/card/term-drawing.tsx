/** @jsxImportSource #elements */
import { DRAWING_WIDTH, type Drawing, type Shape } from '../../../../domain/post/drawing';
import type { Language } from '../../../../domain/language';

export interface TermDrawingProps {
  readonly drawing: Drawing;
  readonly shown: Language;
}

/** A drawing as one image with a text alternative; screen readers do not read its labels. */
export function TermDrawing({ drawing, shown }: TermDrawingProps) {
  return (
    // Moved by half a unit, so that whole coordinates are the middle of a pixel and thin lines are sharp.
    <svg class="drawing" viewBox={`-.5 -.5 ${DRAWING_WIDTH} ${drawing.height}`} role="img" aria-label={drawing.alternative[shown]}>
      {drawing.shapes.map((shape) => drawShape(shape, shown))}
    </svg>
  );
}

function drawShape(shape: Shape, shown: Language) {
  const { kind, look } = shape;
  if (kind === 'box') return <rect class={look} x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} />;
  // Points and strokes are arrays: joined by commas they are valid path data.
  if (kind === 'line') return <path class={look} d={`M${shape.strokes.join('M')}`} />;
  return (
    <text class={look} x={shape.x} y={shape.y} dy=".36em" text-anchor={shape.align}>
      {shape.text[shown]}
    </text>
  );
}
