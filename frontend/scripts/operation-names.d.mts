export function operationNames(): Record<string, [string, string]>;
