import '../../assets/tokens.css';
import '../../src/ui/app/window.css';
import '../../src/ui/shared/controls.css';
import '../../src/ui/import/import.css';
import '../../src/ui/import/preview.css';
import { importPorts } from '../../src/ui/import/browser-ports';
import { mountImport } from '../../src/ui/import/import-page';
import { tellFailures } from '../../src/ui/app/window-failures';
import { POST_GUIDE } from '../../src/post/guide';
import { MAX_FILE } from '../../src/schema/imported-file';

tellFailures('import');

const root = document.querySelector<HTMLElement>('#app');
if (root) mountImport(root, await importPorts(POST_GUIDE, '/import-reader.js', MAX_FILE), new AbortController().signal);
