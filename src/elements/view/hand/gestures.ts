/** Whether a wheel zooms: alone it scrolls the page. */
export function isZooming(event: Event): event is WheelEvent {
  return event instanceof WheelEvent && (event.ctrlKey || event.metaKey);
}

/** Whether two fingers are on the map: one scrolls the page. */
export function isPinching(event: Event): event is TouchEvent {
  return 'touches' in event && (event as TouchEvent).touches.length === 2;
}

/** Whether a browser would scale the page for it. */
export function scalesPage(event: Event): event is WheelEvent | TouchEvent {
  return isZooming(event) || isPinching(event);
}
