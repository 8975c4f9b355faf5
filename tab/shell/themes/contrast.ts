import { teamsHighContrastTheme } from '@fluentui/react-components';

export default teamsHighContrastTheme;
