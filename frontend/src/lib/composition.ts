interface KeyLike {
  key: string;
  keyCode: number;
  nativeEvent?: { isComposing?: boolean };
  isComposing?: boolean;
}

/**
 * True while an input method (Telex, VNI) is still putting a word together. Chrome reports `isComposing`;
 * some input methods on Windows only send keyCode 229. Nothing may act on such a key press.
 */
export function isComposing(event: KeyLike): boolean {
  return Boolean(event.isComposing ?? event.nativeEvent?.isComposing) || event.keyCode === 229;
}

/** True for an Enter that a person meant, not the one that ends a composition. */
export function isEnter(event: KeyLike): boolean {
  return event.key === 'Enter' && !isComposing(event);
}
