// Each of these functions is sent to a page as source text and runs there. So none may use anything outside itself, or
// give a name to an inner function: then the compiler would add a call of its own helper.

export function changeOutside(): void {
  const box = document.createElement('div');
  document.body.prepend(box);
  setInterval(() => {
    const line = document.createElement('b');
    line.textContent = String(performance.now());
    box.replaceChildren(line);
  }, 100);
}

export function tickInside(): void {
  const clock = document.createElement('p');
  document.querySelector('.contents_style h3')?.after(clock);
  setInterval(() => {
    clock.textContent = new Date().toISOString();
  }, 1000);
}

export function removeOurs(): void {
  for (const host of document.querySelectorAll('techand-companion')) host.remove();
  // From now on as soon as they are put back.
  new MutationObserver(() => {
    for (const host of document.querySelectorAll('techand-companion')) host.remove();
  }).observe(document, { childList: true, subtree: true });
}

export function watchTasks(): void {
  const tasks = { longest: 0 };
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration);
  }).observe({ type: 'longtask' });
}

export function longestTask(): number {
  return (window as unknown as { tasks: { longest: number } }).tasks.longest;
}
