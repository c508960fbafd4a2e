import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Glossary } from '../../domain/post/glossary';
import { glossaryTabTexts } from '../../i18n/glossary/tab';
import type { GlossaryProps } from './settings';
import { usePopup } from '../shared/popup-context';
import { useMounted } from '../shared/lifecycle';
import { useTexts } from '../shared/texts';

type LoadView = () => Promise<{ readonly GlossaryView: FunctionComponent<GlossaryProps & { readonly terms: Glossary }> }>;

interface GlossaryTabProps extends GlossaryProps {
  readonly load?: LoadView;
}

const loadView: LoadView = () => import('./view');

/** Loads the glossary when its tab is first shown: its explanations are larger than the rest of the popup. */
export function GlossaryTab({ load = loadView, ...props }: GlossaryTabProps) {
  const { ports } = usePopup();
  const texts = useTexts(glossaryTabTexts);
  const [loaded, setLoaded] = useState<readonly [Awaited<ReturnType<LoadView>>, Glossary] | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);

  useMounted(
    (signal) => {
      const showLoaded = (next: typeof loaded): void => {
        if (!signal.aborted) setLoaded(next);
      };
      // An update of the extension deletes the old version's files while a popup is open.
      void Promise.all([load(), ports.loadGlossary()]).then(showLoaded, () => showLoaded('failed'));
    },
    [load, attempt],
  );

  if (loaded === null) return null;
  if (loaded !== 'failed') {
    const [{ GlossaryView }, terms] = loaded;
    return <GlossaryView terms={terms} {...props} />;
  }
  return (
    <p class="quiet" role="status">
      {texts.failed}
      <button type="button" class="plain" onClick={() => setAttempt(attempt + 1)}>
        {texts.retry}
      </button>
    </p>
  );
}
