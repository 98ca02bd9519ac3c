/** Whoever may edit one of them may add another; where there is none yet, the server says who may. */
export function mayAdd(items: { allowedActions: string[] }[] | undefined, edit: string): boolean {
  return (
    items !== undefined && (items.length === 0 || items.some((one) => one.allowedActions.includes(edit)))
  );
}
