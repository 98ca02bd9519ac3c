import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#eaf3fc',
  '#d3e5f8',
  '#a6caf0',
  '#76ade8',
  '#4f94e0',
  '#3683d9',
  '#2173cc',
  '#0b5cad',
  '#094f96',
  '#063c75',
];

/** The greys of the dark scheme: text first, the ground of inputs, dialogs and the page last. */
const dark: MantineColorsTuple = [
  '#dde2e9',
  '#b6bdc8',
  '#9aa3b0',
  '#6d7683',
  '#4a515c',
  '#333941',
  '#23272e',
  '#1b1e24',
  '#16191e',
  '#101216',
];

/** One accent, quiet greys, small type and tight rows: the screens are read all day on 1366 × 768. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 5 },
  colors: { brand, dark },
  fontFamily: "'Inter Variable', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  headings: {
    fontFamily: "'Inter Variable', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { md: '1.5' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    Tooltip: {
      defaultProps: {
        withArrow: true,
        openDelay: 250,
        multiline: true,
        maw: 340,
        events: { hover: true, focus: true, touch: true },
      },
    },
    Modal: {
      styles: { title: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.35 } },
      defaultProps: {
        centered: false,
        radius: 'md',
        yOffset: '6vh',
        overlayProps: { backgroundOpacity: 0.45 },
      },
    },
    Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
  },
});

/** The library's own greys and red are too pale on white for small type; the application's are not. */
const readable = {
  '--mantine-color-dimmed': 'var(--text-soft)',
  '--mantine-color-placeholder': 'var(--text-soft)',
  '--mantine-color-error': 'var(--late)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: readable, dark: readable });
