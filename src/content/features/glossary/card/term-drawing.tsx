import { DRAWING_WIDTH, type Drawing, type Shape } from '../../../../domain/post/drawing';
import type { Language } from '../../../../domain/language';

export interface TermDrawingProps {
  readonly drawing: Drawing;
  readonly shown: Language;
}

/** A drawing as one image with a name; its labels are part of the picture and not read out. */
export function TermDrawing({ drawing, shown }: TermDrawingProps) {
  return (
    // Half a unit aside, so that whole coordinates are the middles of pixels and thin lines stay sharp.
    <svg class="drawing" viewBox={`-.5 -.5 ${DRAWING_WIDTH} ${drawing.height}`} role="img" aria-label={drawing.alternative[shown]}>
      {drawing.shapes.map((shape) => drawShape(shape, shown))}
    </svg>
  );
}

function drawShape(shape: Shape, shown: Language) {
  const { kind, look } = shape;
  if (kind === 'box') return <rect class={look} x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} />;
  // Points and strokes are joined by commas as they are, which is what a path may hold.
  if (kind === 'line') return <path class={look} d={`M${shape.strokes.join('M')}`} />;
  return <text class={look} x={shape.x} y={shape.y} dy=".36em" text-anchor={shape.align}>{shape.text[shown]}</text>;
}
