import type { StatementPoint } from '../../i18n/pages/privacy';

/** A statement of the settings page, point by point. */
export function Statement({ points }: { readonly points: readonly StatementPoint[] }) {
  return (
    <ul class="statement">
      {points.map(({ title, text }) => (
        <li key={title}>
          <strong>{title}</strong>
          {text}
        </li>
      ))}
    </ul>
  );
}
