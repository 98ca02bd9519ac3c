import { MantineProvider } from '@mantine/core';
import { createContext, type ReactNode, useContext } from 'react';
import { colorSchemeManager } from './color-scheme';
import { pageNonce } from './nonce';
import { cssVariables, theme } from './theme';

const Inside = createContext(false);
const schemes = colorSchemeManager();

/**
 * What Mantine's components need around them. It stands around the dialogs, menus and tooltips rather than around
 * the whole application, so that the first screens open without loading the library; inside another it does nothing.
 */
export function MantineRoot({ children }: { children: ReactNode }) {
  if (useContext(Inside)) return <>{children}</>;
  return (
    <Inside value={true}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        colorSchemeManager={schemes}
        getStyleNonce={() => pageNonce() ?? ''}
        env={import.meta.env.MODE === 'test' ? 'test' : 'default'}
      >
        {children}
      </MantineProvider>
    </Inside>
  );
}
