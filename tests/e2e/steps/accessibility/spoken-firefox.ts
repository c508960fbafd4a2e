import { chromeScope } from '../../../browser/firefox-chrome-scope';
import type { GivenNode } from './spoken';
import type { Stage } from '../stage/stage';

/**
 * The accessibility tree of the tab in front, as Firefox's own window has it of the tab's process: what it hands to the
 * system's screen readers. It comes there some moments after the page changed.
 */
export async function spokenInFirefox(stage: Stage): Promise<readonly GivenNode[]> {
  const scope = await chromeScope(stage.browser().browser());
  return (await scope.evaluate(READ)) as readonly GivenNode[];
}

/** The service ends where nobody holds it any more; every page would go on paying for it. */
export async function quietInFirefox(stage: Stage): Promise<void> {
  const scope = await chromeScope(stage.browser().browser());
  await scope.evaluate(`delete globalThis.accessibility; Cu.forceGC();`);
}

const READ = `
  globalThis.accessibility ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { accessibility } = globalThis;
  const statesOf = (node) => {
    const [states, more] = [{}, {}];
    node.getState(states, more);
    const names = accessibility.getStringStates(states.value, more.value);
    return Array.from(names).filter((name) => ['focused', 'expanded', 'collapsed'].includes(name));
  };
  // All landmarks have one role; an attribute says which one it is.
  const roleOf = (node) => {
    const role = accessibility.getStringRole(node.role);
    return role === 'landmark' ? node.attributes.getStringProperty('xml-roles') : role;
  };
  const read = (node) => {
    const children = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(read(child));
    return { role: roleOf(node), name: node.name ?? '', description: node.description ?? '', states: statesOf(node), children };
  };
  const page = accessibility.getAccessibleFor(topWindow().gBrowser.selectedBrowser)?.firstChild ?? null;
  return page === null ? [] : [read(page)];`;
