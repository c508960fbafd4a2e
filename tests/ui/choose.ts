/** Chooses an option of the menu with this name, as a reader does. */
export function choose(name: string, value: string, within: ParentNode = document): void {
  const menu = within.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
  if (menu === null) throw new Error(`there is no menu ${name}`);
  menu.value = value;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
}
