import { pagePolicy } from './rough-pages/page-policy';
import { roughPages } from './rough-pages/rough-pages';
import { useStage } from './steps/stage/stage';

/** What the browser refuses to the first, and what pages of the second throw: said on the consoles on purpose. */
const PROVOKED = /Content[- ]Security[- ]Policy|made by nobody but the page/i;

/** Pages that do what no page should, ours among them. */
const stage = useStage({ provoked: PROVOKED });
pagePolicy(stage);
roughPages(stage);
